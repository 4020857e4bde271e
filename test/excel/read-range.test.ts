import type { Workbook } from "excel-stand-in";
import { readRange, readStyle } from "../../src/excel/read-range";
import { addSheet, HEADINGS, opened, people, workbookOf } from "../support/workbooks";

/** A workbook whose people begin in B4 of the sheet "People". */
function indented(): Workbook {
  const workbook = workbookOf([["unrelated"]], "Other");
  const rows = [HEADINGS, ...people(3)].map((row) => ["", ...row]);
  addSheet(workbook, "People", rows, 3);
  return workbook;
}

describe("a range that a formula names", () => {
  it("is read as a table of the workbook: where its rows stand, and what Excel uses of it", async () => {
    await opened(indented());
    const { top, columnsBefore, table } = await readRange({ sheet: "People", cells: "A2:Z900" });
    expect(columnsBefore).toBe(1);
    expect(top[0]).toEqual(HEADINGS);
    expect(top.map(([id]) => id)).toEqual(["Participant ID", "P1", "P2", "P3"]);
    expect(table).toMatchObject({ name: "People", sheet: "People", headings: HEADINGS, firstColumn: 2 });
    // The headings are in row 4.
    expect(table?.blocks.map(({ firstRow, rowCount }) => [firstRow, rowCount])).toEqual([[5, 3]]);
  });

  it.each([
    ["whose headings are not recognised", ["Colour", "Weight"], ["red", 5]],
    [
      "of targets, which has no participants",
      ["Qualification", "Academic year", "Recruitment target"],
      ["NPQH", "2017/18", 5],
    ],
    ["of schools", ["URN", "School name", "Percentage FSM"], [100_001, "Hill School", 31]],
  ])("%s has no table", async (_, headings, row) => {
    const workbook = workbookOf();
    addSheet(workbook, "Range", [headings, row]);
    await opened(workbook);
    const { top, columnsBefore, table } = await readRange({ sheet: "Range", cells: "A1:C2" });
    expect(table).toBeNull();
    expect([top, columnsBefore]).toEqual([[headings, row], 0]);
  });

  it("says from which year the workbook counts its days, and which day its report has", async () => {
    const workbook = workbookOf();
    workbook.date1904 = true;
    workbook.settings.set("NPQMetrics.reportDay", "2019-12-02");
    await opened(workbook);
    const style = { dateOffset: 1462, reportDay: 43_801 };
    expect(await readRange({ sheet: "People", cells: "A:O" })).toMatchObject(style);
    expect(await readStyle()).toMatchObject(style);
  });

  it("cannot be read from a sheet that is not there", async () => {
    await opened(workbookOf());
    await expect(readRange({ sheet: "None", cells: "A1:B2" })).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
