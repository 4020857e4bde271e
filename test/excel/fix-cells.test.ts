import { fixCells, restoreCells, type CellChange } from "../../src/excel/fix-cells";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";

const change = (row: number, before: string, after: string | number, isDate = false): CellChange => {
  return { sheet: "List", row, column: 1, before, after, isDate };
};

const NOTHING = { made: [], failure: null };

async function listOf(...contents: string[]) {
  const workbook = workbookOf();
  addSheet(
    workbook,
    "List",
    contents.map((content) => [content]),
  );
  const host = await opened(workbook);
  const cells = () =>
    contents.map((_, row) => {
      const cell = sheetOf(workbook, "List").cell(row, 0);
      return [cell?.content ?? null, cell?.style.numberFormat];
    });
  return { host, workbook, cells };
}

describe("cells that are fixed", () => {
  it("change together and can be taken back", async () => {
    const { cells, host } = await listOf(" a", "b", "25/03/2019");
    const before = cells();
    const { made } = await fixCells([change(1, " a", "a"), change(3, "25/03/2019", 43549, true)]);
    expect(made).toHaveLength(2);
    expect(cells()).toEqual([
      ["a", "General"],
      ["b", "General"],
      [43549, "dd/mm/yyyy"],
    ]);
    expect(host.workbook.worksheets).toHaveLength(2);
    expect(await restoreCells(made)).toBe(2);
    expect(cells()).toEqual(before);
  });

  it("stay as they are when they hold something else by now, or a formula", async () => {
    const { cells, workbook } = await listOf(" a", " b");
    const sheet = sheetOf(workbook, "List");
    const cell = sheet.cell(1, 0);
    if (cell === undefined) throw new Error("There is no such cell.");
    sheet.put(1, 0, { ...cell, formula: '=" b"' });
    expect(await fixCells([change(1, "else", "a"), change(2, " b", "b")])).toEqual(NOTHING);
    expect(cells().map(([content]) => content)).toEqual([" a", " b"]);
  });

  it("are not taken back over what somebody has written since", async () => {
    const { workbook, cells } = await listOf(" a", " b");
    const { made } = await fixCells([change(1, " a", "a"), change(2, " b", "b")]);
    const sheet = sheetOf(workbook, "List");
    sheet.put(0, 0, { content: "new", style: sheet.cell(0, 0)?.style ?? (undefined as never) });
    expect(await restoreCells(made)).toBe(1);
    expect(cells().map(([content]) => content)).toEqual(["new", " b"]);
  });

  it("on a sheet that has gone are passed over", async () => {
    await listOf("a");
    expect(await fixCells([{ ...change(1, "a", "b"), sheet: "Gone" }])).toEqual(NOTHING);
  });
});
