import { readDate } from "../../cells/read-date";
import { cellText } from "../../cells/spelling";
import { isOfKind, type FieldKey } from "../fields";

/** Whether cells may be what a drop-down list offers: several, each once, and no dates or numbers out of order. */
export function couldBeChoices(field: FieldKey, cells: readonly unknown[]): boolean {
  if (isOfKind(field, "date")) return cells.some((cell) => readDate(cell) === null);
  const texts = cells.map(cellText);
  if (texts.length === 1 || new Set(texts).size < texts.length) return false;
  const numbers = texts.map(Number);
  if (numbers.some(Number.isNaN)) return true;
  const step = numbers[1] - numbers[0];
  return Math.abs(step) === 1 && numbers.every((number, at) => at === 0 || number - numbers[at - 1] === step);
}
