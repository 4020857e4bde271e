import type { Analysis } from "../../src/metrics/analyse";
import type { Definitions } from "../../src/metrics/definitions";
import { participantsTable } from "../support/register-tables";
import { ask, type Asked } from "../support/ask";
import { analysisOf, EMPTY, said } from "../support/small-register";

/** 1 March 2019. */
const TODAY = 43_525;

/** Everyone of whom something else is known; the limit is 18 months. */
const TABLE = participantsTable([
  { "Participant ID": "ended", "Start date": "2017-08-31", "Presented date": "2019-02-28" },
  { "Participant ID": "later", "Start date": "2018-03-01", "Academic year": "2017/18" }, // 1 Sep 2019, 184 days
  { "Participant ID": "in 90", "Start date": "2017-11-30" }, // 30 May 2019, 90 days
  { "Participant ID": "in 91", "Start date": "2017-12-01", Qualification: "NPQML" }, // 1 Jun 2019, 92 days
  { "Participant ID": "today", "Start date": "2017-09-01" }, // 1 Mar 2019
  { "Participant ID": "over", "Start date": "2017-08-31", "Academic year": "2017/18" }, // 28 Feb 2019: no 31st there
  { "Participant ID": "long over", "Start date": "2016-09-15", "Academic year": "2016/17", Qualification: "NPQML" }, // 15 Mar 2018
  { "Participant ID": "left", "Start date": "2017-09-01", "Withdrawn date": "2018-01-01" },
  {
    "Participant ID": "deferred",
    "Start date": "2016-09-15",
    "Academic year": "2016/17",
    "Deferred date": "2017-01-01",
  },
  { "Participant ID": "no start", "Start date": "", "Academic year": "2017/18" },
  { "Participant ID": "over too", "Start date": "2017-08-31", "Academic year": "2017/18" },
]);

const on = (asOf: number | null, definitions: Partial<Definitions> = {}): Analysis =>
  analysisOf([TABLE], definitions, asOf);
const REGISTER = on(TODAY);

/** "ID NPQH 43524 -1" of each; or the sentence. */
function due(asked: Asked = {}, analysis = REGISTER): unknown {
  const rows = said(ask("DUE", asked, analysis));
  return Array.isArray(rows) ? rows.map((row: unknown[]) => row.join("|")) : rows;
}

const OVER = ["long over|NPQML|43174|-351", "over|NPQH|43524|-1", "over too|NPQH|43524|-1"];

describe("NPQ.DUE", () => {
  it("lists who has still to present in 90 days, the longest overdue first, then in the order of the register", () => {
    const expected = [...OVER, "today|NPQH|43525|0", "in 90|NPQH|43615|90"];
    expect(due()).toEqual(expected);
    for (const days of ["", null, undefined, 90, "90", " 90 "]) expect(due({ days })).toEqual(expected);
  });

  it("goes as far ahead as it is asked", () => {
    expect(due({ days: 89 })).toEqual([...OVER, "today|NPQH|43525|0"]);
    expect(due({ days: 92 })).toEqual([...OVER, "today|NPQH|43525|0", "in 90|NPQH|43615|90", "in 91|NPQML|43617|92"]);
    expect(due({ days: 184 })).toContain("later|NPQH|43709|184");
  });

  it("of no days are those up to today, and of less than none those who are overdue by as many", () => {
    expect(due({ days: 0 })).toEqual([...OVER, "today|NPQH|43525|0"]);
    expect(due({ days: -1 })).toEqual(OVER);
    expect(due({ days: -2 })).toEqual(OVER.slice(0, 1));
    expect(due({ days: -351 })).toEqual(OVER.slice(0, 1));
    expect(due({ days: -352 })).toBe("not available: No matching participant is overdue by that many days.");
  });

  it("lists one qualification, one year, or both", () => {
    expect(due({ qualification: "NPQML", days: 365 })).toEqual([OVER[0], "in 91|NPQML|43617|92"]);
    expect(due({ year: "2016/17" })).toEqual([OVER[0]]);
    expect(due({ year: "2016/17", qualification: "NPQH" })).toBe(
      "not available: No matching participant has still to present by then.",
    );
  });

  it("lists those who deferred where the definitions say that they are due", () => {
    expect(due({ days: -1 }, on(TODAY, { deferredAreDue: true }))).toEqual([
      ...[OVER[0], "deferred|NPQH|43174|-351"],
      ...OVER.slice(1),
    ]);
  });

  it("follows the day of the report, over a leap day and the ends of months", () => {
    expect(due({ days: 0 }, on(TODAY - 1))).toEqual([
      "long over|NPQML|43174|-350",
      "over|NPQH|43524|0",
      "over too|NPQH|43524|0",
    ]);
    const leap = participantsTable([{ "Participant ID": "L", "Start date": "2018-08-31" }]);
    // 29 February 2020
    expect(due({ days: 0 }, analysisOf([leap], {}, 43_890))).toEqual(["L|NPQH|43890|0"]);
    expect(due({ days: -1 }, analysisOf([leap], {}, 43_891))).toEqual(["L|NPQH|43890|-1"]);
  });

  it("lists nobody where there is nobody, or no day of the report", () => {
    const nobody = "not available: No matching participant has still to present by then.";
    expect(due({}, EMPTY)).toBe(nobody);
    expect(due({}, on(null))).toBe(nobody);
  });

  it("says that nobody is overdue, or not by that many days", () => {
    expect(due({ days: -1 }, EMPTY)).toBe("not available: No matching participant is overdue.");
    expect(due({ days: -30 }, EMPTY)).toBe("not available: No matching participant is overdue by that many days.");
    expect(due({ days: 0 }, EMPTY)).toBe("not available: No matching participant has still to present by then.");
  });

  it("shows deadlines as dates and days as numbers, less than 0 too", () => {
    const answer = ask("DUE", { days: -2 }, REGISTER);
    expect(answer).toMatchObject({ numberFormats: [[undefined, undefined, "dd/mm/yyyy", "0"]], dates: [2] });
  });

  it.each(["soon", 2.5, "30 days", true, "1e9", 1e9])("says what days are when asked for %p", (days) => {
    expect(due({ days })).toMatch(/^wrong argument: “.+” is not a number of days\. Use a whole number such as 30;/);
  });

  it("says which other argument is wrong", () => {
    expect(due({ qualification: "x" })).toMatch(/^wrong argument: “x” is not in your tables\. Use NPQH or NPQML\./);
    expect(due({ year: "x" })).toMatch(/^wrong argument: “x” is not in your tables\./);
  });
});
