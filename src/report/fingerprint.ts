import { hash } from "../text/hash";
import { footerText } from "./footer";
import type { SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";

/**
 * Tells whether two reports say the same: equal reports have equal fingerprints, whatever their date, and two that differ in a
 * figure, a heading or a problem have different ones (but for one chance in 2⁵³). 14 hexadecimal digits.
 *
 * @param plans the sheets of the report
 * @param input what they were made of
 */
export function fingerprint(plans: readonly SheetPlan[], input: ReportInput): string {
  // The date is only in the sheets' footer.
  const [dated, undated] = [footerText(input), footerText({ ...input, asOf: 0 })];
  const texts = plans.map(({ key, values }) =>
    JSON.stringify([key, values.map((row) => row.map((value) => (value === dated ? undated : value)))]),
  );
  return hash(texts.join("\n"));
}
