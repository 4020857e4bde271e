import type { CellContent } from "./cell";

/** A cell's content as `range.values` has it. */
export function shown(content: CellContent): string | number | boolean {
  if (content === null) return "";
  return typeof content === "object" ? content.error : content;
}

/** As Excel.RangeValueType. */
export function valueType(content: CellContent): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (content === null) return "Empty";
  if (typeof content === "string") return "String";
  if (typeof content === "number") return "Double";
  return typeof content === "boolean" ? "Boolean" : "Error";
}
