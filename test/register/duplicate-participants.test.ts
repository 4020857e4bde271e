import { buildRegister } from "../../src/register/register";
import { described } from "../support/described";
import {
  groupsOf,
  idsOf,
  participantsTable,
  people,
  problemsOf,
  registerOf,
  type Row,
} from "../support/register-tables";

describe("the same participant on the same qualification", () => {
  it("counts once, and the row that repeats it is a duplicate", () => {
    const row = { "Participant ID": "A", Gender: "F", "Start date": "2017-09-01" };
    const register = registerOf(row, { ...row, Gender: "Female", "Start date": 42979, "First name": "Ada" });
    expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
    expect(problemsOf(register)).toEqual(["duplicate-participant@3:Participant ID"]);
    expect(described(register.problems)[0].message).toContain("already in row 2");
  });

  it.each<[string, Row]>([
    ["Academic year", { "Academic year": "2018/19" }],
    ["Start date", { "Start date": "2017-09-02" }],
    ["School FSM %", { "School FSM %": 12 }],
    ["Gender", { Gender: "M" }],
    ["Disability", { Disability: "Yes" }],
    ["Ethnicity", { Ethnicity: "Irish" }],
    ["Withdrawn date", { "Withdrawn date": "2018-01-01" }],
    ["Deferred date", { "Deferred date": "2018-01-01" }],
    ["Presented date", { "Presented date": "2018-01-01" }],
    ["Result date", { "Result date": "2018-01-01" }],
    ["Result", { Result: "Passed" }],
    ["Rating", { Rating: 4 }],
    ["Region", { Region: "London" }],
  ])("is a conflict when the later row differs in %s, and the first row counts", (_, difference) => {
    const first = { "Participant ID": "A", Rating: 3, Region: "East" };
    const register = registerOf(first, { ...first, ...difference });
    expect(problemsOf(register)).toEqual(["conflicting-participant@3:Participant ID"]);
    expect(idsOf(register)).toEqual(["A"]);
    expect(register.participants.rating[0]).toBe(3_000_000);
    expect(groupsOf(register, "region")).toEqual(["East of England"]);
  });

  it.each([
    ["1001 as number and as text", 1001, "1001"],
    ["different case", "ab-1", "AB-1"],
    ["white space around", "ab-1", "  ab-1\u00A0"],
    ["TRUE as boolean and as text", true, "true"],
  ])("is recognised with %s", (_, first, second) => {
    const register = registerOf({ "Participant ID": first }, { "Participant ID": second });
    expect(problemsOf(register)).toEqual(["duplicate-participant@3:Participant ID"]);
  });

  it("is recognised across blocks, with the sheet rows of both", () => {
    const table = participantsTable([...people(5), { "Participant ID": "P-2" }], { blocks: [2], firstRow: 11 });
    const register = buildRegister([table]);
    expect(problemsOf(register)).toEqual(["duplicate-participant@16:Participant ID"]);
    expect(described(register.problems)[0].message).toContain("already in row 12");
  });

  it("is recognised across tables, and the message names the other table", () => {
    const first = participantsTable([{ "Participant ID": "A" }], { name: "Cohort1" });
    const second = participantsTable([{ "Participant ID": "A", Gender: "F" }], { name: "Cohort2" });
    const register = buildRegister([first, second]);
    expect(problemsOf(register)).toEqual(["conflicting-participant@2:Participant ID"]);
    expect(register.problems[0].table).toBe("Cohort2");
    expect(described(register.problems)[0].message).toContain("row 2 of Cohort1");
  });

  it("is recognised among thousands of rows, far apart", () => {
    const rows = [...people(3000), ...people(3000)];
    const register = registerOf(...rows);
    expect(register.counts).toEqual({ rows: 6000, counted: 3000, leftOut: 3000 });
    expect(problemsOf(register)[2999]).toBe("duplicate-participant@6001:Participant ID");
  });

  it("twice repeated points to the first row both times", () => {
    const register = registerOf(...[1, 2, 3].map(() => ({ "Participant ID": "A" })));
    expect(described(register.problems).map(({ message }) => message.includes("row 2."))).toEqual([true, true]);
  });
});

describe("numbers that begin again on each sheet", () => {
  const list = (year: string, ...leftOn: readonly string[]) =>
    participantsTable(
      leftOn.map((day, i) => ({
        "Participant ID": i + 1,
        "Academic year": `20${year}/${Number(year) + 1}`,
        "Start date": `20${year}-10-01`,
        "Withdrawn date": day,
      })),
      { name: `NPQH ${year}` },
    );

  it("are repeated, or somebody who started again, and each check says what to do if they are two people", () => {
    const register = buildRegister([list("22", "2023-01-01", ""), list("23", "", "2024-01-01"), list("22", "", "")]);
    expect(register.counts).toEqual({ rows: 6, counted: 3, leftOut: 3 });
    expect(register.problems.map(({ code }) => code)).toEqual([
      "conflicting-participant",
      "conflicting-participant",
      "duplicate-participant",
      "restarted-participant",
    ]);
    for (const { message } of described(register.problems)) {
      expect(message).toContain("If they are two people, give each of them a different ID.");
    }
  });
});

describe("a person on two courses", () => {
  it("counts on both", () => {
    const register = registerOf(
      { "Participant ID": "A", Qualification: "NPQSL" },
      { "Participant ID": "A", Qualification: "NPQH" },
      { "Participant ID": "A", Qualification: "NPQ for Headship" },
    );
    expect(register.counts).toEqual({ rows: 3, counted: 2, leftOut: 1 });
    expect(problemsOf(register)).toEqual(["duplicate-participant@4:Participant ID"]);
  });
});
