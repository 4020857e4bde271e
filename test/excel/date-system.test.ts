import {
  dateOffsetOf,
  isShownAsDate,
  offsetOfShown,
  requestDateSystem,
  requestShownDates,
} from "../../src/excel/date-system";
import { surveyWorkbook } from "../../src/excel/survey";
import { HEADINGS, opened, people, workbookOf } from "../support/workbooks";

/** A column as Excel hands it over: its values, and how it shows them. */
function column(...cells: readonly (readonly [value: unknown, text: string])[]): Excel.Range {
  return { values: cells.map(([value]) => [value]), text: cells.map(([, text]) => [text]) } as unknown as Excel.Range;
}

/** 43045 is 6 November 2017 where days are counted from 1900, and 7 November 2021 where they are counted from 1904. */
const FROM_1900 = [43_045, "06/11/2017"] as const;
const FROM_1904 = [43_045, "07/11/2021"] as const;
const UNTOLD = [43_045, "6 Nov"] as const;

describe("the year from which a workbook counts its days", () => {
  it.each([
    [false, 0],
    [true, 1462],
  ])("shows in Excel's function DATE: from 1904 %s", async (date1904, offset) => {
    const workbook = workbookOf();
    workbook.date1904 = date1904;
    await opened(workbook);
    await Excel.run(async (context) => {
      const asked = requestDateSystem(context.workbook);
      await context.sync();
      expect(dateOffsetOf(asked)).toBe(offset);
    });
  });

  it.each([
    ["most dates", [column(FROM_1904, FROM_1904), column(FROM_1900)], 1462],
    ["most dates, from 1900", [column(FROM_1904, FROM_1900), column(FROM_1900)], 0],
    ["the only one that tells", [column(UNTOLD, UNTOLD, FROM_1904)], 1462],
  ])("shows in how Excel displays %s", (_, dates, offset) => {
    expect(offsetOfShown(dates)).toBe(offset);
  });

  it.each([
    ["as many speak for the one as for the other", [column(FROM_1904, FROM_1900)]],
    ["no date tells", [column(UNTOLD)]],
    ["there are none", []],
    ["Excel does not hand them over", [{ values: null, text: null } as unknown as Excel.Range]],
  ])("is 1900 where %s", (_, dates) => {
    expect(offsetOfShown(dates)).toBe(0);
  });
});

describe("the dates that are looked at", () => {
  it("are the first twenty of each column of dates, and of no other", async () => {
    await opened(workbookOf([HEADINGS, ...people(30)]));
    const asked = await Excel.run(async (context) => {
      const { tables } = await surveyWorkbook(context);
      const requested = requestShownDates(context, tables[0]);
      requested.forEach(({ cells }) => cells.load("address"));
      await context.sync();
      return requested.map((one) => [HEADINGS[one.column], one.cells.address]);
    });
    const dates = HEADINGS.filter((heading) => /date/i.test(heading));
    expect(dates.length).toBeGreaterThan(2);
    const letter = (heading: string): string => String.fromCharCode(65 + HEADINGS.indexOf(heading));
    expect(asked.toSorted()).toEqual(dates.map((one) => [one, `People!${letter(one)}2:${letter(one)}21`]).toSorted());
  });

  it.each<[string, unknown, string, boolean]>([
    ["a day", 43_045, "06/11/2017", true],
    ["the first day there is", 1, "01/01/1900", true],
    ["a plain number", 43_045, "43045", false],
    ["a number with its thousands", 43_045, "43,045.00", false],
    ["a negative number", -5, "-5", false],
    ["a percentage", 0.31, "31 %", false],
    ["a column that is too narrow", 43_045, "########", false],
    ["a text", "06/11/2017", "06/11/2017", false],
  ])("%s is shown as what it is", (_, value, text, isDate) => {
    const table = {} as never;
    expect(isShownAsDate({ table, column: 0, cells: column(["", ""], [value, text]) })).toBe(isDate);
  });
});
