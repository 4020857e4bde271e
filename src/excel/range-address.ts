/** A rectangle of cells of this workbook. */
export interface RangeAddress {
  readonly sheet: string;
  /** "A1:P518", "A:P" */
  readonly cells: string;
}

/**
 * Reads the address of an argument as Excel gives it to a function: Sheet1!A1:B2, 'My sheet'!A1 (office-js-docs-pr#4050). Null for
 * anything else, such as cells of another workbook: no name of a sheet has brackets, '[Book2.xlsx]Sheet1'!A1.
 */
export function rangeAddress(text: unknown): RangeAddress | null {
  const [, quoted, plain, cells] = typeof text === "string" ? (ADDRESS.exec(text) ?? []) : [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return cells === undefined || sheet === undefined || /[[\]]/.test(sheet) ? null : { sheet, cells };
}

const PART = String.raw`\$?[A-Z]{1,3}(?:\$?\d{1,7})?|\$?\d{1,7}`;
const ADDRESS = new RegExp(`^(?:'((?:[^']|'')+)'|([^'!]+))!((?:${PART})(?::(?:${PART}))?)$`, "i");
