import ts from "typescript";
import { mutantOf, type Mutant } from "./mutant";
import { conditions } from "./mutators/conditions";
import { literals } from "./mutators/literals";
import { operators } from "./mutators/operators";
import { removals } from "./mutators/removals";
import { returns } from "./mutators/returns";

const MUTATORS = [operators, conditions, literals, returns, removals];

/**
 * Every mutant of a file, in the order of its text. Some of them may not compile.
 *
 * @param file path from the project's folder, with slashes
 */
export function makeMutants(file: string, source: ts.SourceFile, types: ts.TypeChecker): Mutant[] {
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isNoBehaviour(node)) return;
    for (const mutate of MUTATORS) {
      mutants.push(...mutate(node, types).map((change) => mutantOf(file, source.text, change)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants.filter(({ before, after }) => before !== after);
}

/** Types, imports and names of properties do nothing when the program runs. */
function isNoBehaviour(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isLiteralExpression(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  );
}
