import type { Worksheet } from "excel-stand-in";
import { writeTarget } from "../../src/excel/write-target";
import { isWriting, meddle, type Answer } from "../faults/requests";
import { addSheet, asTable, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

it.each([0, 1, 2])(
  "a new row is named and has its target, or neither, if Excel refuses the cell no. %i",
  async (after) => {
    const workbook = workbookOf();
    addSheet(workbook, "Goals", [
      ["Qualification", "Year", "Target"],
      ["NPQH", "2017/18", 12],
    ]);
    const host = await opened(workbook);
    host.failNext({ code: "AccessDenied", member: "Values", after });
    const entry = { qualification: "NPQML", year: "2018/19", field: "recruitmentTarget", value: 15 } as const;
    await writeTarget(entry).catch(() => {});
    const row = [0, 1, 2].map((column) => sheetOf(workbook, "Goals").cell(2, column)?.content ?? null);
    expect([
      [null, null, null],
      ["NPQML", "2018/19", 15],
    ]).toContainEqual(row);
  },
);

const cellsBelow = (sheet: Worksheet, top: number): unknown[][] =>
  sheet.rows.slice(top).map((row) => Array.from(row, (cell) => cell?.content ?? null));

describe("a new row of an Excel table", () => {
  const ROWS: Rows = [
    ["Qualification", "Year", "Target", "Notes"],
    ["NPQH", "2017/18", 12, ""],
  ];
  const ENTRY = { qualification: "NPQML", year: "2018/19", field: "recruitmentTarget", value: 15 } as const;

  const WRITTEN = { rows: 2, cells: [["NPQML", "2018/19", 15]] };

  async function openedWith(rows: Rows) {
    const workbook = workbookOf();
    asTable(workbook, addSheet(workbook, "Goals", rows), rows, "Goals");
    const host = await opened(workbook);
    const goals = sheetOf(workbook, "Goals");
    const written = () => ({
      rows: goals.tables[0].rowCount - 1,
      cells: cellsBelow(goals, rows.length),
    });
    return { host, goals, written };
  }

  it("is there with all it says, or is not, whichever request to write Excel refuses; trying again adds no other", async () => {
    let isRefused = true;
    for (let at = 0; isRefused; at++) {
      const { host, written } = await openedWith(ROWS);
      isRefused = false;
      let position = 0;
      const meddled = meddle(host, (request) => {
        if (!isWriting(request) || position++ !== at) return null;
        isRefused = true;
        const Error = { Code: "GeneralException", Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 400 };
        return Promise.resolve<Answer>({ status: 0, body: JSON.stringify({ Results: [], Error }) });
      });
      const isWritten = await writeTarget(ENTRY).then(
        () => true,
        () => false,
      );
      meddled.end();
      expect(written()).toEqual(isWritten ? WRITTEN : { rows: 1, cells: [] });
      await writeTarget(ENTRY);
      expect(written()).toEqual(WRITTEN);
    }
  });

  it("is removed again where Excel breaks off between adding and filling it", async () => {
    const { host, goals, written } = await openedWith(ROWS);
    const { rowCount } = goals.tables[0];
    host.failNext({ code: "GeneralException", member: "Values" });
    await expect(writeTarget(ENTRY)).rejects.toMatchObject({ code: "GeneralException" });
    expect(goals.tables[0].rowCount).toBe(rowCount);
    await writeTarget(ENTRY);
    expect(written()).toEqual(WRITTEN);
  });

  it("is the blank one that a try left behind which was not answered", async () => {
    const { goals } = await openedWith([...ROWS, ["", "", "", ""]]);
    const { rowCount } = goals.tables[0];
    await writeTarget(ENTRY);
    expect(goals.tables[0].rowCount).toBe(rowCount);
    expect(cellsBelow(goals, 2)).toEqual([["NPQML", "2018/19", 15]]);
  });

  it("is another one where the last row has a note and nothing else", async () => {
    const { goals } = await openedWith([...ROWS, ["", "", "", "still open"]]);
    await writeTarget(ENTRY);
    expect(goals.tables[0].rowCount).toBe(4);
    expect(cellsBelow(goals, 2)).toEqual([
      [null, null, null, "still open"],
      ["NPQML", "2018/19", 15],
    ]);
  });
});
