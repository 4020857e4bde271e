import { readOwnSheets } from "../../src/excel/read-own-sheets";
import { addSheet, opened, workbookOf } from "../support/workbooks";

/** What is read of sheets of a workbook, by their names. */
function read(names: readonly string[]) {
  return Excel.run((context) =>
    readOwnSheets(
      context,
      names.map((name) => context.workbook.worksheets.getItem(name)),
    ),
  );
}

describe("what is read of a summary sheet before it is written again", () => {
  it("is as much as is used of it, from A1 on", async () => {
    const workbook = workbookOf();
    addSheet(workbook, "Summary", [["", "", "note"]], 3);
    addSheet(workbook, "Blank", []);
    await opened(workbook);
    const blank = ["", "", ""];
    expect(await read(["Summary", "Blank"])).toEqual([
      { own: null, usedRows: 4, values: [blank, blank, blank, ["", "", "note"]] },
      { own: null, usedRows: 0, values: [] },
    ]);
  });

  it("is no more than any summary sheet may fill, but how far down the sheet is used is known", async () => {
    const workbook = workbookOf();
    const sheet = addSheet(workbook, "Summary", [["title"]]);
    addSheet(workbook, "Wide", [[...new Array<string>(119).fill(""), "far right"]]);
    sheet.put(7_999, 0, { ...sheet.cell(0, 0), content: "far below", style: sheet.cell(0, 0)!.style });
    await opened(workbook);
    const [long, wide] = await read(["Summary", "Wide"]);
    expect([long.usedRows, long.values.length]).toEqual([8_000, 5_000]);
    expect([wide.usedRows, wide.values[0].length]).toEqual([1, 100]);
  });

  it("costs no round trip where there are none", async () => {
    const host = await opened(workbookOf());
    expect(await read([])).toEqual([]);
    expect(host.traffic.syncs).toBe(0);
  });
});
