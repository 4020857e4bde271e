import { Host } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";
import { blankWorkbook, failureOf, openBlank } from "./office";

/** What `workbook.functions.date` answers in a workbook of either date system. */
async function date(year: number, month: number, day: number, date1904 = false) {
  const workbook = blankWorkbook("Data");
  workbook.date1904 = date1904;
  await loadOfficeJs(new Host(workbook));
  return Excel.run(async (context) => {
    const result = context.workbook.functions.date(year, month, day).load("value,error");
    await context.sync();
    return { value: result.value, error: result.error };
  });
}

describe("the worksheet function DATE", () => {
  it("tells the date system of the workbook", async () => {
    expect(await date(2000, 1, 1)).toEqual({ value: 36_526, error: null });
    expect(await date(2000, 1, 1, true)).toEqual({ value: 35_064, error: null });
  });

  it("is asked together with other things", async () => {
    await openBlank();
    const answers = await Excel.run(async (context) => {
      const { functions, worksheets } = context.workbook;
      const result = functions.date(2000, 1, 1).load("value");
      worksheets.load("items/name");
      await context.sync();
      return [result.value, worksheets.items.length];
    });
    expect(answers).toEqual([36_526, 2]);
  });

  it.each([
    ["leads on where there are too many months or days", [2017, 14, 32], 43_163],
    ["goes back where there are too few", [2018, 0, 0], 43_069],
    ["counts years below 1900 from 1900", [118, 1, 1], 43_101],
    ["leaves out fractions", [2018.9, 1.9, 1.9], 43_101],
    ["knows the first day", [1900, 1, 1], 1],
    ["takes 1900 for a leap year, as Excel does", [1900, 2, 29], 60],
    ["goes on after it", [1900, 3, 1], 61],
    ["knows the last day", [9999, 12, 31], 2_958_465],
  ] as const)("%s", async (_, [year, month, day], serial) => {
    expect(await date(year, month, day)).toEqual({ value: serial, error: null });
  });

  it("answers #NUM! for what no date stands for", async () => {
    const failed = { value: null, error: "#NUM!" };
    expect(await date(-1, 1, 1)).toEqual(failed);
    expect(await date(10_000, 1, 1)).toEqual(failed);
    expect(await date(9999, 12, 32)).toEqual(failed);
    expect(await date(1903, 12, 31, true)).toEqual(failed);
  });

  it("takes numbers only", async () => {
    await openBlank();
    const error = await failureOf(async (context) => {
      context.workbook.functions.date("2000" as unknown as number, 1, 1).load("value");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

it("other worksheet functions are named as missing", async () => {
  await openBlank();
  const error = await failureOf(async (context) => {
    context.workbook.functions.sum(1, 2).load("value");
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Functions.sum");
});
