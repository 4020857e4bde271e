import { writeTarget } from "../../src/excel/write-target";
import { addSheet, asTable, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const TARGETS: Rows = [
  ["Course", "Year", "Target"],
  ["NPQ for Headship", "2017-18", 12],
];

describe("a target for a new row, where Excel cannot make a table longer", () => {
  it("becomes part of the table all the same, and moves what stands below", async () => {
    const workbook = workbookOf();
    const sheet = addSheet(workbook, "Goals", [...TARGETS, ["A note", "", ""]]);
    asTable(workbook, sheet, TARGETS, "Goals");
    await opened(workbook, { excelApi: "1.12" });
    const target = { qualification: "NPQML", year: "2018/19", field: "recruitmentTarget", value: 15 } as const;
    expect(await writeTarget(target)).toEqual({ kind: "written" });
    const { tables, rows } = sheetOf(workbook, "Goals");
    const textsOf = (row: number) => rows[row]?.flatMap((cell) => cell?.content ?? []);
    expect([textsOf(2), textsOf(3)]).toEqual([["NPQML", "2018/19", 15], ["A note"]]);
    expect(tables[0].rowCount).toBe(3);
  });
});
