import { refresh } from "../../src/app/refresh";
import { cellText } from "../../src/register/cells/spelling";
import { opened, workbookOf, type Rows } from "../support/workbooks";

const ROWS: Rows = [
  ["Participant ID", "Qualification", "Academic year", "Start date"],
  ["A", "NPQH", "2018/19", 43346],
  ["B", "", "2018/19", 43346],
  ["C", "", "2018/19", 43346],
];
const MERGED = { row: 1, column: 1, rows: 3, columns: 1 };

async function report() {
  const outcome = await refresh({ asOf: 46350 });
  if (outcome.kind !== "written") throw new Error(`It was ${outcome.kind}.`);
  return outcome.report;
}

describe("cells merged downwards", () => {
  it("count for all their rows where Excel tells that they are merged", async () => {
    const workbook = workbookOf(ROWS);
    workbook.worksheets[0].merges.push(MERGED);
    await opened(workbook);
    expect((await report()).counts).toEqual({ rows: 3, counted: 3, leftOut: 0 });
  });

  it("are blank cells where they are not merged", async () => {
    await opened(workbookOf(ROWS));
    const { counts, problems } = await report();
    expect(counts).toEqual({ rows: 3, counted: 1, leftOut: 2 });
    const codes = problems.map(({ code }) => cellText(code));
    expect(codes.filter((code) => code === "missing-qualification")).toHaveLength(2);
  });
});
