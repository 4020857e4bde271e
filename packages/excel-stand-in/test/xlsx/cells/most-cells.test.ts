import type { CellParts } from "../../../src/xlsx/cells/cell-parts";
import { CellPool } from "../../../src/xlsx/cells/cell-pool";
import { SheetReader } from "../../../src/xlsx/cells/sheet-reader";
import { MAX_CELLS } from "../../../src/xlsx/limits";
import { Workbook } from "../../../src/workbook/workbook";
import { addWorksheet } from "../../../src/workbook/add-worksheet";

/** Reads a sheet of two cells where so many have been read of the sheets before it. */
function read(before: number): void {
  const parts = {
    ...{ texts: [], date1904: false, pool: new CellPool(), count: { cells: before } },
    styles: { look: () => ({}) },
    metadata: {},
    names: {},
  } as unknown as CellParts;
  const reader = new SheetReader("xl/worksheets/sheet2.xml", addWorksheet(new Workbook(), "Second"), parts);
  reader.push(
    new TextEncoder().encode(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData></worksheet>',
    ),
  );
  reader.finish();
}

test("the cells of all sheets are counted, and a workbook of more than 20 million is refused as they are met", () => {
  expect(MAX_CELLS).toBe(20_000_000);
  expect(() => read(MAX_CELLS - 2)).not.toThrow();
  expect(() => read(MAX_CELLS - 1)).toThrow(
    "The workbook is too large: it has more than the 20,000,000 cells that can be read. Open it in Excel, remove what is not needed, and save it again.",
  );
});
