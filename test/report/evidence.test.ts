import type { CountedName } from "../../src/metrics/behind/counted-name";
import { peopleBehind } from "../../src/metrics/behind/people-behind";
import type { QuestionGroup } from "../../src/metrics/behind/question";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Definitions } from "../../src/metrics/definitions";
import { buildRegister } from "../../src/register/register";
import { peopleList } from "../../src/report/people-list";
import { serialOf } from "../support/persons";
import { assessmentsTable, feedbackTable, participantsTable, tableOf, type Row } from "../support/register-tables";

/** Limit 3 March 2019, which is 274 days before the day of the report. */
const STARTED: Row = {
  "Participant ID": "P1",
  Qualification: "NPQH",
  "Academic year": "2017/18",
  "Start date": "2017-09-03",
};
const REPORTED = serialOf("2019-12-02");

interface Case {
  readonly cells?: Row;
  readonly measure: CountedName;
  readonly group?: QuestionGroup;
  readonly definitions?: Partial<Definitions>;
  readonly asOf?: number | null;
}

/** What is said about the one person of a register, counted by a measure. */
function evidence({ cells = {}, measure, group, definitions = {}, asOf = REPORTED }: Case): string {
  const row = { ...STARTED, ...cells };
  const headings = Object.keys(row);
  const table = tableOf(headings, [headings.map((heading) => row[heading])], { name: "Participants" });
  const analysis = analyse(buildRegister([table], { asOf }), { ...DEFAULT_DEFINITIONS, ...definitions });
  const behind = peopleBehind(analysis, { measure, year: null, qualification: null, group: group ?? null });
  expect(behind.positions.length).toBe(1);
  return peopleList(analysis, behind).row(0).evidence;
}

const LATER_LIMIT = { presentWithinExtensions: [{ startsFrom: serialOf("2017-09-01"), months: 24 }] };
const female: QuestionGroup = { characteristic: "gender", label: "Female", isOthers: false };

describe("what qualifies somebody who is counted", () => {
  it.each<[string, Case]>([
    ["started 3 Sep 2017", { measure: "recruited" }],
    ["start date not known", { measure: "recruited", cells: { "Start date": "" } }],
    ["started 3 Sep 2017, withdrawn 5 Jan 2018", { measure: "recruited", cells: { "Withdrawn date": "2018-01-05" } }],

    ["42.5% of pupils", { measure: "fsm", cells: { "School FSM %": 42.5 } }],
    ["29.99% of pupils", { measure: "below-fsm", cells: { "School FSM %": 29.99 } }],
    // Rounded to two decimals it would be 30%.
    ["29.9999% of pupils", { measure: "below-fsm", cells: { "School FSM %": 29.9999 } }],
    ["33.33% of pupils", { measure: "fsm", cells: { "School FSM %": 33.333333 } }],
    ["100% of pupils, or Yes", { measure: "fsm", cells: { "School FSM %": "Yes" } }],
    ["FSM share not known", { measure: "fsm-not-known", cells: { "School FSM %": "" } }],

    ["Ethnicity: Irish", { measure: "non-white-british", cells: { Ethnicity: "Irish" } }],
    ["Ethnicity: Not Known", { measure: "non-white-british", cells: { Ethnicity: "" } }],
    ["marked as not White British", { measure: "non-white-british", cells: { "Not White British": "Yes" } }],

    ["presented 2 Mar 2019, limit 3 Mar 2019", { measure: "within-time", cells: { "Presented date": "2019-03-02" } }],
    ["presented 4 Mar 2019, limit 3 Mar 2019", { measure: "late", cells: { "Presented date": "2019-03-04" } }],
    [
      "presented 4 Mar 2019, limit 3 Sep 2019",
      { measure: "within-time", cells: { "Presented date": "2019-03-04" }, definitions: LATER_LIMIT },
    ],
    // Month's end: 31 August 2017 and 18 months.
    [
      "presented 1 Mar 2019, limit 28 Feb 2019",
      { measure: "late", cells: { "Start date": "2017-08-31", "Presented date": "2019-03-01" } },
    ],
    ["presented, day not known, limit 3 Mar 2019", { measure: "time-not-known", cells: { "Presented date": "Yes" } }],
    [
      "presented 4 Mar 2019, start date not known",
      { measure: "time-not-known", cells: { "Start date": "", "Presented date": "2019-03-04" } },
    ],
    ["passed, no presented date", { measure: "time-not-known", cells: { "Presented date": "", Result: "Passed" } }],
    [
      "presented 2 Mar 2019, limit 3 Mar 2019, withdrawn 5 Apr 2019",
      { measure: "presented", cells: { "Presented date": "2019-03-02", "Withdrawn date": "2019-04-05" } },
    ],
    ["not presented, withdrawn 5 Jan 2018", { measure: "not-presented", cells: { "Withdrawn date": "2018-01-05" } }],

    ["due 3 Mar 2019, 274 days over", { measure: "overdue" }],
    ["due 3 Mar 2019, 274 days over", { measure: "judged-in-time" }],
    ["due 1 Dec 2019, 1 day over", { measure: "overdue", cells: { "Start date": "2018-06-01" } }],
    ["due 2 Dec 2019, on the day of the report", { measure: "due", cells: { "Start date": "2018-06-02" } }],
    ["due 14 Dec 2019, in 12 days", { measure: "due-in-30-days", cells: { "Start date": "2018-06-14" } }],
    ["due 3 Mar 2020, in 92 days", { measure: "due-later", cells: { "Start date": "2018-09-03" } }],
    ["due 3 Mar 2019", { measure: "due-later", asOf: null }],
    ["deferred 1 Feb 2018, limit 3 Mar 2019", { measure: "due-deferred", cells: { "Deferred date": "2018-02-01" } }],
    [
      "due 3 Mar 2019, 274 days over",
      { measure: "overdue", cells: { "Deferred date": "2018-02-01" }, definitions: { deferredAreDue: true } },
    ],
    ["start date not known", { measure: "due-not-known", cells: { "Start date": "" } }],

    ["withdrawn 5 Jan 2018", { measure: "withdrawn", cells: { "Withdrawn date": "2018-01-05" } }],
    ["withdrawn, day not known", { measure: "withdrawn", cells: { Status: "Withdrawn" } }],
    ["started 3 Sep 2017", { measure: "retained" }],
    ["started 3 Sep 2017, deferred, day not known", { measure: "retained", cells: { Status: "Deferred" } }],
    ["deferred 1 Feb 2018", { measure: "deferred", cells: { "Deferred date": "2018-02-01" } }],

    ["failed 5 Jun 2019", { measure: "failed", cells: { Result: "Failed", "Result date": "2019-06-05" } }],
    ["passed", { measure: "passed", cells: { Result: "Passed" } }],
    [
      "failed, withdrawn 5 Jul 2019",
      { measure: "submitted", cells: { Result: "Failed", "Withdrawn date": "2019-07-05" } },
    ],

    ["started 3 Sep 2017, Gender: Female", { measure: "recruited", cells: { Gender: "F" }, group: female }],
    [
      "started 3 Sep 2017, Gender: Male",
      { measure: "retained", cells: { Gender: "Male" }, group: { ...female, isOthers: true } },
    ],
    [
      "Ethnicity: Irish",
      {
        measure: "non-white-british",
        cells: { Ethnicity: "Irish" },
        group: { characteristic: "ethnicGroup", label: "White", isOthers: false },
      },
    ],
    [
      "started 3 Sep 2017, 42% of pupils",
      {
        measure: "retained",
        cells: { "School FSM %": 42 },
        group: { characteristic: "fsm", label: "30% or more", isOthers: false },
      },
    ],
  ])("%s", (expected, one) => {
    expect(evidence(one)).toBe(expected);
  });
});

