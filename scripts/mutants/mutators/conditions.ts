import ts from "typescript";
import { replaced, type Mutator } from "./mutator";

/** Conditions that always hold, or never. A loop is only made to end at once: one that never ends says nothing about tests. */
export const conditions: Mutator = (node) => {
  if (ts.isIfStatement(node)) return [replaced(node.expression, "true"), replaced(node.expression, "false")];
  if (ts.isConditionalExpression(node)) return [replaced(node.condition, "true"), replaced(node.condition, "false")];
  if (ts.isWhileStatement(node)) return [replaced(node.expression, "false")];
  return [];
};
