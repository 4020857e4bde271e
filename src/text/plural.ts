const NUMBERS = new Intl.NumberFormat("en-GB");

/** A whole number as people read it: 1,034. */
export function wholeNumber(count: number): string {
  return NUMBERS.format(count);
}

/** "1 row", "2 rows", "1,034 rows"; nouns whose plural is not made with an s give it as `many`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}
