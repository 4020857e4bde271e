import { createTargets, setTarget } from "../../src/app/targets";
import { session } from "../../src/app/session";
import { addSheet, asTable, namesOf, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const ROWS: Rows = [
  ["Qualification", "Academic year", "Recruitment target"],
  ["NPQH", "2017/18", 4],
];

/** Everything on the sheet of the targets, below its headings. */
const rowsOf = (workbook: ReturnType<typeof workbookOf>) =>
  sheetOf(workbook, "Targets")
    .rows.slice(1)
    .map((row) => row.map((cell) => cell?.content));

it.each(["an Excel table", "plain cells"])(
  "two targets for new rows that are typed in quick succession get a row each, in %s",
  async (what) => {
    const workbook = workbookOf();
    const sheet = addSheet(workbook, "Targets", ROWS);
    if (what === "an Excel table") asTable(workbook, sheet, ROWS, "Targets");
    await opened(workbook);
    await session.read();
    const entry = { year: "2019/20", field: "recruitmentTarget" } as const;
    const ends = await Promise.all([
      setTarget({ ...entry, qualification: "NPQML", value: 25 }),
      setTarget({ ...entry, qualification: "NPQSL", value: 30 }),
    ]);
    expect(ends).toEqual([{ kind: "done" }, { kind: "done" }]);
    expect(rowsOf(workbook)).toEqual([
      ["NPQH", "2017/18", 4],
      ["NPQML", "2019/20", 25],
      ["NPQSL", "2019/20", 30],
    ]);
  },
);

it("a table of targets that is asked for twice at once is added once", async () => {
  const workbook = workbookOf();
  await opened(workbook);
  await session.read();
  await Promise.all([createTargets(["2017/18"], ["NPQH"]), createTargets(["2017/18"], ["NPQH"])]);
  expect(namesOf(workbook)).toEqual(["People", "Targets", "Lists"]);
});

it("a target is not written into another's row, should somebody insert rows meanwhile", async () => {
  for (const at of [4, 5]) {
    const workbook = workbookOf();
    const sheet = addSheet(workbook, "Targets", [...ROWS, ["NPQSL", "2017/18", 6]]);
    const host = await opened(workbook);
    const { process } = host;
    let position = 0;
    host.process = async (...request) => {
      if (position++ === at) await host.colleague.insertRows(sheet, 1, 1);
      return process.apply(host, request);
    };
    const entry = { qualification: "NPQSL", year: "2017/18", field: "recruitmentTarget", value: 99 } as const;
    await setTarget(entry).catch(() => {});
    host.process = process;
    const [, first, second] = rowsOf(workbook);
    expect(first).toEqual(["NPQH", "2017/18", 4]);
    expect(second.slice(0, 2)).toEqual(["NPQSL", "2017/18"]);
    expect([6, 99]).toContain(second[2]);
  }
});
