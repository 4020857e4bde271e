import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { reportJson } from "../../cli/report/report-json";
import { newFolder, runReport, SAMPLE } from "../support/run-report";

/**
 * How the sample stands on 2 December 2019, with the sums by hand: metric, year, qualification, status, figure, how much is missing.
 * The counts are those of the published report; who is overdue was counted in the sample workbook.
 */
const STANDINGS: readonly (readonly [number, string, string | null, string, string, number | null])[] = [
  [1, "2017/18", "NPQEL", "Met", "175.00 %", 0], // 21 of 12
  [1, "2017/18", "NPQH", "Met", "166.00 %", 0], // 83 of 50
  [1, "2017/18", null, "Met", "151.20 %", 0], // all four are met; 502 of 332
  [1, "2018/19", "NPQSL", "Met", "115.70 %", 0], // 199 of 172
  [1, "2018/19", null, "Met", "135.71 %", 0], // all four are met; 532 of 392
  [2, "2017/18", "NPQEL", "Not yet known", "19% (4)", null], // no target
  [2, "2017/18", null, "Not yet known", "26% (129)", null], // 4 + 15 + 65 + 45 = 129 of 502
  [2, "2018/19", "NPQEL", "Met", "56% (9)", 0], // 20 % of 16 are 3.2
  [2, "2018/19", "NPQH", "Not met", "14% (10)", 5], // 20 % of 71 are 14.2: 15, less 10
  [2, "2018/19", "NPQSL", "Not met", "18% (36)", 6], // 21 % of 199 are 41.79: 42, less 36
  [2, "2018/19", "NPQML", "Not met", "19% (47)", 3], // 20 % of 246 are 49.2: 50, less 47
  [2, "2018/19", null, "Not met", "1 of 4", 14], // 0 + 5 + 6 + 3
  [3, "2017/18", "NPQEL", "Met", "5% (1)", 0], // 2 % of 21 are 0.42
  [3, "2017/18", "NPQH", "Met", "4% (3)", 0], // 3 % of 83 are 2.49
  [3, "2017/18", "NPQSL", "Not met", "1% (2)", 4], // 3 % of 197 are 5.91: 6, less 2
  [3, "2017/18", "NPQML", "Not met", "1% (2)", 5], // 3 % of 201 are 6.03: 7, less 2
  [3, "2017/18", null, "Not met", "2 of 4", 9], // 4 + 5
  [3, "2018/19", "NPQEL", "Met", "6% (1)", 0], // 4 % of 16 are 0.64
  [3, "2018/19", "NPQH", "Not met", "6% (4)", 1], // 6 % of 71 are 4.26: 5, less 4
  [3, "2018/19", "NPQSL", "Met", "8% (16)", 0], // 7 % of 199 are 13.93
  [3, "2018/19", "NPQML", "Not met", "7% (16)", 2], // 7 % of 246 are 17.22: 18, less 16
  [3, "2018/19", null, "Not met", "2 of 4", 3], // 1 + 2
  [4, "2017/18", "NPQEL", "Not met", "25.00 %", 8], // 3 presented, 9 overdue: 90 % of 12 are 10.8: 11, less 3
  [4, "2017/18", "NPQH", "Not met", "86.08 %", 4], // 69 presented, 10 overdue: 90 % of 79 are 71.1: 72, less 68
  [4, "2017/18", "NPQSL", "Not met", "80.57 %", 17], // 141 and 34: 90 % of 175 are 157.5: 158, less 141
  [4, "2017/18", "NPQML", "Not met", "80.43 %", 18], // 148 and 36: 90 % of 184 are 165.6: 166, less 148
  [4, "2017/18", null, "Not met", "80.00 %", 45], // 361 and 89: 90 % of 450 are 405, less 360
  [4, "2018/19", null, "Not yet known", "", null], // nobody has presented, and the first deadline is in 2020
  [5, "2017/18", null, "Met", "100.00 %", 0], // 76 of 76
  [5, "2018/19", null, "Not yet known", "", null],
  [6, "2018/19", "NPQEL", "Met", "6.00", 0], // two ratings, mean exactly 6
  [7, "2017/18", null, "Met", "0", 0],
  [7, "2017/18", "NPQEL", "Not yet known", "", null],
];

it.each(STANDINGS)("metric %i in %s, %s: %s", async (...expected) => {
  const { standings } = await json;
  const [metric, year, qualification] = expected;
  const of = standings.find((one) => one.metric === metric && one.year === year && one.qualification === qualification);
  expect([metric, year, qualification, of?.status, of?.figure, of?.short]).toEqual(expected);
});

const json = (async () => {
  const path = join(newFolder(), "out.json");
  await runReport(SAMPLE, "--json", path, "--as-of", "2019-12-02");
  return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof reportJson>;
})();

it("everyone of metric 4 in 2017/18 has presented, withdrawn, or has still to present", async () => {
  const { metrics } = await json;
  const [published, , , , still] = metrics[3].tables;
  const totals = still.rows[still.rows.length - 1].cells.slice(0, 5).map(Number);
  // 502 recruited = 361 presented + 21 withdrawn + 89 overdue + 17 within 90 days + 14 deferred.
  expect(totals).toEqual([89, 17, 0, 14, 0]);
  expect(published.rows[4].cells[0]).toBe("361");
  expect(361 + 21 + 89 + 17 + 14).toBe(502);
});
