import { COUNTED_NAMES, COUNTED_PEOPLE } from "../../src/metrics/behind/counted-name";
import type { Analysis } from "../../src/metrics/analyse";
import { ask, type Asked } from "../support/ask";
import { ALONE, EMPTY, said, SMALL, SMALL_IN_2020 } from "../support/small-register";

const countIn = (analysis: Analysis, measure: unknown, asked: Asked = {}): unknown =>
  said(ask("COUNT", { measure, ...asked }, analysis));

/** Every count of a selection. */
const countsIn = (
  analysis: Analysis,
  asked: Asked = {},
  names: readonly string[] = COUNTED_NAMES,
): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, countIn(analysis, name, asked)]));

describe("NPQ.COUNT", () => {
  it("counts everybody when nothing else is asked", () => {
    expect(countsIn(SMALL)).toEqual({
      recruited: 7,
      fsm: 4, // A1, A3, A6, A7
      "below-fsm": 2, // A2, A5
      "fsm-not-known": 1, // A4
      "non-white-british": 4, // A2, A3, A5, and A4, of whom it is not known
      presented: 3, // A1, A2, A5
      "not-presented": 4, // A3, A4, A6, A7
      "within-time": 2, // A1 to the day, A5
      late: 1, // A2
      "time-not-known": 0,
      "judged-in-time": 3, // A1, A2, A5: without a day of the report nobody is overdue
      "still-to-present": 2, // A4, A6
      overdue: 0,
      due: 0,
      "due-in-30-days": 0,
      "due-later": 1, // A6
      "due-deferred": 1, // A4
      "due-not-known": 0,
      withdrawn: 2, // A3, A7
      retained: 5, // A1, A2, A4, A5, A6
      deferred: 1, // A4
      submitted: 3, // A1, A2, A5
      passed: 2, // A1, A5
      failed: 1, // A2
      assessments: 4,
      moderated: 3,
      upheld: 2,
      responses: 4,
    });
  });

  it("counts deadlines from the day of the report: A6 has to present by 1 March 2020, in 29 days", () => {
    const due = { "still-to-present": 2, overdue: 0, due: 1, "due-in-30-days": 1, "due-later": 0, "due-deferred": 1 };
    expect(countsIn(SMALL_IN_2020)).toMatchObject({ ...due, "judged-in-time": 3 });
    expect(countsIn(SMALL_IN_2020, { year: "2018/19" })).toMatchObject({ due: 1, "due-deferred": 0 });
    expect(countsIn(SMALL_IN_2020, { qualification: "NPQH" })).toMatchObject({ due: 0, "due-deferred": 1 });
    expect(countIn(SMALL_IN_2020, "due", { characteristic: "FSM", group: "30% or more" })).toBe(1);
    expect(countIn(SMALL_IN_2020, "due", { characteristic: "Gender", group: "Female" })).toBe(0);
  });

  it("counts one qualification, one year, or both", () => {
    expect(countsIn(SMALL, { qualification: "NPQH" })).toMatchObject({
      ...{ recruited: 5, fsm: 3, "non-white-british": 3, presented: 2, "within-time": 1, withdrawn: 2 },
      ...{ deferred: 1, submitted: 2, passed: 1, assessments: 3, moderated: 2, upheld: 1, responses: 2 },
    });
    expect(countsIn(SMALL, { year: "2018/19" })).toMatchObject({
      ...{ recruited: 2, fsm: 2, "non-white-british": 0, presented: 0, "within-time": 0, withdrawn: 1 },
      ...{ deferred: 0, submitted: 0, passed: 0, assessments: 0, moderated: 0, upheld: 0, responses: 2 },
    });
    expect(countsIn(SMALL, { qualification: "NPQH", year: "2017/18" })).toMatchObject({
      ...{ recruited: 4, fsm: 2, "non-white-british": 3, withdrawn: 1, deferred: 1, assessments: 3, responses: 2 },
    });
    expect(countsIn(SMALL, { qualification: "NPQML", year: "2018/19" })).toMatchObject({ recruited: 1, fsm: 1 });
  });

  it.each([
    ["Gender", "Female", { recruited: 4, fsm: 2, presented: 3, withdrawn: 1, passed: 2 }],
    ["Gender", "Male", { recruited: 2, fsm: 1, presented: 0, withdrawn: 1, deferred: 1 }],
    ["Gender", "Not Known", { recruited: 1, fsm: 1 }],
    ["Disability", "Yes", { recruited: 1, passed: 1 }],
    ["Disability", "No", { recruited: 4, withdrawn: 2, passed: 1 }],
    ["Disability", "Not provided", { recruited: 1, fsm: 1 }],
    ["Ethnicity", "Irish", { recruited: 1, "non-white-british": 1, presented: 1, "within-time": 0 }],
    ["Ethnic group", "White", { recruited: 3, "non-white-british": 1, fsm: 2 }],
    ["Ethnic group", "Asian / Asian British", { recruited: 2, "non-white-british": 2, withdrawn: 1 }],
    ["Ethnic group", "Not provided", { recruited: 1, "non-white-british": 0 }],
    ["FSM", "30% or more", { recruited: 4, fsm: 4, withdrawn: 2, passed: 1 }],
    ["FSM", "Below 30%", { recruited: 2, fsm: 0, presented: 2, passed: 1 }],
    ["FSM", "Not Known", { recruited: 1, fsm: 0, deferred: 1 }],
  ])("counts people by group: %s, %s", (characteristic, group, expected) => {
    for (const [measure, number] of Object.entries(expected)) {
      expect([measure, countIn(SMALL, measure, { characteristic, group })]).toEqual([measure, number]);
    }
  });

  it("counts a group within a qualification and a year", () => {
    const women = { characteristic: "Gender", group: "Female" };
    expect(countIn(SMALL, "recruited", { ...women, qualification: "NPQH" })).toBe(3);
    expect(countIn(SMALL, "recruited", { ...women, qualification: "NPQH", year: 2017 })).toBe(2);
    expect(countIn(SMALL, "recruited", { ...women, qualification: "NPQML", year: 2018 })).toBe(0);
  });

  it.each([
    ["Gender", "Female", { late: 1, retained: 3, failed: 1, "not-presented": 1, "below-fsm": 2 }],
    ["Gender", "Male", { late: 0, retained: 1, failed: 0, "not-presented": 2, "fsm-not-known": 1, "due-deferred": 1 }],
    ["Gender", "Not Known", { "still-to-present": 1, "due-later": 1, "judged-in-time": 0 }],
    ["FSM", "Below 30%", { "below-fsm": 2, fsm: 0, late: 1, "judged-in-time": 2 }],
    ["Ethnic group", "White", { retained: 2, "not-presented": 1, late: 1 }],
  ])("counts what only lists of people have by group, too: %s, %s", (characteristic, group, expected) => {
    for (const [measure, number] of Object.entries(expected)) {
      expect([measure, countIn(SMALL, measure, { characteristic, group })]).toEqual([measure, number]);
    }
  });

  it("adds up: who is in and who is out, in every place and group", () => {
    const sums: [string, string[]][] = [
      ["recruited", ["fsm", "below-fsm", "fsm-not-known"]],
      ["recruited", ["presented", "not-presented"]],
      ["recruited", ["withdrawn", "retained"]],
      ["submitted", ["passed", "failed"]],
      ["presented", ["within-time", "late", "time-not-known"]],
      ["still-to-present", ["overdue", "due", "due-later", "due-deferred", "due-not-known"]],
    ];
    const places: Asked[] = [
      {},
      { year: 2017 },
      { qualification: "NPQH" },
      { characteristic: "Gender", group: "Male" },
    ];
    for (const of of [SMALL, SMALL_IN_2020, EMPTY]) {
      for (const place of of === EMPTY ? [{}] : places) {
        const counts = countsIn(of, place, place.group === undefined ? COUNTED_NAMES : COUNTED_PEOPLE);
        for (const [whole, parts] of sums) {
          expect([whole, counts[whole]]).toEqual([whole, parts.reduce((sum, part) => sum + Number(counts[part]), 0)]);
        }
      }
    }
  });

  it("without an assessments table counts the tasks of those who presented: two of NPQH, one of NPQML", () => {
    expect(countIn(ALONE, "assessments")).toBe(5);
    expect(countIn(ALONE, "assessments", { qualification: "NPQH" })).toBe(4);
    expect(countIn(ALONE, "assessments", { qualification: "NPQML" })).toBe(1);
    expect(countIn(ALONE, "assessments", { year: "2018/19" })).toBe(0);
    expect(countsIn(ALONE)).toMatchObject({ recruited: 7, moderated: 0, upheld: 0, responses: 0 });
  });

  it("knows a count by any spelling of its name", () => {
    for (const name of ["Recruited", " RECRUITED "]) expect(countIn(SMALL, name)).toBe(7);
    for (const name of ["non white british", "NonWhiteBritish", "Non-White-British"])
      expect(countIn(SMALL, name)).toBe(4);
    expect(countIn(SMALL, "Within time")).toBe(2);
  });

  const ALL =
    "Use one of: recruited, fsm, below-fsm, fsm-not-known, non-white-british, presented, not-presented, within-time, late, time-not-known, " +
    "judged-in-time, still-to-present, overdue, due, due-in-30-days, due-later, due-deferred, due-not-known, withdrawn, retained, deferred, " +
    "submitted, passed, failed, assessments, moderated, upheld, responses.";

  it.each(["people", 7, true])("says what is counted when asked for %p", (measure) => {
    const shown = measure === true ? "TRUE" : measure;
    expect(countIn(SMALL, measure)).toBe(`wrong argument: “${shown}” is not a count. ${ALL}`);
  });

  it.each(["", null, undefined])("says what is counted when asked for nothing (%p)", (measure) => {
    expect(countIn(SMALL, measure)).toBe(`wrong argument: The measure is missing. ${ALL}`);
  });

  it.each(["assessments", "moderated", "upheld", "responses"])("does not count %s by group", (measure) => {
    expect(countIn(SMALL, measure, { characteristic: "Gender", group: "Female" })).toBe(
      `wrong argument: The count “${measure}” cannot be split by group. Leave out the characteristic and the group.`,
    );
  });

  it("passes on which other argument is wrong", () => {
    expect(countIn(SMALL, "passed", { qualification: "NPQSL" })).toMatch(/^wrong argument: “NPQSL”/);
    expect(countIn(SMALL, "upheld", { characteristic: "Gender", group: "Xyz" })).toMatch(/^wrong argument: “Xyz”/);
  });

  it("counts nobody in an empty register", () => {
    for (const measure of COUNTED_NAMES) expect(countIn(EMPTY, measure)).toBe(0);
  });
});
