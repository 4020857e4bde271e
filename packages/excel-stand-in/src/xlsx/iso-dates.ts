const DAY = 86_400_000;

/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

/**
 * Cells of the strict variant of the file format hold dates as "2017-09-01" or "2017-09-01T12:00:00"; this makes them the
 * serial numbers that they are in Excel.
 */
export function withSerialDates(rows: string): string {
  if (!rows.includes(' t="d"')) return rows;
  return rows.replace(
    /<c([^>]*?) t="d"([^>]*)>(.*?)<v>([^<]*)<\/v>/g,
    (all, before: string, after: string, between: string, text: string) => {
      const time = Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$|^[^T]*$/.test(text) ? text : `${text}Z`);
      return Number.isNaN(time) ? all : `<c${before}${after}>${between}<v>${time / DAY + EPOCH}</v>`;
    },
  );
}
