import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type * as typescript from "typescript";

/** What a module of ours brings in as it starts, and what it hands out. Types do neither. */
export interface ReadModule {
  /** Absolute paths of our modules that it imports; not those that it fetches later. */
  readonly imports: readonly string[];
  /** Names of what it exports. */
  readonly exports: readonly string[];
}

/**
 * Reads what a module imports and exports. Types are told by `import type`, which ESLint demands.
 *
 * @param ts the compiler, as webpack has it: its cache does not know files that tsx has imported
 */
export function readModule(path: string, ts: typeof typescript): ReadModule {
  const { statements } = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  return {
    imports: statements.filter(ts.isImportDeclaration).flatMap((one) => importedBy(one, path, ts) ?? []),
    // A function that can be called in several ways is declared several times.
    exports: [...new Set(statements.flatMap((one) => exportedNames(one, ts)))],
  };
}

/** The file of our own that an import without its ending means; null where there is none. */
export function fileOf(path: string): string | null {
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(file)) ?? null;
}

function importedBy(
  { moduleSpecifier, importClause }: typescript.ImportDeclaration,
  path: string,
  ts: typeof typescript,
): string | null {
  const bindings = importClause?.namedBindings;
  const areTypes =
    importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every(({ isTypeOnly }) => isTypeOnly));
  if (areTypes || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith(".")) return null;
  return fileOf(join(dirname(path), moduleSpecifier.text));
}

function exportedNames(statement: typescript.Statement, ts: typeof typescript): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [statement.name.text];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}
