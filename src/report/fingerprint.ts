import { hash } from "../text/hash";
import { buildReport } from "./report";
import type { ReportInput } from "./report-input";

/**
 * Tells whether two reports say the same: equal reports have equal fingerprints, whatever their date, and two that differ in a
 * figure, a heading or a problem have different ones (but for one chance in 2⁵³). 14 hexadecimal digits.
 */
export function fingerprint(report: ReportInput): string {
  // The date of the report is only in the sheets' footer.
  const undated = buildReport({ ...report, asOf: 0 });
  return hash(undated.map(({ key, values }) => JSON.stringify([key, values])).join("\n"));
}
