import { nextOf } from "../../../src/metrics/next/next-of";
import type { Definitions } from "../../../src/metrics/definitions";
import type { Outlook } from "../../../src/metrics/next/next";
import { isoDay } from "../../../src/text/day-text";
import { nextOfTables } from "../../support/next-of-tables";
import { openSample } from "../../support/open-sample";
import { readWorkbook } from "../../support/read-workbook";
import { participantsTable, people, type Row } from "../../support/register-tables";

/** An outlook as a line: "2017/18 all: 3 of 4 Not met to 4 of 4 Met, 1 of 1 needed until 2019-03-01". */
function line({ year, qualification, best, worst, open, needed, until }: Outlook): string {
  const share = ({ within, among, status }: Outlook["best"]): string => `${within} of ${among} ${status}`;
  const day = until === null ? "" : ` until ${isoDay(until)}`;
  return `${year} ${qualification ?? "all"}: ${share(worst)} to ${share(best)}, ${needed} of ${open} needed${day}`;
}

const of = (outlooks: readonly Outlook[], year: string, qualification: string | null): Outlook | undefined =>
  outlooks.find((one) => one.year === year && one.qualification === qualification);

describe("how metric 4 of the sample can end, on 2 December 2019", () => {
  const outlooks = (async () => nextOf((await readWorkbook(await openSample())).analysis).outlooks)();

  /**
   * 2017/18: 361 presented, 360 of them in time, 89 are overdue. 17 can still be in time, and one of the 14 who deferred (11 December); the
   * time of the other 13 is over. Best 360 + 18 of 361 + 89 + 18, worst 360 of these and the 13. 90 % of 468 are 421.2.
   */
  it.each([
    ["2017/18", null, "2017/18 all: 360 of 481 Not met to 378 of 468 Not met, null of 18 needed until 2019-12-20"],
    // Nobody has presented. 521 can, and so can the six who deferred: 90 % of 527 are 474.3.
    ["2018/19", null, "2018/19 all: 0 of 527 Not met to 527 of 527 Met, 475 of 527 needed until 2020-12-19"],
  ])("%s", async (year, qualification, expected) => {
    const outlook = of(await outlooks, year, qualification);
    expect(outlook && line(outlook)).toBe(expected);
  });

  it("has a line for each standing", async () => {
    const { year, qualification, now } = (await outlooks)[1];
    expect(await outlooks).toHaveLength(2 * 5);
    expect([year, qualification, now.status, now.figure]).toEqual([
      ...["2017/18", "NPQH", "Not met"],
      { kind: "percent", numerator: 68, denominator: 79 },
    ]);
  });
});

/** Two years of a person each way: starts of September 2017 are due in March 2019. */
const start = (day: string, rest: Row = {}): Row => ({ "Start date": day, ...rest });
const ROWS: readonly Row[] = [
  ...people(8, start("2017-09-01", { "Presented date": "2019-03-01" }), "in-time"),
  ...people(1, start("2017-09-01", { "Presented date": "2019-03-02" }), "late"),
  ...people(1, start("", { "Presented date": "2019-03-01" }), "no-start"),
  ...people(1, start("2017-09-01", { Result: "Passed" }), "undated"),
  ...people(2, start("2017-09-01"), "overdue"),
  ...people(3, start("2017-09-15"), "soon"),
  ...people(1, start("2018-01-31"), "later"),
  ...people(1, start(""), "unknown"),
  ...people(1, start("2017-09-20", { "Deferred date": "2018-05-01" }), "deferred"),
  ...people(4, start("2017-09-01", { "Deferred date": "2018-05-01" }), "deferred-too-long"),
  ...people(5, start("2017-09-01", { "Withdrawn date": "2018-05-01" }), "withdrawn"),
];

const outlookOf = (definitions: Partial<Definitions> = {}, asOf: string | null = "2019-03-15"): string => {
  const outlook = of(nextOfTables([participantsTable(ROWS)], asOf, definitions).next.outlooks, "2017/18", null);
  return outlook === undefined ? "none" : line(outlook);
};

