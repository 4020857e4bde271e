/**
 * A text goes in with an apostrophe, which Excel takes for "this is text" and does not show: neither a school called "=1+1" nor the
 * year 2011/12 can become a formula or a date.
 */
export function asWritten(value: string | number): string | number {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
