/**
 * A text is written with an apostrophe, which tells Excel "this is text" and is not shown: neither a school called "=1+1" nor the
 * year 2011/12 can become a formula or a date.
 */
export function asWritten(value: string | number): string | number {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
