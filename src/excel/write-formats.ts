/** Most runs of equal formats that are set one by one. */
const MOST_RUNS = 100;

/**
 * Gives the cells of a column their number formats, with the rest of the batch: the cells hold their values by then, as a number that goes
 * into a cell of the format Text would become a text.
 *
 * @param formats of each row; anything but a text leaves a cell as it is
 */
export function writeFormats(sheet: Excel.Worksheet, row: number, column: number, formats: readonly unknown[]): void {
  const changes = formats.filter((format, i) => i > 0 && formats[i - 1] !== format).length;
  if (changes > MOST_RUNS) {
    const cells = formats.map((format) => [typeof format === "string" && format !== "" ? format : null]);
    sheet.getRangeByIndexes(row, column, formats.length, 1).numberFormat = cells;
    return;
  }
  let from = 0;
  formats.forEach((format, i) => {
    if (i + 1 < formats.length && formats[i + 1] === format) return;
    if (typeof format === "string" && format !== "") {
      sheet.getRangeByIndexes(row + from, column, i + 1 - from, 1).numberFormat = [[format]];
    }
    from = i + 1;
  });
}
