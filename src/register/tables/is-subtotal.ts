import { cellText } from "../cells/spelling";

/** What Excel's Data › Subtotal writes below a group: "NPQH Count", "Grand Average". */
const SUBTOTAL = /\s(?:count|total|average|max|min|product|sum|stddevp?|varp?)$/iu;

/** Whether the cells of a row are the label of a subtotal and numbers. */
export function isSubtotal(filled: readonly unknown[]): boolean {
  const texts = filled.filter((cell) => typeof cell !== "number");
  return texts.length === 1 && SUBTOTAL.test(cellText(texts[0]));
}
