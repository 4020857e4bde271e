import { cellText } from "../cells/spelling";

/** Words with which a row of totals begins, and words that alone make one. */
const TOTALS = /^(?:(?:grand|sub|overall|running)?[\s-]*totals?(?![\p{L}\p{N}])|(?:sum|count|average|mean)[\s:=]*$)/iu;

/** By ASCII code, 1 for the characters with which totals may begin ("average", "count", "grand total"). Others are looked at more closely. */
const BEGINNINGS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[-\sacgmorst]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a cell begins a row of totals. */
export function isTotals(cell: unknown): boolean {
  return typeof cell === "string" && BEGINNINGS[cell.charCodeAt(0)] !== 0 && TOTALS.test(cellText(cell));
}
