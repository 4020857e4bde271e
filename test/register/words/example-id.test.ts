import { isExampleId } from "../../../src/register/words/example-id";
import { described } from "../../support/described";
import { assessmentsTable, idsOf, participantsTable, problemsOf, registerOf } from "../../support/register-tables";
import { buildRegister } from "../../../src/register/register";

describe("an ID that marks an example row", () => {
  it.each(["EXAMPLE 1", "EXAMPLE 2", "example 3", "Example12", "EXAMPLE"])("is %s", (id) => {
    expect(isExampleId(id)).toBe(true);
  });

  it.each(["Example Jane", "EX1", "EXAMPLE-1", "EXAMPLE 1b", "My example 1", "1", ""])("is not %j", (id) => {
    expect(isExampleId(id)).toBe(false);
  });
});

describe("an example row", () => {
  it("is left out with one problem of its own, and everybody else is counted", () => {
    const register = registerOf(
      { "Participant ID": "EXAMPLE 1", Gender: "Female" },
      { "Participant ID": "EX1", Gender: "Female" },
      { "Participant ID": " example 2 ", Gender: "what is that" },
      { "Participant ID": "Example Jane", Gender: "Female" },
    );
    expect(register.counts).toEqual({ rows: 4, counted: 2, leftOut: 2 });
    expect(idsOf(register)).toEqual(["EX1", "Example Jane"]);
    expect(problemsOf(register)).toEqual(["example-row@2:Participant ID", "example-row@4:Participant ID"]);
    expect(described(register.problems)[0].message).toMatch(/Overwrite or delete it/);
  });

  it("is no duplicate of another example row, and makes none", () => {
    const register = registerOf({ "Participant ID": "EXAMPLE 1" }, { "Participant ID": "EXAMPLE 1" });
    expect(problemsOf(register).map((one) => one.split("@")[0])).toEqual(["example-row", "example-row"]);
  });

  it("is named once, even when the rest of it would not do either", () => {
    const register = registerOf({ "Participant ID": "EXAMPLE 1", Qualification: "NPQX", "Academic year": "soon" });
    expect(problemsOf(register)).toEqual(["example-row@2:Participant ID"]);
    expect(register.counts).toEqual({ rows: 1, counted: 0, leftOut: 1 });
  });

  it("is nobody to whom an assessment could belong", () => {
    const assessment = { "Participant ID": "EXAMPLE 1", Task: "1", "Presented date": "2018-09-01" };
    const people = participantsTable([{ "Participant ID": "EXAMPLE 1" }, { "Participant ID": "P1" }]);
    const register = buildRegister([people, assessmentsTable([assessment, { ...assessment, "Participant ID": "P1" }])]);
    expect(register.assessments).toHaveLength(1);
  });
});
