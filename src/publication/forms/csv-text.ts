import { beginsFormula } from "../../text/begins-formula";
import { plainText } from "../../text/plain-text";

/** Texts that Excel would take for a number or a day and write differently: 007, 1-2, 1e3. Academic years are safe. */
const LIKE_NUMBER = /^(?!\d{4}\/\d{2}$)[\d.]/;

/**
 * A text of the user's workbook, such as the name of a group, as a field that Excel leaves alone: an apostrophe before it keeps what would
 * be a formula or a number as it is.
 */
export function csvText(text: string): string {
  const plain = plainText(text);
  return beginsFormula(plain) || LIKE_NUMBER.test(plain) || plain.startsWith("'") ? `'${plain}` : plain;
}

/** The text that `csvText` made a field of. */
export function textOfField(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}
