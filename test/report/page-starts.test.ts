import { pageStarts } from "../../src/report/page-starts";

const rows = (count: number): number[] => Array<number>(count).fill(10);
const table = (first: number, headings: number, body: number) => ({ first, headings, rows: body });

/** Pages of 100 points with titles of 20, rows of 10. */
const starts = (heights: readonly number[], ...tables: readonly ReturnType<typeof table>[]) =>
  pageStarts(heights, { tables, kept: [] }, 20, 100).map(({ row, continued }) => [row, continued?.first ?? null]);

describe("where pages begin", () => {
  it("is nowhere on a sheet of one page", () => {
    expect(starts(rows(10))).toEqual([]);
    expect(starts([])).toEqual([]);
  });

  it("is where the page before is full, which on further pages has the titles as well", () => {
    expect(starts(rows(30))).toEqual([
      [10, null],
      [18, null],
      [26, null],
    ]);
  });

  it("is before a table that would be torn although it fits on a page", () => {
    expect(starts(rows(14), table(6, 2, 6))).toEqual([[6, null]]);
    expect(starts(rows(10), table(6, 2, 2))).toEqual([]);
  });

  it("is within a table that is longer than a page, where there is room for its headings again", () => {
    // Two headings and rows 4 to 9; titles, headings and six rows; and the same again.
    expect(starts(rows(25), table(2, 2, 21))).toEqual([
      [10, 2],
      [16, 2],
      [22, 2],
    ]);
  });

  it("is before a long table of which only a little would fit", () => {
    expect(starts(rows(28), table(8, 2, 18))[0]).toEqual([8, null]);
  });

  it("is before rows that belong together, within a table that is longer than a page", () => {
    // Three rows each: after two lines and two headings there is room for two, after titles and headings too.
    const parts = [4, 7, 10, 13].map((first) => ({ first, rows: 3 }));
    const found = pageStarts(rows(16), { tables: [table(2, 2, 12)], kept: parts }, 20, 100);
    expect(found.map(({ row, continued }) => [row, continued?.first])).toEqual([[10, 2]]);
    expect(pageStarts(rows(16), { tables: [table(2, 2, 12)], kept: parts }, 30, 100)).toHaveLength(2);
  });

  it("tears rows that belong together rather than leave more than a third of a page blank", () => {
    const found = pageStarts(rows(30), { tables: [], kept: [{ first: 6, rows: 5 }] }, 20, 100);
    expect(found[0].row).toBe(10);
  });

  it("is before the headings of a table whose first rows belong together and do not fit", () => {
    const found = pageStarts(rows(30), { tables: [table(6, 2, 20)], kept: [{ first: 8, rows: 3 }] }, 20, 100);
    expect(found[0]).toEqual({ row: 6, continued: null });
  });

  it("is before the last table where the lines after it would be alone on a page", () => {
    expect(starts(rows(11), table(0, 1, 4), table(6, 1, 3))).toEqual([[6, null]]);
    // With more lines than fit below the table, it stays.
    expect(starts(rows(16), table(0, 1, 4), table(6, 1, 3))).toEqual([[10, null]]);
  });
});
