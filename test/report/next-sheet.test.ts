import { analyse, type Analysis } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { nextOf } from "../../src/metrics/next/next-of";
import type { Need, Next, Outlook } from "../../src/metrics/next/next";
import { buildRegister } from "../../src/register/register";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { changedCells } from "../../src/report/changed-cells";
import { fingerprint } from "../../src/report/fingerprint";
import { nextSheet } from "../../src/report/next-sheet";
import type { SheetPlan } from "../../src/report/plan";
import { comparison, linesOf, reportInput, rowOf, standing, textsOf } from "../support/report-inputs";
import { participantsTable, people, type Row } from "../support/register-tables";

const AS_OF = serialFromCivil(2019, 3, 1);

/** Everyone has 18 months. A2 had until 28 February, as February has no 31st; A3 has 31 days left. */
const ROWS: readonly Row[] = [
  { "Participant ID": "A1", "Start date": "2017-09-01" },
  { "Participant ID": "=A2", "Start date": "2017-08-31", Qualification: "NPQML" },
  { "Participant ID": "A3", "Start date": "2017-10-01" },
  { "Participant ID": "A4", "Start date": "2018-01-01" },
  { "Participant ID": "A5", "Deferred date": "2018-01-01" },
  { "Participant ID": "A6", "Start date": "" },
  { "Participant ID": "A7", "Presented date": "2019-02-01" },
  { "Participant ID": "A8", "Withdrawn date": "2018-02-01" },
];

function analysisAt(asOf: number, rows: readonly Row[] = ROWS): Analysis {
  return analyse(buildRegister([participantsTable(rows, { firstRow: 5 })], { asOf }), DEFAULT_DEFINITIONS);
}

/** The sheet of a register, with nothing else to say than is given. */
function sheetOf(analysis: Analysis, changes: Partial<Omit<Next, "deadlines">> = {}, dateOffset = 0): SheetPlan {
  const { asOf, deadlines } = nextOf(analysis);
  const next = { asOf, deadlines, needs: [], outlooks: [], tippings: [], ...changes };
  return nextSheet(next, reportInput({ analysis, asOf: asOf ?? 0, dateOffset }));
}

/** Displayed rows of the table that stands below a title, without its headings and the blank cells at the end. */
function tableBelow(plan: SheetPlan, title: string, headings = 2): string[][] {
  const texts = textsOf(plan).map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1));
  const first = rowOf(plan, title) + headings;
  return texts.slice(
    first,
    texts.findIndex((row, r) => r >= first && row.length < 2),
  );
}

const WHO = "Who is overdue, or has to present within 90 days";

