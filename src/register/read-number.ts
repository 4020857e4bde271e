import { cellText } from "./spelling";

/** Percentages and ratings are kept as whole millionths, so that sums and comparisons are exact. */
export const MILLION = 1_000_000;

const DECIMAL = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;

/**
 * A percentage in millionths of a per cent: 32.5, "32.5", "32.5%" → 32,500,000. A number in a cell that is formatted as
 * a percentage is a fraction: 0.325 as `0.0%` → 32,500,000. null when the cell is no number.
 */
export function readPercent(cell: unknown, isPercentFormat: boolean): number | null {
  if (typeof cell === "number") return toMillionths(isPercentFormat ? cell * 100 : cell);
  if (typeof cell !== "string") return null;
  const given = cellText(cell);
  const text = given.endsWith("%") ? given.slice(0, -1).trimEnd() : given;
  return DECIMAL.test(text) ? toMillionths(Number(text)) : null;
}

/** A plain number in millionths: 8, "7.5" → 8,000,000, 7,500,000. null when the cell is no number. */
export function readDecimal(cell: unknown): number | null {
  if (typeof cell === "number") return toMillionths(cell);
  if (typeof cell !== "string") return null;
  const text = cellText(cell);
  return DECIMAL.test(text) ? toMillionths(Number(text)) : null;
}

/** A whole number such as a target; null when the cell is no whole number of 0 or more. */
export function readCount(cell: unknown): number | null {
  const millionths = readDecimal(cell);
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

function toMillionths(value: number): number | null {
  const millionths = Math.round(value * MILLION);
  return Number.isSafeInteger(millionths) ? millionths : null;
}
