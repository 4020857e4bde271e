import { Workbook } from "excel-stand-in";
import { session } from "../../src/app/session";
import { until } from "../support/following";
import { addCells, openedForFormulas } from "../support/range-formulas";

test("a formula of a range is counted anew when the workbook sets another day", async () => {
  const workbook = new Workbook();
  addCells(workbook, "People", [
    [{ content: "Participant ID" }, { content: "Qualification" }, { content: "Start date" }],
    // 18 months from 6 November 2017 end on 6 May 2019.
    [{ content: "P1" }, { content: "NPQH" }, { content: 43_045, numberFormat: "dd/mm/yyyy" }],
  ]);
  const { host, sheet } = await openedForFormulas(workbook);
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  await host.user.enter(sheet, area, [['=NPQ.COUNT("overdue",,,,,People!A1:C2)'], ["=NPQ.YEARS()"]]);
  const shown = (row: number): unknown => sheet.cell(row, 0)?.content;
  await until(() => shown(0) === 1 && shown(1) === "2017/18");
  // 30 April 2019
  await session.changeSettings({ reportDay: 43_585 });
  await until(() => shown(0) === 0);
});

test("a formula of a range is answered anew when the user explains a word of it", async () => {
  const workbook = new Workbook();
  const rows = [
    ["Participant ID", "Qualification", "Academic year"],
    ["P1", "NPQH", "2017/18"],
    ["P2", "Heads", "2017/18"],
  ];
  addCells(
    workbook,
    "People",
    rows.map((row) => row.map((content) => ({ content }))),
  );
  const { host, sheet } = await openedForFormulas(workbook);
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  await host.user.enter(sheet, area, [['=NPQ.COUNT("recruited","NPQH",,,,People!A1:C3)'], ["=NPQ.YEARS()"]]);
  const shown = (): unknown => sheet.cell(0, 0)?.content;
  await until(() => JSON.stringify(shown()).includes("#VALUE!"));
  const { register } = session.state.settings;
  await session.changeSettings({ register: { ...register, words: { qualification: { heads: "NPQH" } } } });
  await until(() => shown() === 2);
});
