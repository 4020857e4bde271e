import {
  assessmentsTable,
  feedbackTable,
  participantsTable,
  people,
  tableOfRows,
  targetsTable,
  type Row,
} from "../support/register-tables";
import { resultsOf, standingOf } from "../support/readings";

type Tables = Parameters<typeof resultsOf>[0];

function reasonOf(metric: number, tables: Tables, qualification: string | null = "NPQH"): string {
  const { status, reason, short } = standingOf(resultsOf(tables), metric, qualification);
  expect(status === "Not yet known").toBe(short === null);
  return reason;
}

/** Participants of a table without any column that can be left out. */
const lean = tableOfRows(
  ["Participant ID", "Qualification", "Academic year"],
  [{ "Participant ID": "P1", Qualification: "NPQH", "Academic year": "2017/18" }],
);
const withTarget = (cells: Row) => targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", ...cells }]);
const someone = participantsTable(people(1));

const undated = tableOfRows(
  ["Participant ID", "Qualification", "Academic year", "Presented date"],
  [{ "Participant ID": "P-1", Qualification: "NPQH", "Academic year": "2017/18", "Presented date": 43500 }],
);

describe("a metric that is not yet known says why", () => {
  it.each([
    ["1 without a target", 1, [someone], "No target"],
    ["1 with a target of nobody", 1, [someone, withTarget({ "Recruitment target": 0 })], "The target is 0"],
    ["2 without a target", 2, [someone, withTarget({ "Recruitment target": 3 })], "No target"],
    ["2 without a column", 2, [lean, withTarget({ "FSM target %": 3 })], "No column School FSM %"],
    ["3 without a column", 3, [lean, withTarget({ "Non-White British target %": 3 })], "No column Ethnicity"],
    [
      "3 without a person",
      3,
      [participantsTable([]), withTarget({ "Non-White British target %": 3 })],
      "No one recruited",
    ],
    ["4 before anybody presented", 4, [someone], "No one due yet"],
    ["4 without a column", 4, [lean], "No column Presented date"],
    ["4 without a person", 4, [participantsTable([]), withTarget({ "Recruitment target": 3 })], "No one recruited"],
    ["4 without a start", 4, [undated], "No column Start date"],
    ["5 without a table", 5, [someone], "No assessments table"],
    ["5 before the first assessment", 5, [someone, assessmentsTable([])], "No assessments yet"],
    [
      "5 before the first moderation",
      5,
      [someone, assessmentsTable([{ "Participant ID": "P-1", Task: "1", "QAA moderated": "No" }])],
      "None moderated yet",
    ],
    ["6 without a table", 6, [someone], "No feedback table"],
    ["6 before the first rating", 6, [someone, feedbackTable([])], "No ratings yet"],
    ["7 without a column", 7, [lean], "No column Result"],
    ["7 before the first result", 7, [someone], "No results yet"],
    ["7 of groups that are too small", 7, [participantsTable(people(3, { Result: "Passed" }))], "Groups too small"],
    ["7 without a person", 7, [participantsTable([]), withTarget({ "Recruitment target": 3 })], "No one recruited"],
  ] as const)("metric %s", (_, metric, tables, reason) => {
    expect(reasonOf(metric, tables)).toBe(reason);
  });

  it("and one that is not met says how much is missing", () => {
    expect(reasonOf(1, [someone, withTarget({ "Recruitment target": 3 })])).toBe("1 of 3, 2 more needed");
    expect(reasonOf(1, [someone, withTarget({ "Recruitment target": 3 })], null)).toBe("0 of 1 met, 2 more needed");
    expect(reasonOf(1, [someone, withTarget({ "Recruitment target": 1 })])).toBe("");
    expect(reasonOf(1, [someone, withTarget({ "Recruitment target": 1 })], null)).toBe("1 of 1 met");
  });
});

describe("the groups that differ in metric 7", () => {
  it("are counted once each, in however many measures they differ", () => {
    const table = participantsTable([
      ...people(40, { Gender: "Female", Result: "Passed" }, "F"),
      ...people(20, { Gender: "Male", Result: "Passed" }, "M"),
      ...people(20, { Gender: "Male", Result: "Failed", "Withdrawn date": "2018-01-01" }, "N"),
    ]);
    const { status, figure } = standingOf(resultsOf([table]), 7, null);
    expect([status, figure]).toEqual(["Not met", { kind: "count", count: 2, zero: "shown" }]);
  });
});
