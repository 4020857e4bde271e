import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A test file, and how many imports lie between it and a file of the product. */
export interface RelatedTest {
  readonly test: string;
  readonly distance: number;
}

/** Which tests load a file, directly or through others. Paths are from the project's folder, with slashes. */
export type TestsOf = (file: string) => readonly RelatedTest[];

/** Follows the imports of every test in a folder's `test`. What is imported for its types alone is not loaded, and does not count. */
export function readTestsOf(root: string): TestsOf {
  const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith("test/e2e/"));
  const importersOf = new Map<string, Set<string>>();
  const seen = new Set(tests);
  // Files that are met on the way are added to the set that is gone through.
  for (const file of seen) {
    for (const imported of importsOf(root, file)) {
      seen.add(imported);
      importersOf.set(imported, (importersOf.get(imported) ?? new Set()).add(file));
    }
  }
  const isTest = new Set(tests);
  return (file) => {
    const distances = new Map([[file, 0]]);
    for (const [reached, distance] of distances) {
      for (const importer of importersOf.get(reached) ?? []) {
        if (!distances.has(importer)) distances.set(importer, distance + 1);
      }
    }
    return [...distances].filter(([one]) => isTest.has(one)).map(([test, distance]) => ({ test, distance }));
  };
}

/** Files of the project that a file loads by a relative path. */
function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false);
  const named: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
    if (ts.isExportDeclaration(node) && node.isTypeOnly) return;
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) named.push(node.moduleSpecifier.text);
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [asked] = node.arguments;
      if (asked !== undefined && ts.isStringLiteral(asked)) named.push(asked.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return named.filter((name) => name.startsWith(".")).flatMap((name) => resolved(root, file, name) ?? []);
}

function resolved(root: string, from: string, name: string): string | null {
  const base = join(from, "..", name).replaceAll("\\", "/");
  const isCode = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => /\.tsx?$/.test(path) && isCode(path)) ?? null;
}
