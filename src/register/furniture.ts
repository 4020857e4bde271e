import { cellText, spellingKey } from "./spelling";

/** Words with which a row of totals begins, and words that alone make one. */
const TOTALS = /^(?:(?:grand|sub|overall|running)?[\s-]*totals?(?![\p{L}\p{N}])|(?:sum|count|average|mean)[\s:=]*$)/iu;

/** Whether a cell begins a row of totals. */
export function isTotals(cell: unknown): boolean {
  return typeof cell === "string" && TOTALS.test(cellText(cell));
}

/** Whether a cell repeats the heading of its column, as where a page begins anew inside the rows. */
export function isHeadingAgain(cell: unknown, heading: unknown): boolean {
  const key = spellingKey(cellText(cell));
  return key !== "" && key === spellingKey(cellText(heading));
}
