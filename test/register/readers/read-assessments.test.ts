import { buildRegister, type Register } from "../../../src/register/register";
import { described } from "../../support/described";
import { assessmentsTable, participantsTable, problemsOf, type Layout, type Row } from "../../support/register-tables";

/** A with two courses, B with one. */
const PEOPLE: readonly Row[] = [
  { "Participant ID": "A", Qualification: "NPQSL", "Start date": "2017-09-01" },
  { "Participant ID": "A", Qualification: "NPQH", "Start date": "2018-02-01" },
  { "Participant ID": "B", Qualification: "NPQH", "Start date": "2017-09-01" },
];

function read(rows: readonly Row[], layout: Layout = {}): Register {
  return buildRegister([participantsTable(PEOPLE), assessmentsTable(rows, layout)]);
}

const positionsOf = ({ assessments }: Register): number[] | undefined => assessments?.map(({ position }) => position);

describe("an assessment belongs to the latest course begun by its date", () => {
  it.each([
    ["on the day the first began", "2017-09-01", 0],
    ["on the day before the second began", "31/01/2018", 0],
    ["on the day the second began", "2018-02-01", 1],
    ["later", "2020-02-01", 1],
    ["without a date: the latest of all", "", 1],
    ["with an unreadable date: the latest of all", "soon", 1],
  ])("%s", (_, date, position) => {
    const register = read([{ "Participant ID": "A", Task: "1", "Presented date": date }]);
    expect(positionsOf(register)).toEqual([position]);
  });

  it("and before any start to the first, with a warning that names its row", () => {
    const register = read([{ "Participant ID": "A", Task: "1", "Presented date": "31/08/2017" }]);
    expect(positionsOf(register)).toEqual([0]);
    expect(problemsOf(register)).toEqual(["before-start@2:Presented date"]);
    expect(described(register.problems)[0].message).toContain("(row 2)");
  });

  it("where a course without a start date begins on 1 September of its year", () => {
    const participants = participantsTable([
      { "Participant ID": "A", Qualification: "NPQH", "Academic year": "2018/19", "Start date": "" },
      { "Participant ID": "A", Qualification: "NPQSL", "Start date": "2017-09-01" },
    ]);
    const on = (date: string): number[] | undefined =>
      positionsOf(
        buildRegister([participants, assessmentsTable([{ "Participant ID": "A", Task: "1", "Presented date": date }])]),
      );
    expect(on("31/08/2018")).toEqual([1]);
    expect(on("2018-09-01")).toEqual([0]);
  });
});

describe("an assessment", () => {
  it("finds its participant by number or text, whatever the case", () => {
    const participants = participantsTable([{ "Participant ID": 1001 }, { "Participant ID": "ab" }]);
    const register = buildRegister([
      participants,
      assessmentsTable([
        { "Participant ID": " 1001 ", Task: 1 },
        { "Participant ID": "AB", Task: 1 },
      ]),
    ]);
    expect(positionsOf(register)).toEqual([0, 1]);
  });

  it("of nobody is left out", () => {
    const register = read([{ "Participant ID": "Z", Task: "1" }, { Task: "1" }]);
    expect(positionsOf(register)).toEqual([]);
    expect(problemsOf(register)).toEqual(["orphan-assessment@2:Participant ID", "orphan-assessment@3:Participant ID"]);
    expect(described(register.problems)[0].severity).toBe("error");
    expect(register.counts.leftOut).toBe(0);
  });

  it("of a participant who was left out is left out, too", () => {
    const register = buildRegister([
      participantsTable([{ "Participant ID": "A", Qualification: "NPQX" }]),
      assessmentsTable([{ "Participant ID": "A", Task: "1" }]),
    ]);
    expect(problemsOf(register)).toEqual([
      "unknown-qualification@2:Qualification",
      "orphan-assessment@2:Participant ID",
    ]);
  });

  it("on a blank line is none", () => {
    expect(problemsOf(read([{}, { Task: "  " }]))).toEqual([]);
  });

  it("with an unreadable date counts, with a warning", () => {
    const register = read([
      { "Participant ID": "B", Task: "1", "Presented date": "soon" },
      { "Participant ID": "B", Task: "2", "Presented date": "#N/A" },
    ]);
    expect(positionsOf(register)).toEqual([2, 2]);
    expect(problemsOf(register)).toEqual(["unreadable-date@2:Presented date", "error-value@3:Presented date"]);
  });
});

describe("moderation", () => {
  const moderationOf = (moderated: unknown, outcome: unknown): string => {
    const register = read([
      { "Participant ID": "B", Task: "1", "QAA moderated": moderated, "Moderation outcome": outcome },
    ]);
    const [one] = register.assessments ?? [];
    return [
      one.isModerated ? "moderated" : "not moderated",
      one.isUpheld ? "upheld" : "not upheld",
      ...problemsOf(register),
    ].join(", ");
  };

  it.each([
    ["Yes", "Upheld", "moderated, upheld"],
    [true, "agreed", "moderated, upheld"],
    ["✓", "Upheld", "moderated, upheld"],
    ["Yes", "Not upheld", "moderated, not upheld"],
    ["No", "Upheld", "not moderated, not upheld"],
    ["", "Upheld", "not moderated, not upheld"],
    ["Yes", "", "moderated, not upheld, unknown-outcome@2:Moderation outcome"],
    ["Yes", "pending", "moderated, not upheld, unknown-outcome@2:Moderation outcome"],
    ["perhaps", "Upheld", "not moderated, not upheld, unknown-moderated@2:QAA moderated"],
    ["-", "Upheld", "not moderated, not upheld, unknown-moderated@2:QAA moderated"],
  ])("%p with outcome %p is %s", (moderated, outcome, expected) => {
    expect(moderationOf(moderated, outcome)).toBe(expected);
  });
});

describe("the same task twice", () => {
  const task = { "Participant ID": "B", Task: "Task 1", "Presented date": "2019-03-01", Result: "Passed" };

  it("counts once", () => {
    const register = read([task, { ...task, Task: "task-1", "Presented date": 43525, Result: "passed" }]);
    expect(positionsOf(register)).toEqual([2]);
    expect(problemsOf(register)).toEqual(["duplicate-assessment@3:Participant ID"]);
  });

  it("is a conflict when the later row says something else, and the first counts", () => {
    const register = read([{ ...task, "QAA moderated": "Yes", "Moderation outcome": "Upheld" }, task], { blocks: [1] });
    expect(register.assessments).toMatchObject([{ position: 2, isModerated: true, isUpheld: true }]);
    expect(problemsOf(register)).toEqual(["conflicting-assessment@3:Participant ID"]);
  });

  it("counts twice on two courses and for two people", () => {
    const register = read([
      { ...task, "Participant ID": "A", "Presented date": "2017-10-01" },
      { ...task, "Participant ID": "A", "Presented date": "2018-10-01" },
      task,
    ]);
    expect(positionsOf(register)).toEqual([0, 1, 2]);
    expect(problemsOf(register)).toEqual([]);
  });

  it("without a name is told apart by everything else", () => {
    const nameless = { ...task, Task: "" };
    const register = read([nameless, { ...nameless, "Presented date": "2019-03-02" }, nameless]);
    expect(positionsOf(register)).toEqual([2, 2]);
    expect(problemsOf(register)).toEqual(["duplicate-assessment@4:Participant ID"]);
  });
});
