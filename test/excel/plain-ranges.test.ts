import { headingAreas, isLong, isWide, plainRanges, type UsedSheet } from "../../src/excel/plain-ranges";

/** A sheet whose used part begins at a row and column, 0-based. */
function usedAt(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): UsedSheet {
  const used = { isNullObject: false, rowIndex, columnIndex, rowCount, columnCount };
  return { sheet: { id: "s1", name: "People" }, used } as unknown as UsedSheet;
}
const BLANK = { sheet: {}, used: { isNullObject: true } } as unknown as UsedSheet;

describe("where headings are looked for", () => {
  it("is the first 50 rows of the sheet, and 500 columns from the first that is used", () => {
    expect(headingAreas(usedAt(3, 2, 1000, 20))).toMatchObject([{ row: 3, column: 2, rows: 47, columns: 20 }]);
    expect(headingAreas(usedAt(0, 0, 10, 501))).toMatchObject([{ row: 0, column: 0, rows: 10, columns: 500 }]);
    expect(headingAreas(usedAt(49, 0, 10, 1))).toMatchObject([{ row: 49, rows: 1 }]);
  });

  it("is nowhere on a blank sheet, or below the first 50 rows", () => {
    expect(headingAreas(BLANK)).toEqual([]);
    expect(headingAreas(usedAt(50, 0, 10, 1))).toEqual([]);
  });

  it("leaves rows and columns that are not searched, which is known", () => {
    expect([isLong(usedAt(0, 0, 50, 1)), isLong(usedAt(1, 0, 50, 1)), isLong(BLANK)]).toEqual([false, true, false]);
    expect([isWide(usedAt(0, 9, 1, 500)), isWide(usedAt(0, 0, 1, 501)), isWide(BLANK)]).toEqual([false, true, false]);
  });
});

describe("a list with headings on a sheet", () => {
  const LIST = [
    ["", "", "", ""],
    ["", "Our people", "", ""],
    ["", "Participant ID", "Qualification", "Start date"],
    ["", "A1", "NPQH", 43_000],
    ["", "A2", "NPQSL", 43_001],
  ];

  it("has its rows from the one below the headings to the last that is used", () => {
    // The values begin in C4.
    const [found] = plainRanges(usedAt(3, 2, 30, 4), LIST, () => undefined);
    expect(found).toMatchObject({
      ...{ name: "People", sheetId: "s1", sheetName: "People", isTable: false },
      headings: ["Participant ID", "Qualification", "Start date"],
      // Headings in row 6, rows 7 to 33; the first heading in column D.
      ...{ firstRow: 6, firstColumn: 3, rowCount: 27 },
    });
    expect(found.result.kind).toBe("recognised");
    expect(found.titles).toContain("Our people");
  });

  it("ends where another begins", () => {
    const below = [
      ["", "", "", ""],
      ["", "Participant ID", "Rating", ""],
      ["", "A1", 9, ""],
    ];
    const found = plainRanges(usedAt(0, 0, 40, 4), [...LIST, ...below], () => undefined);
    expect(found.map(({ name, firstRow, rowCount }) => [name, firstRow, rowCount])).toEqual([
      ["People", 3, 2],
      ["People, table 2", 7, 33],
    ]);
  });

  it("shows what its columns hold by its filled rows alone, though the sheet is used further down", () => {
    const blank = ["", "", "", ""];
    const [found] = plainRanges(usedAt(0, 0, 30, 4), [...LIST, blank, blank, blank], () => undefined);
    expect(found.sample).toEqual(LIST.slice(3).map((row) => row.slice(1)));
  });

  it("is none where nothing is filled", () => {
    expect(plainRanges(usedAt(0, 0, 2, 2), [["", ""]], () => undefined)).toEqual([]);
  });
});
