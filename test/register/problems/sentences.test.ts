import { describeProblem } from "../../../src/register/problems/describe-problem";
import { unknownWords } from "../../../src/register/problems/unknown-words";
import { buildRegister, type Register } from "../../../src/register/register";
import { problemGroups } from "../../../src/report/problem-groups";
import {
  assessmentsTable,
  feedbackTable,
  participantsTable,
  tableOfRows,
  type Layout,
  type Row,
} from "../../support/register-tables";

const people = (...rows: Row[]): Register => buildRegister([participantsTable(rows)]);
const messages = ({ problems }: Register): string[] => problems.map((problem) => describeProblem(problem).message);

/** A participant of the school 100005 as its cell says it, beside a table of schools. */
function atSchool(urn: unknown, fsm: unknown, layout: Layout = {}): Register {
  return buildRegister([
    participantsTable([{ "School URN": urn }]),
    tableOfRows(["URN", "School FSM %"], [{ URN: 100005, "School FSM %": fsm }], {
      name: "Schools",
      ...layout,
    }),
  ]);
}

describe("a cell that shows the error of a formula", () => {
  it.each([
    ["the ID", { "Participant ID": "#N/A" }, "A2", "#N/A"],
    ["the qualification", { Qualification: "#N/A" }, "D2", "#N/A"],
    ["the start date", { "Academic year": "", "Start date": "#REF!" }, "F2", "#REF!"],
  ])("as %s leaves the row out, and its formula is to be fixed", (_, row, cell, error) => {
    expect(messages(people(row))).toEqual([
      `Participants, row 2 (${cell}): the cell shows the error ${error}, so the row is left out. Fix the formula in the cell.`,
    ]);
  });

  it("says so in the other tables, too", () => {
    const id = "#N/A";
    const tables = [
      feedbackTable([
        { "Participant ID": id, Rating: 7 },
        { "Participant ID": "P1", Rating: "#VALUE!" },
      ]),
      assessmentsTable([{ "Participant ID": id, Task: "1" }]),
      assessmentsTable([{ "Participant ID": "P1", Task: "1", "QAA moderated": "#REF!" }]),
    ];
    const found = tables.flatMap((table) => messages(buildRegister([participantsTable([{}]), table])));
    expect(found).toEqual([
      "Feedback, row 2 (A2): the cell shows the error #N/A, so the row is left out. Fix the formula in the cell.",
      "Feedback, row 3 (C3): the cell shows the error #VALUE!, so the row is left out. Fix the formula in the cell.",
      "Assessments, row 2 (A2): the cell shows the error #N/A, so the row is left out. Fix the formula in the cell.",
      "Assessments, row 2 (E2): the cell shows the error #REF!, so it is treated as blank. Fix the formula in the cell.",
    ]);
  });

  it("is no word that the Data view asks about", () => {
    expect(unknownWords(people({ Qualification: "#N/A" }).problems)).toEqual([]);
  });

  it("gives its advice to the whole kind only where every cell shows an error", () => {
    const adviceOf = (...ids: string[]): string[] =>
      problemGroups(people(...ids.map((id) => ({ "Participant ID": id }))).problems).map(({ advice }) => advice);
    expect(adviceOf("#N/A", "#REF!")).toEqual(["Fix the formula in the cell."]);
    expect(adviceOf("#N/A", "n/a")).toEqual(["Give every participant an ID."]);
  });
});

describe("what a sentence quotes is what the sheet shows", () => {
  it("of a URN that is none", () => {
    const { problems } = atSchool("URN 100005", 20);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([["unknown-school", "URN 100005"]]);
    expect(atSchool(999999, 20).problems[0].value).toBe("999999");
  });

  it("of a percentage above 100", () => {
    const formats = { "School FSM %": "0%" };
    const own = buildRegister([participantsTable([{ "School FSM %": 35 }], { formats })]);
    expect(own.problems.map(({ code, value }) => [code, value])).toEqual([["unreadable-fsm", "3500%"]]);
    expect(atSchool(100005, 1.07, { formats }).problems[0].value).toBe("107%");
    expect(atSchool(100005, 135).problems[0].value).toBe("135");
  });
});

describe("what is to be done fits what is wrong", () => {
  it("with a day that does not exist", () => {
    expect(messages(people({ "Academic year": "", "Start date": "31/06/2023" }))).toEqual([
      "Participants, row 2 (F2): “31/06/2023” is neither a date nor an academic year that can be used (2001/02 or later), " +
        "so the row is left out. Write the year as 2017/18 or the start date as 01/09/2017.",
    ]);
  });

  it("with an application, whose status is not a participant's", () => {
    const headings = ["participant_id", "course_identifier", "status", "cohort", "funding_choice"];
    const rows = ["accepted", "deferred", "withdrawn"].map((status, i) => ({
      ...{ participant_id: `P${i}`, course_identifier: "npq-headship", status, cohort: 2022 },
    }));
    const register = buildRegister([tableOfRows(headings, rows)]);
    const found = register.problems.filter(({ code }) => code === "unknown-application");
    expect(found.map((problem) => describeProblem(problem).message)).toEqual([
      "Table, row 3 (C3): “deferred” does not say whether the application was accepted. The row is counted as if it was. " +
        "Write Accepted if the participant was recruited, and Pending or Rejected if not. " +
        "If they withdrew later, write when in a Withdrawn date column.",
    ]);
    expect(messages(register)).toContain(
      "Table, row 4 (C4): the application is “withdrawn”, so the participant was not recruited and the row is left out. " +
        "If the participant has started, write Accepted. If they withdrew later, write when in a Withdrawn date column.",
    );
    expect(register.counts.counted).toBe(2);
    expect(unknownWords(register.problems)).toEqual([]);
  });

  it("with a band of percentages", () => {
    const [message] = messages(atSchool(100005, "30-39.9%"));
    expect(message).toMatch(/“30-39\.9%” is not a percentage from 0 to 100, .* Write a number such as 32\.5\.$/);
  });

  it("with a rating that names nobody, and one beside the scale", () => {
    const ratings = feedbackTable([
      { "Participant ID": "anonymous", Rating: 7 },
      { "Participant ID": "P1", Rating: 11 },
    ]);
    expect(messages(buildRegister([participantsTable([{}]), ratings]))).toEqual([
      "Feedback, row 2 (A2): “anonymous” is not the ID of a counted participant, so the rating is left out. " +
        "Write the ID or name as in the list of participants, or add the participant. An anonymous rating cannot be counted.",
      "Feedback, row 3 (C3): “11” in Rating is not a rating on the column's scale, so the row is left out. " +
        "Write a number from 0 to 10, or on the scale that the heading or the Data view names.",
    ]);
  });

  it("with a sheet of leavers of whom one has no date", () => {
    const rows = [{ "Withdrawn date": "2018-03-01" }, { "Participant ID": "B" }];
    const [message] = messages(buildRegister([participantsTable(rows, { sheet: "Leavers" })]));
    expect(message).toContain(
      "If these people withdrew or deferred, write the date or the status in each row that lacks it.",
    );
    expect(message).not.toContain("Add a Status column");
  });
});
