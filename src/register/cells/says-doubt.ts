import { isErrorValue } from "./spelling";

/** Whether a cell says something and ends with a question mark: "Passed?", "01/10/2022 (?)". */
export function saysDoubt(cell: unknown): boolean {
  if (typeof cell !== "string" || !cell.includes("?") || isErrorValue(cell)) return false;
  return /[^?()\s] {0,3}\(?\?[?!]{0,9}\)?\s*$/.test(cell);
}
