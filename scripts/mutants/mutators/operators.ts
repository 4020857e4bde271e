import ts from "typescript";
import { replaced, type Mutator } from "./mutator";

/** What each operator is mistaken for. */
const MISTAKEN: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "+=": "-=",
  "-=": "+=",
  "&&": "||",
  "||": "&&",
  "&": "|",
  "|": "&",
  "<<": ">>",
  ">>": "<<",
  ">>>": "<<",
};

/** Operators of which one side is also taken alone. */
const SIDES = new Set(["&&", "||", "??"]);

/** Comparisons, boundaries, arithmetic, and, or, ??, not, ++ and −−. */
export const operators: Mutator = (node) => {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText();
    const mistaken = MISTAKEN[operator];
    return [
      ...(mistaken === undefined ? [] : [replaced(node.operatorToken, mistaken)]),
      ...(SIDES.has(operator) ? [node.left, node.right].map((side) => replaced(node, side.getText())) : []),
    ];
  }
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [replaced(node, node.operand.getText())];
    if (node.operator === ts.SyntaxKind.MinusToken) return [replaced(node, node.operand.getText())];
  }
  if (ts.isPostfixUnaryExpression(node)) {
    const other = node.operator === ts.SyntaxKind.PlusPlusToken ? "--" : "++";
    return [replaced(node, node.operand.getText() + other)];
  }
  return [];
};
