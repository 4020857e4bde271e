import { analyse } from "../../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import type { Definitions } from "../../../src/metrics/definitions";
import { nextOf } from "../../../src/metrics/next/next-of";
import { buildRegister } from "../../../src/register/register";
import { isoDay } from "../../../src/text/day-text";
import { serialOf } from "../../support/persons";
import { participantsTable, type Row } from "../../support/register-tables";

/** What is next of people with a start each, and what else their rows say; their IDs are P1, P2 … in the order of the rows. */
function nextOfRows(
  rows: readonly Row[],
  asOf: string | null,
  definitions: Partial<Definitions> = {},
  years?: number[],
) {
  const register = buildRegister([participantsTable(rows)], { asOf: asOf === null ? null : serialOf(asOf) });
  expect(register.counts.leftOut).toBe(0);
  const analysis = analyse(register, { ...DEFAULT_DEFINITIONS, ...definitions }, years);
  return { ...nextOf(analysis), deadlines: nextOf(analysis).deadlines, ids: register.participants.index.ids };
}

/** The list as lines: "P1 2019-02-28 -3 overdue". */
function lines(...given: Parameters<typeof nextOfRows>): string[] {
  const { deadlines, ids } = nextOfRows(...given);
  return Array.from({ length: deadlines.count }, (_, at) => {
    const { position, deadline, days, band } = deadlines.row(at);
    return `${ids[position]} ${deadline === null ? "–" : isoDay(deadline)} ${days ?? "–"} ${band}`;
  });
}

const started = (start: string, rest: Row = {}): Row => ({ "Academic year": "", "Start date": start, ...rest });

describe("the deadline of a start", () => {
  /** EDATE(start, 18): the same day 18 months later, or the month's last where there is none. */
  it.each([
    ["2017-08-31", "2019-02-28"],
    ["2017-08-30", "2019-02-28"],
    ["2017-08-29", "2019-02-28"],
    ["2017-08-28", "2019-02-28"],
    ["2018-08-31", "2020-02-29"],
    ["2018-08-30", "2020-02-29"],
    ["2018-08-29", "2020-02-29"],
    ["2018-08-28", "2020-02-28"],
    ["2016-02-29", "2017-08-29"],
    ["2017-02-28", "2018-08-28"],
    ["2018-03-31", "2019-09-30"],
    ["2018-05-31", "2019-11-30"],
    ["2017-10-31", "2019-04-30"],
    ["2017-12-31", "2019-06-30"],
    ["2018-09-30", "2020-03-30"],
    ["2018-01-31", "2019-07-31"],
  ])("%s is %s", (start, deadline) => {
    expect(lines([started(start)], deadline)).toEqual([`P1 ${deadline} 0 30 days`]);
  });

  it("is later where a start has more months: 24 from 1 September 2018 on", () => {
    const rows = [started("2018-08-31"), started("2018-09-01"), started("2020-02-29")];
    const definitions = { presentWithinExtensions: [{ startsFrom: serialOf("2018-09-01"), months: 24 }] };
    expect(lines(rows, "2020-03-01", definitions)).toEqual([
      "P1 2020-02-29 -1 overdue",
      "P2 2020-09-01 184 later", // 30 + 30 + 31 + 30 + 31 + 31 + 1
      "P3 2022-02-28 729 later", // a year to 1 March 2021, another to 1 March 2022, less a day
    ]);
  });
});

describe("the band", () => {
  /** The deadline of 1 September 2018 is 1 March 2020. */
  it.each([
    ["2020-03-02", -1, "overdue"],
    ["2020-03-01", 0, "30 days"],
    ["2020-02-29", 1, "30 days"],
    ["2020-01-31", 30, "30 days"], // 29 days of February and 1 March
    ["2020-01-30", 31, "90 days"],
    ["2019-12-02", 90, "90 days"], // 29 + 31 + 29 + 1
    ["2019-12-01", 91, "later"],
  ])("on %s, %i days before: %s", (asOf, days, band) => {
    expect(lines([started("2018-09-01")], asOf)).toEqual([`P1 2020-03-01 ${days} ${band}`]);
  });

  it("is deferred whatever the day, with the deadline that they would have, unless the deferred are due", () => {
    const rows = [started("2018-09-01", { "Deferred date": "2019-01-01" })];
    expect(lines(rows, "2020-03-02")).toEqual(["P1 2020-03-01 -1 deferred"]);
    expect(lines(rows, "2020-03-02", { deferredAreDue: true })).toEqual(["P1 2020-03-01 -1 overdue"]);
  });

  it("is later without a day of the report, and there are no days left to count", () => {
    expect(lines([started("2018-09-01")], null)).toEqual(["P1 2020-03-01 – later"]);
  });
});

describe("the list", () => {
  const ROWS: readonly Row[] = [
    { "Start date": "" }, // P1: no start date
    started("2018-09-01"), // P2: 1 March 2020
    started("2018-09-01", { "Deferred date": "2019-01-01" }), // P3: deferred
    { "Start date": "", "Deferred date": "2019-01-01" }, // P4: deferred, and no start date
    started("2017-09-01"), // P5: 1 March 2019
    started("2018-09-01", { "Presented date": "2019-12-01" }), // P6: has presented
    started("2018-09-01", { "Withdrawn date": "2019-12-01" }), // P7: has withdrawn
    started("2018-09-01", { Result: "Passed" }), // P8: presented on some day
    started("2018-08-31"), // P9: 29 February 2020
    started("2018-09-01"), // P10: 1 March 2020, like P2
    started("2017-09-02", { "Deferred date": "2018-01-01" }), // P11: deferred, 2 March 2019
    { "Start date": "" }, // P12: no start date
    started("2018-12-01"), // P13: 1 June 2020
  ];

  it("has overdue people first, then by deadline and in the order of the register, then the deferred, then who has no start", () => {
    expect(lines(ROWS, "2020-03-01")).toEqual([
      "P5 2019-03-01 -366 overdue",
      "P9 2020-02-29 -1 overdue",
      "P2 2020-03-01 0 30 days",
      "P10 2020-03-01 0 30 days",
      "P13 2020-06-01 92 later",
      "P11 2019-03-02 -365 deferred",
      "P3 2020-03-01 0 deferred",
      "P4 – – deferred",
      "P1 – – no start date",
      "P12 – – no start date",
    ]);
  });

  it("counts its bands, also of some people only", () => {
    const { deadlines, ids } = nextOfRows(ROWS, "2020-03-01");
    expect(deadlines.bands()).toEqual({
      overdue: 2,
      "30 days": 2,
      "90 days": 0,
      later: 1,
      deferred: 3,
      "no start date": 2,
    });
    const some = deadlines.where((position) => ["P1", "P9", "P10"].includes(ids[position]));
    expect(Array.from(some.positions, (position) => ids[position])).toEqual(["P9", "P10", "P1"]);
    expect(some.bands()).toMatchObject({ overdue: 1, "30 days": 1, deferred: 0, "no start date": 1 });
  });

  it("leaves out people of years that are not reported", () => {
    expect(lines([started("2017-09-01"), started("2018-09-01")], null, {}, [2018])).toEqual(["P2 2020-03-01 – later"]);
  });

  it("is worked out once for an analysis", () => {
    const analysis = analyse(buildRegister([participantsTable(ROWS)]), DEFAULT_DEFINITIONS);
    expect(nextOf(analysis)).toBe(nextOf(analysis));
    expect(nextOf(analysis).deadlines).toBe(nextOf(analysis).deadlines);
  });
});
