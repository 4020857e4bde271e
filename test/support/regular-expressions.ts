import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression as it is written in a file. */
export interface WrittenExpression {
  /** File and line. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that are written in the files of a folder, and the files that put some together. */
export function expressionsIn(folder: string): {
  readonly written: readonly WrittenExpression[];
  readonly constructing: readonly string[];
} {
  const written: WrittenExpression[] = [];
  const constructing = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/u.test(name)) continue;
    const path = join(folder, name);
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text)!;
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        written.push({ place: `${path}:${line + 1}`, source, flags });
      }
      if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") constructing.add(path);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { written, constructing: [...constructing] };
}
