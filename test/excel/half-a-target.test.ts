import { writeTarget } from "../../src/excel/write-target";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";

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
