import { plainText } from "./plain-text";

/**
 * Texts that Excel would take for a formula, and those that it would take for a number or a day and write differently: 007, 1-2, 1e3.
 * An apostrophe before them keeps them as they are. Academic years are safe.
 */
const TAKEN_FOR_SOMETHING_ELSE = /^(?:[=+\-@'\uFF1D\uFF0B\uFF0D\uFF20]|(?!\d{4}\/\d{2}$)[\d.])/;

/** A text of the user's workbook, such as the name of a group, as a field that Excel leaves alone. */
export function csvText(text: string): string {
  const plain = plainText(text);
  return TAKEN_FOR_SOMETHING_ELSE.test(plain) ? `'${plain}` : plain;
}

/** The text that `csvText` made a field of. */
export function textOfField(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}
