import ts from "typescript";
import { replaced, type Mutator } from "./mutator";

/** Numbers one more and one less, texts emptied, booleans turned round, lists and objects emptied. */
export const literals: Mutator = (node) => {
  if (ts.isNumericLiteral(node)) {
    const number = Number(node.text);
    return number === 0
      ? [replaced(node, "1")]
      : [number + 1, number - 1].map((other) => replaced(node, String(other)));
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return [replaced(node, node.text === "" ? '"something"' : '""')];
  }
  if (ts.isTemplateExpression(node)) return [replaced(node, '""')];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaced(node, "false")];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replaced(node, "true")];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? [replaced(node, "[]")] : [];
  if (ts.isObjectLiteralExpression(node)) return node.properties.length > 0 ? [replaced(node, "{}")] : [];
  return [];
};