describe("the sheet Next", () => {
  const plan = sheetOf(analysisAt(AS_OF));

  it("says from which day it counts, and how many have still to present", () => {
    expect(linesOf(plan).slice(0, 3)).toEqual([
      "Metric Summary - Alliance of Leading Learning - Next",
      "What can still be done.",
      "Days are counted from 1 March 2019.",
    ]);
    expect(tableBelow(plan, "Still to present", 1)).toEqual([
      ["Overdue", "1"],
      ["Within 30 days", "1"],
      ["31 to 90 days", "1"],
      ["Later", "1"],
      ["Deferred", "1"],
      ["No start date", "1"],
      ["Total", "6"],
    ]);
  });

  it("lists who is overdue or soon will be, by deadline, with a link to their row, and counts the others", () => {
    expect(tableBelow(plan, WHO)).toEqual([
      ["=A2", "Overdue", "NPQML", "2017/18", "Participants, row 6", "31 Aug 2017", "28 Feb 2019", "1 over"],
      ["A1", "Within 30 days", "NPQH", "2017/18", "Participants, row 5", "1 Sep 2017", "1 Mar 2019", "today"],
      ["A3", "31 to 90 days", "NPQH", "2017/18", "Participants, row 7", "1 Oct 2017", "1 Apr 2019", "31"],
    ]);
    expect(plan.links.map(({ to, address }) => [to, address])).toEqual([
      [{ sheet: "Register" }, "A6"],
      [{ sheet: "Register" }, "A5"],
      [{ sheet: "Register" }, "A7"],
    ]);
    const [first] = plan.links;
    expect(plan.values[first.row][first.column]).toBe("Participants, row 6");
    expect(linesOf(plan)).toContain(
      "Not listed here: 1 later, 1 deferred and 1 without a start date. The view Next of the pane lists them.",
    );
  });

  it("holds days as Excel's day numbers, as the workbook counts them", () => {
    const { row } = plan.links[1];
    expect(plan.values[row].slice(5)).toEqual([serialFromCivil(2017, 9, 1), AS_OF, 0]);
    const from1904 = sheetOf(analysisAt(AS_OF), {}, 1462);
    expect(from1904.values[row].slice(5)).toEqual([serialFromCivil(2017, 9, 1) - 1462, AS_OF - 1462, 0]);
  });

  it("leads each number of people to them, but for those that nothing else counts", () => {
    const asked = plan.questions.map(({ row, asked: { people: who } }) => [plan.values[row][1], who.measure]);
    expect(asked).toEqual([
      [1, "overdue"],
      [1, "due-in-30-days"],
      [1, "due-later"],
      [1, "due-deferred"],
      [1, "due-not-known"],
      [6, "still-to-present"],
    ]);
  });

  it("lists a thousand people, and says how many more there are and where", () => {
    const many = sheetOf(analysisAt(AS_OF, people(1_005, { "Start date": "2017-01-01" })));
    expect(many.links).toHaveLength(1_000);
    expect(linesOf(many)).toContain(
      "And 5 more. The view Next of the pane lists everyone, and so does the function NPQ.DUE.",
    );
  });

  it("says what the metrics are short of and until when, and how many figures can no longer be changed", () => {
    const need: Need = {
      ...{ metric: 1, year: "2018/19", qualification: "NPQH", short: 5, needed: 5 },
      ...{ until: serialFromCivil(2019, 8, 31), isOver: false },
    };
    const shortOf = sheetOf(analysisAt(AS_OF), {
      needs: [
        need,
        { ...need, metric: 2, short: 3, needed: 4 },
        { ...need, metric: 3, short: 1, needed: 1 },
        { ...need, metric: 5, qualification: null, short: 2, needed: 19, until: null },
        { ...need, metric: 6, qualification: null, short: null, needed: null, until: null },
        { ...need, year: "2017/18", isOver: true },
      ],
    });
    expect(tableBelow(shortOf, "What the metrics are short of")).toEqual([
      ["1 Name 1", "NPQH", "2018/19", "5", "5 more recruits", "31 Aug 2019"],
      ["2 Name 2", "NPQH", "2018/19", "3", "4 more recruits from schools with 30% FSM or more", "31 Aug 2019"],
      ["3 Name 3", "NPQH", "2018/19", "1", "1 more recruit who is not White British", "31 Aug 2019"],
      ["5 Name 5", "All qualifications", "2018/19", "2", "19 more moderated assessments, all upheld", "No last day"],
    ]);
    expect(linesOf(shortOf)).toContain(
      "2 other figures that are not met can no longer be changed. See the sheet Summary.",
    );
  });

  it("says how metric 4 can still end, where it is open", () => {
    const outlook: Outlook = {
      ...{ year: "2017/18", qualification: null, now: standing(null, "2017/18", "Not met", null) },
      best: { within: 58, among: 63, status: "Met" },
      worst: { within: 38, among: 62, status: "Not met" },
      ...{ open: 20, needed: 19, until: serialFromCivil(2019, 7, 1) },
    };
    const open = sheetOf(analysisAt(AS_OF), { outlooks: [outlook, { ...outlook, year: "2016/17", open: 0 }] });
    // 58 ÷ 63 = 0.92063…, 38 ÷ 62 = 0.61290…
    expect(tableBelow(open, "How metric 4 can still end")).toEqual([
      ["2017/18", "All qualifications", "92.06 % (58 of 63)", "Met", "61.29 % (38 of 62)", "Not met", "1 Jul 2019"],
    ]);
  });

  it("says which groups few more people would make significantly lower", () => {
    const tipping = { comparison: comparison(), people: 2, verdict: "Significantly lower" } as const;
    const fails = { ...tipping, people: 1, comparison: comparison({ measure: "achievement", year: null }) };
    const tipped = sheetOf(analysisAt(AS_OF), { tippings: [tipping, fails] });
    expect(tableBelow(tipped, "Which groups are about to differ significantly")).toEqual([
      ["Gender", "Female", "All qualifications", "2017/18", "2 more withdrawals", "95.0%", "80.0%"],
      ["Gender", "Female", "All qualifications", "All years", "1 more fail", "95.0%", "80.0%"],
    ]);
  });

  it("heads each table with what its columns are", () => {
    const need: Need = {
      ...{ metric: 1, year: "2018/19", qualification: "NPQH", short: 5, needed: 5, until: null, isOver: false },
    };
    const outlook: Outlook = {
      ...{ year: "2017/18", qualification: null, now: standing(null, "2017/18", "Not met", null) },
      best: { within: 58, among: 63, status: "Met" },
      worst: { within: 38, among: 62, status: "Not met" },
      ...{ open: 20, needed: 19, until: null },
    };
    const tipping = { comparison: comparison(), people: 2, verdict: "Significantly lower" } as const;
    const sheet = sheetOf(analysisAt(AS_OF), { needs: [need], outlooks: [outlook], tippings: [tipping] });
    const headings = (title: string): string[] => {
      const row = textsOf(sheet)[rowOf(sheet, title) + 1];
      return row.slice(0, row.findLastIndex((text) => text !== "") + 1);
    };
    expect(textsOf(sheet)[rowOf(sheet, "Still to present")].slice(0, 3)).toEqual(["Still to present", "People", ""]);
    expect(headings("What the metrics are short of")).toEqual([
      ...["Metric", "Qualification", "Year", "Short of", "What would reach it", "Until"],
    ]);
    expect(headings("How metric 4 can still end")).toEqual([
      ...["Year", "Qualification", "At best", "Then", "At worst", "Then", "Until"],
    ]);
    expect(headings("Which groups are about to differ significantly")).toEqual([
      ...["Characteristic", "Group", "Qualification", "Year", "What would do it", "Group now", "Others now"],
    ]);
    expect(headings(WHO)).toEqual([
      ...["ID", "Deadline is", "Qualification", "Year", "Where", "Start", "Deadline", "Days left"],
    ]);
    expect([sheet.key, sheet.name, sheet.frozen, sheet.printTitleRows]).toEqual([
      ...["next", "Next", { rows: 3, columns: 0 }, [0, 2]],
    ]);
  });

  it("says in a sentence each that there is nothing to do", () => {
    const done = sheetOf(analysisAt(AS_OF, [{ "Presented date": "2018-12-01" }]));
    expect(done.links).toEqual([]);
    expect(linesOf(done)).toEqual(
      expect.arrayContaining([
        "Nobody has still to present for final assessment.",
        "No metric is known to be short of anything.",
        "It is settled: nobody can still present in time.",
        "No comparison would become significant with five more withdrawals or fails, or fewer.",
        "Nobody is overdue, and nobody has to present within 90 days.",
      ]),
    );
  });
});

