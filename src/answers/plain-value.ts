/**
 * A value as Excel hands it to a function, as the register takes it: text, number, boolean, the name of an error, or "" for a blank cell.
 *
 * Errors arrive as objects with a `code`. A formatted number, an error or an entity may arrive as an object with a `basicValue` although
 * functions.json asks for none: Office-Addin-Scripts#829. Any other object is one that no cell should hold.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string" && code.startsWith("#")) return code;
  return basicValue === undefined || typeof basicValue === "object" ? "#VALUE!" : basicValue;
}
