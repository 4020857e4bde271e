/** The name of a row from its first cell, and from the one that tells it from others of that name: a qualification or a year. */
export function rowName(label: string, second: string): string {
  return `${label}\n${second}`;
}
