import ts from "typescript";
import type { Change } from "../mutant";
import { replaced, type Mutator } from "./mutator";

/** Another value of the same type where a function returns one. What other mutators change at the same place is left to them. */
export const returns: Mutator = (node, types) => {
  const returned = returnedBy(node);
  if (returned === undefined || isChangedOtherwise(returned)) return [];
  const type = types.getTypeAtLocation(returned);
  return [...otherKind(returned, type), ...otherValue(returned, type, types)];
};

function returnedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isReturnStatement(node)) return node.expression;
  return ts.isArrowFunction(node) && !ts.isBlock(node.body) ? node.body : undefined;
}

function isChangedOtherwise(value: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(value) ||
    ts.isTemplateExpression(value) ||
    ts.isBinaryExpression(value) ||
    ts.isPrefixUnaryExpression(value) ||
    ts.isConditionalExpression(value) ||
    ts.isArrayLiteralExpression(value) ||
    ts.isObjectLiteralExpression(value) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(value.kind)
  );
}

/** Nothing, where a function may return nothing. */
function otherKind(value: ts.Expression, type: ts.Type): Change[] {
  if (value.getText() === "undefined" || !type.isUnion()) return [];
  const flags = type.types.reduce((all, one) => all | one.flags, 0);
  if ((flags & ts.TypeFlags.Undefined) !== 0) return [replaced(value, "undefined")];
  return (flags & ts.TypeFlags.Null) !== 0 ? [replaced(value, "null")] : [];
}

function otherValue(value: ts.Expression, type: ts.Type, types: ts.TypeChecker): Change[] {
  const is = (flag: ts.TypeFlags): boolean =>
    type.isUnion() ? type.types.every((one) => (one.flags & flag) !== 0) : (type.flags & flag) !== 0;
  const text = value.getText();
  if (is(ts.TypeFlags.BooleanLike)) return [replaced(value, `!(${text})`)];
  if (is(ts.TypeFlags.NumberLike)) return [replaced(value, `(${text}) + 1`)];
  if (is(ts.TypeFlags.StringLike)) return [replaced(value, '""')];
  return types.isArrayType(type) ? [replaced(value, "[]")] : [];
}
