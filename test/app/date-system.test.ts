import { DEFAULT_STYLE, HOSTS, type HostProfile, type Workbook } from "excel-stand-in";
import { readRegister } from "../../src/app/read-register";
import { inWorkbook } from "../../src/excel/workbook";
import { HEADINGS, opened, people, workbookOf } from "../support/workbooks";

const START = HEADINGS.indexOf("Start date");
const YEAR = HEADINGS.indexOf("Academic year");
/** 6 November 2017, counted from 1904. */
const START_FROM_1904 = 43_045 - 1462;

/** Three people who started on 6 November 2017, in a workbook that counts from 1904; their academic year is that of their start. */
function workbookFrom1904(numberFormat: string): Workbook {
  const rows = people(3).map((row) => row.map((cell, column) => (column === YEAR ? "" : cell)));
  const workbook = workbookOf([HEADINGS, ...rows]);
  workbook.date1904 = true;
  for (const row of [1, 2, 3]) {
    workbook.worksheets[0].put(row, START, { content: START_FROM_1904, style: { ...DEFAULT_STYLE, numberFormat } });
  }
  return workbook;
}

/** DATE called by an add-in may count from 1900 or as the workbook does; only a real Excel can tell. */
const ANSWERS: readonly (readonly [string, HostProfile])[] = [
  ["as the workbook does", HOSTS.windows],
  ["from 1900", { ...HOSTS.windows, dateFollowsSystem: false }],
];

describe.each(ANSWERS)("a workbook that counts from 1904, where DATE counts %s", (_, host) => {
  it.each(["dd/mm/yyyy", "d-mmm-yy", "m/d/yyyy h:mm"])("is read right where dates are shown as %s", async (format) => {
    await opened(workbookFrom1904(format), { host });
    const reading = await inWorkbook((workbook) => readRegister(workbook, 46_000));
    if (reading.kind !== "read") throw new Error("There is a register.");
    expect(reading.register.analysis.tally.scope.years).toEqual(["2017/18"]);
    expect(reading.register.analysis.register.problems).toEqual([]);
    // What the pane shows of dates, and what a fix writes, depends on this.
    expect(reading.found.dateOffset).toBe(1462);
  });
});
