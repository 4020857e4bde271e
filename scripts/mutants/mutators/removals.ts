import ts from "typescript";
import { replaced, type Mutator } from "./mutator";

/** Methods whose result can be mistaken for what they were called on. */
const STEPS = new Set([
  ...["sort", "toSorted", "reverse", "toReversed", "filter", "slice", "concat", "flat"],
  ...["trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase", "normalize", "replace", "replaceAll", "padStart"],
]);

/** Methods that are mistaken for each other. */
const TWINS: Readonly<Record<string, string>> = {
  every: "some",
  some: "every",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  round: "floor",
  startsWith: "endsWith",
  endsWith: "startsWith",
};

/** What is done is left undone: statements, steps of a chain of methods, the question whether there is anything. */
export const removals: Mutator = (node) => {
  if (ts.isExpressionStatement(node)) return [replaced(node, ";")];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const twin = Object.hasOwn(TWINS, name.text) ? TWINS[name.text] : undefined;
    return [
      ...(STEPS.has(name.text) ? [replaced(node, expression.getText())] : []),
      ...(twin === undefined ? [] : [replaced(name, twin)]),
    ];
  }
  if (node.kind === ts.SyntaxKind.QuestionDotToken) {
    return [replaced(node, ts.isPropertyAccessExpression(node.parent) ? "!." : "!")];
  }
  return [];
};
