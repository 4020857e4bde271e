import { refresh } from "../../src/app/refresh";
import { opened, workbookOf, type Rows } from "../support/workbooks";

const ROWS: Rows = [
  ["Participant ID", "Qualification", "Academic year", "Start date"],
  ["A", "NPQH", "2018/19", 43346],
  ["B", "", "2018/19", 43346],
  ["C", "", "2018/19", 43346],
  ["D", "NPQSL", "2018/19", 43346],
  ["E", "", "2018/19", 43346],
];

// In a file of its own: office.js asks once what Excel can do.
describe("cells merged downwards in an Excel that does not tell of them", () => {
  it("are told by the column as a whole, with a warning", async () => {
    const workbook = workbookOf(ROWS);
    workbook.worksheets[0].merges.push(
      { row: 1, column: 1, rows: 3, columns: 1 },
      { row: 4, column: 1, rows: 2, columns: 1 },
    );
    await opened(workbook, { excelApi: "1.12" });
    const outcome = await refresh({ asOf: 46350 });
    if (outcome.kind !== "written") throw new Error(`It was ${outcome.kind}.`);
    expect(outcome.report.counts).toEqual({ rows: 5, counted: 5, leftOut: 0 });
    expect(outcome.report.problems.map(({ code }) => code)).toContain("filled-down");
  });
});
