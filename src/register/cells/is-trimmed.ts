/** Whether a text certainly neither begins nor ends with white space: both ends are printable ASCII. */
export function isTrimmed(text: string): boolean {
  return text.length > 0 && isPrintable(text.charCodeAt(0)) && isPrintable(text.charCodeAt(text.length - 1));
}

/** Whether a character is ASCII and neither white space nor a control character. */
export function isPrintable(code: number): boolean {
  return code > 32 && code < 127;
}
