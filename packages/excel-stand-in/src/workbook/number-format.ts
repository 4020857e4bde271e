import { isValidFormat } from "numfmt";

const known = new Map<string, boolean>();

/** Whether Excel can read a number format (in its English form). */
export function isValidNumberFormat(format: string): boolean {
  let isValid = known.get(format);
  if (isValid === undefined) known.set(format, (isValid = isValidFormat(format)));
  return isValid;
}