describe("what is said of assessments and ratings", () => {
  const people = participantsTable([STARTED, { ...STARTED, "Participant ID": "P2", "Presented date": "2019-02-01" }]);
  const rows = (tables: Parameters<typeof buildRegister>[0], measure: CountedName): string[] => {
    const analysis = analyse(buildRegister(tables), DEFAULT_DEFINITIONS);
    const list = peopleList(
      analysis,
      peopleBehind(analysis, { measure, year: null, qualification: null, group: null }),
    );
    return Array.from({ length: list.count }, (_, i) => {
      const { id, place, evidence: said } = list.row(i);
      return `${id} ${place.table.name} ${place.row}: ${said}`;
    });
  };

  it("is whether they were moderated and upheld, in their own rows", () => {
    const assessments = assessmentsTable([
      { "Participant ID": "P2", Task: "1", "QAA moderated": "Yes", "Moderation outcome": "Not upheld" },
      { "Participant ID": "P1", Task: "1", "QAA moderated": "Yes", "Moderation outcome": "Upheld" },
      { "Participant ID": "P2", Task: "2", "QAA moderated": "No" },
    ]);
    expect(rows([people, assessments], "assessments")).toEqual([
      "P1 Assessments 3: moderated, upheld",
      "P2 Assessments 2: moderated, not upheld",
      "P2 Assessments 4: not moderated",
    ]);
    expect(rows([people, assessments], "upheld")).toEqual(["P1 Assessments 3: moderated, upheld"]);
  });

  it("is which task it is where there is no table of them, in the participant's row", () => {
    expect(rows([people], "assessments")).toEqual(["P2 Participants 3: task 1 of 2", "P2 Participants 3: task 2 of 2"]);
  });

  it("is the rating", () => {
    const feedback = feedbackTable([
      { "Participant ID": "P2", "Feedback date": "2019-02-01", Rating: 8 },
      { "Participant ID": "P1", "Feedback date": "2019-02-01", Rating: 7.5 },
    ]);
    expect(rows([people, feedback], "responses")).toEqual([
      "P1 Feedback 3: 7.5 out of 10",
      "P2 Feedback 2: 8 out of 10",
    ]);
  });
});
