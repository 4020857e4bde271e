import { cellText } from "./spelling";

/** Percentages and ratings are kept as whole millionths, so that sums and comparisons are exact. */
export const MILLION = 1_000_000;

/** A decimal point, or a decimal comma as European versions of Excel write it: "31.5", "31,5", ".5". */
const DECIMAL = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** Thousands separated by a space of any width, no-break or not: "1 234,5". */
const SPACED = /^[+-]?\d{1,3}(?:[ \u00A0\u2000-\u200A\u202F]\d{3})+(?:[.,]\d+)?$/;
/** Thousands separated by commas: "1,200". */
const ENGLISH_THOUSANDS = /^\+?\d{1,3}(?:,\d{3})+$/;

/**
 * A percentage in millionths of a per cent: 32.5, "32.5", "32,5", "32.5%", "32.5 %" → 32,500,000. A number in a cell that is formatted
 * as a percentage is a fraction: 0.325 as `0.0%` → 32,500,000. null when the cell is not a number.
 */
export function readPercent(cell: unknown, isPercentFormat: boolean): number | null {
  if (typeof cell === "number") return toMillionths(isPercentFormat ? cell * 100 : cell);
  if (typeof cell !== "string") return null;
  const given = cellText(cell);
  return fromText(given.endsWith("%") ? given.slice(0, -1).trimEnd() : given);
}

/** A plain number in millionths: 8, "7.5", "7,5" → 8,000,000, 7,500,000, 7,500,000. null when the cell is not a number. */
export function readDecimal(cell: unknown): number | null {
  if (typeof cell === "number") return toMillionths(cell);
  return typeof cell === "string" ? fromText(cellText(cell)) : null;
}

/**
 * A whole number such as a target; null when the cell is not a whole number of 0 or more. Only here "1,200" is 1200: among percentages and
 * ratings, which have no thousands, a comma can only be a decimal comma.
 */
export function readCount(cell: unknown): number | null {
  const text = typeof cell === "string" ? cellText(cell) : "";
  const millionths = readDecimal(ENGLISH_THOUSANDS.test(text) ? text.replaceAll(",", "") : cell);
  if (millionths === null || millionths < 0 || millionths % MILLION !== 0) return null;
  return millionths / MILLION;
}

/**
 * Whether a number format shows a percentage. A "%" in quotes or behind a backslash is only text, behind "_" or "*" only
 * space.
 */
export function isPercentFormat(numberFormat: unknown): boolean {
  return typeof numberFormat === "string" && numberFormat.replace(/"[^"]*"|[\\_*]./g, "").includes("%");
}

/** Whether a cell says that its number is a percentage: by its format, or by a sign. */
export function saysPercent(cell: unknown, hasPercentFormat: boolean): boolean {
  return hasPercentFormat || (typeof cell === "string" && cell.includes("%"));
}

/** A number in whole millionths. */
export function millionthsOf(value: number): number {
  return Math.round(value * MILLION);
}

function toMillionths(value: number): number | null {
  const millionths = millionthsOf(value);
  return Number.isSafeInteger(millionths) ? millionths : null;
}

function fromText(text: string): number | null {
  if (DECIMAL.test(text)) return toMillionths(Number(text.replace(",", ".")));
  return SPACED.test(text) ? toMillionths(Number(text.replace(/\s/g, "").replace(",", "."))) : null;
}
