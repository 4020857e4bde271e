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

/** Bryc's cyrb53: 53 bits, as many as a number holds. */
function hash(text: string): string {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (h2 & 0x1fffff) + (h1 >>> 0)).toString(16).padStart(14, "0");
}
