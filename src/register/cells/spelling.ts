import { visibleText } from "./invisible";
import { remembered } from "./remembered";

/**
 * What remains of a text when case, accents' encoding, spacing and punctuation do not matter: letters and digits in lower
 * case, "&" read as "and". "White & Black  Caribbean" and "white and black caribbean" have the same key.
 */
export function spellingKey(text: string): string {
  return rememberedKey(text);
}
const rememberedKey = remembered((text) => {
  // Most words are in ASCII, and classes of Unicode are slow.
  const isPlain = /^[\0-\x7F]*$/.test(text);
  const key = (isPlain ? text : text.normalize("NFKC")).toLowerCase().replace(/&/g, "and");
  return key.replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, "");
});

const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);

/** Whether a cell holds one of Excel's error values, which Office.js passes on as text. */
export function isErrorValue(cell: unknown): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && ERROR_VALUES.has(cell);
}

/** Whether a cell is blank, or holds only white space and what else nobody sees. */
export function isBlank(cell: unknown): boolean {
  if (cell === "" || cell === null || cell === undefined) return true;
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  return !(first > 32 && first < 127) && cellText(cell) === "";
}

/**
 * A cell's content as text, trimmed and without invisible characters; "" when blank. Booleans are TRUE and FALSE as in Excel. Anything that no cell should
 * hold is "[object Object]" or the like: such an object's own `toString` may be anything and is not called.
 */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return visibleText(cell).trim();
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : Object.prototype.toString.call(cell);
}
