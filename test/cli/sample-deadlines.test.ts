import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { reportJson } from "../../cli/report/report-json";
import { newFolder, runReport, SAMPLE } from "../support/run-report";

type Deadline = ReturnType<typeof reportJson>["deadlines"][number];

/**
 * People of the sample by hand: sheet row, ID, qualification, start as in the workbook, the same day 18 months later, and the days to it on
 * two days of the report. From 6 May to 2 December 2019 it is 25 + 30 + 31 + 31 + 30 + 31 + 30 + 2 = 210 days, and from there to
 * 29 February 2020 another 29 + 31 + 29 = 89.
 */
const PEOPLE: readonly (readonly [number, string, string, string, string, number, string, number, string])[] = [
  [3, "ALL-00308", "NPQSL", "2017-11-06", "2019-05-06", -210, "overdue", -299, "overdue"],
  [50, "ALL-00094", "NPQML", "2017-11-10", "2019-05-10", -206, "deferred", -295, "deferred"],
  [468, "ALL-00355", "NPQML", "2018-03-14", "2019-09-14", -79, "overdue", -168, "overdue"], // 16 + 31 + 30 + 2
  [471, "ALL-00874", "NPQEL", "2018-06-11", "2019-12-11", 9, "30 days", -80, "overdue"],
  [474, "ALL-00099", "NPQSL", "2018-06-11", "2019-12-11", 9, "deferred", -80, "deferred"],
  [502, "ALL-00735", "NPQSL", "2018-06-20", "2019-12-20", 18, "30 days", -71, "overdue"],
  [504, "ALL-00330", "NPQML", "2018-09-17", "2020-03-17", 106, "later", 17, "30 days"], // 29 + 31 + 29 + 17
  [591, "ALL-00240", "NPQSL", "2018-10-08", "2020-04-08", 128, "later", 39, "90 days"], // 29 + 31 + 29 + 31 + 8
  [749, "ALL-00785", "NPQSL", "2018-11-14", "2020-05-14", 164, "later", 75, "90 days"], // … + 31 + 30 + 14
  [758, "ALL-00422", "NPQH", "2019-01-14", "2020-07-14", 225, "later", 136, "later"], // … + 31 + 30 + 31 + 30 + 14
  [1029, "ALL-00251", "NPQML", "2019-06-19", "2020-12-19", 383, "later", 294, "later"], // 366 + 17
];

async function deadlinesOn(asOf: string): Promise<readonly Deadline[]> {
  const path = join(newFolder(), "out.json");
  await runReport(SAMPLE, "--json", path, "--as-of", asOf);
  return (JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof reportJson>).deadlines;
}

it.each(["2019-12-02", "2020-02-29"])("deadlines of people of the sample on %s", async (asOf) => {
  const deadlines = await deadlinesOn(asOf);
  const isFirst = asOf === "2019-12-02";
  for (const [row, participant, qualification, start, deadline, ...[days1, band1, days2, band2]] of PEOPLE) {
    expect(deadlines.filter((one) => one.row === row)).toEqual([
      {
        ...{ table: "Participants", row, participant, qualification },
        ...{ year: start < "2018-09-01" ? "2017/18" : "2018/19", start, deadline },
        ...(isFirst ? { days: days1, band: band1 } : { days: days2, band: band2 }),
      },
    ]);
  }
});
