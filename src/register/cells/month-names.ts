const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** Number of a month (1–12) by its English name or the first three or more letters of it ("Sep", "Sept"); null when it is not a month. */
export function monthOf(word: string): number | null {
  const start = word.toLowerCase();
  const index = start.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(start));
  return index === -1 ? null : index + 1;
}