describe("how metric 4 can end", () => {
  it("of those due: who is overdue stays in, who can be in time comes in, and at worst who deferred too long, too", () => {
    // 10 presented, 1 more on an unknown day, 2 overdue: 13. Six can be in time: 3 + 1 + 1 + 1. Open are these and 2 of unknown time.
    expect(outlookOf()).toBe("2017/18 all: 8 of 23 Not met to 16 of 19 Not met, null of 8 needed until 2019-07-31");
    // 80 % of 19 are 15.2.
    expect(outlookOf({ presentedThresholdPercent: 80 })).toBe(
      "2017/18 all: 8 of 23 Not met to 16 of 19 Met, 8 of 8 needed until 2019-07-31",
    );
    expect(outlookOf({ presentedThresholdPercent: 30 })).toBe(
      "2017/18 all: 8 of 23 Met to 16 of 19 Met, 0 of 8 needed until 2019-07-31",
    );
  });

  it("of those who presented: who is overdue comes in only when they present, and then late", () => {
    expect(outlookOf({ presentationJudgedOn: "presented" })).toBe(
      "2017/18 all: 8 of 23 Not met to 16 of 17 Met, 8 of 8 needed until 2019-07-31",
    );
  });

  it("of everyone who started", () => {
    expect(outlookOf({ presentationJudgedOn: "started" })).toBe(
      "2017/18 all: 8 of 28 Not met to 16 of 28 Not met, null of 8 needed until 2019-07-31",
    );
  });

  it("where the deferred are due: four more are overdue", () => {
    expect(outlookOf({ deferredAreDue: true })).toBe(
      "2017/18 all: 8 of 23 Not met to 16 of 23 Not met, null of 8 needed until 2019-07-31",
    );
  });

  it("on the deadline itself, when everyone can still be in time, and a day later", () => {
    expect(outlookOf({}, "2019-03-01")).toContain("to 22 of 23 Met, 13 of 14 needed");
    expect(outlookOf({}, "2019-03-02")).toContain("to 16 of 19 Not met");
  });

  it("without a day of the report, when nothing is over", () => {
    expect(outlookOf({}, null)).toContain("to 22 of 23 Met, 13 of 14 needed");
  });

  it("is not yet known with nobody to judge, and there is no last day where no deadline is known", () => {
    const outlook = (rows: readonly Row[]): string[] =>
      nextOfTables([participantsTable(rows)], "2019-03-15").next.outlooks.map(line);
    expect(outlook(people(2, start("2017-09-01", { "Withdrawn date": "2018-05-01" })))).toEqual([
      "2017/18 NPQH: 0 of 0 Not yet known to 0 of 0 Not yet known, 0 of 0 needed",
      "2017/18 all: 0 of 0 Not yet known to 0 of 0 Not yet known, 0 of 0 needed",
    ]);
    expect(outlook(people(2, start("")))[0]).toBe("2017/18 NPQH: 0 of 2 Not met to 2 of 2 Met, 2 of 2 needed");
  });

  it("is not yet known where the column of presented dates is missing, and says which", () => {
    const { blocks, headings, ...table } = participantsTable(people(3, start("2017-09-01")));
    const unnamed = headings.map((heading) => (heading === "Presented date" ? "Shoe size" : heading));
    const { outlooks } = nextOfTables([{ ...table, headings: unnamed, blocks }], "2019-03-15").next;
    expect(outlooks.map(line)).toEqual([
      "2017/18 NPQH: 0 of 0 Not yet known to 0 of 0 Not yet known, null of 0 needed",
      "2017/18 all: 0 of 0 Not yet known to 0 of 0 Not yet known, null of 0 needed",
    ]);
    expect(outlooks[0].now.reason).toBe("No column Presented date");
  });
});