describe("a sheet Next of yesterday", () => {
  const of = (analysis: Analysis) => reportInput({ analysis, asOf: analysis.register.asOf ?? 0 });
  const [today, tomorrow] = [AS_OF + 5, AS_OF + 6].map((asOf) => analysisAt(asOf));

  it("does not call metric 4 settled while those who present late would still count", () => {
    const late: Outlook = {
      ...{ year: "2017/18", qualification: null, now: standing(null, "2017/18", "Met", null), open: 0, needed: 0 },
      best: { within: 9, among: 9, status: "Met" },
      ...{ worst: { within: 9, among: 13, status: "Not met" }, until: null },
    };
    const lines = linesOf(sheetOf(analysisAt(AS_OF), { outlooks: [late] }));
    expect(lines).not.toContain("It is settled: nobody can still present in time.");
    expect(lines.some((line) => line.startsWith("At best everyone"))).toBe(true);
  });

  it("is not out of date as long as everybody is in the same band, and nobody has changed it", () => {
    expect(fingerprint(of(tomorrow))).toBe(fingerprint(of(today)));
    expect(changedCells(sheetOf(tomorrow), sheetOf(today).values)).toBe(0);
  });

  it("is out of date once somebody is overdue, or comes into another band", () => {
    // A1 is overdue on the day after the deadline; A3 has 30 days.
    expect(fingerprint(of(analysisAt(AS_OF + 1)))).not.toBe(fingerprint(of(analysisAt(AS_OF))));
  });

  it("is changed where somebody has typed over an ID, or cleared or written into the days", () => {
    const plan = sheetOf(today);
    const [{ row }] = plan.links;
    const but = (column: number, value: unknown) =>
      sheetOf(tomorrow).values.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
    expect(changedCells(plan, but(0, "A9"))).toBe(1);
    expect(changedCells(plan, but(7, "done"))).toBe(1);
    expect(changedCells(plan, but(7, ""))).toBe(1);
  });

  it("is out of date when the workbook sets another day, also where that moves nobody", () => {
    const set = (analysis: Analysis): string => fingerprint({ ...of(analysis), isDaySet: true });
    expect(set(tomorrow)).not.toBe(set(today));
    expect(set(today)).not.toBe(fingerprint(of(today)));
  });
});
