import { repeatsHeading } from "../../../src/register/readers/non-participant-rows";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../src/register/register";
import { idsOf, participantsTable, problemsOf, tableOf, type Row } from "../../support/register-tables";

/** What becomes of a row below somebody who counts. */
function judged(row: Row): string[] {
  const nothing = { "Academic year": "", "Start date": "" };
  const register = buildRegister([participantsTable([{}, { ...nothing, ...row }])]);
  expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
  return problemsOf(register);
}

describe("a subtotal", () => {
  it("may count the dates, where a title says which qualification and year the rows are of", () => {
    const headings = ["Participant ID", "Start date", "School FSM %", "Gender"];
    const rows = [
      ["A", 43000, 30, "F"],
      ["B", 43000, 40, "F"],
      ["Group 1 Count", 3, "", ""],
    ];
    const recognition = recognitionOf(headings, { sample: rows, titles: ["NPQH 2017/18"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const register = buildRegister([{ ...tableOf(headings, rows), recognition }]);
    expect(idsOf(register)).toEqual(["A", "B"]);
    expect(problemsOf(register)).toContain("totals-row@4:Participant ID");
  });

  it("may be numbers alone, but a year among them is somebody's", () => {
    const sums = { "Participant ID": "", Qualification: "", "School FSM %": 84 };
    expect(judged({ ...sums, "Academic year": 4035 })).toEqual(["totals-row@3:Academic year"]);
    expect(judged({ ...sums, "Academic year": 2017 })).toEqual(["missing-id@3:Participant ID"]);
  });

  it("of somebody's own dates is a person", () => {
    const max = { "Participant ID": "Smith, Max", Qualification: "", "Start date": 43000 };
    expect(judged(max)).toEqual(["missing-qualification@3:Qualification"]);
  });
});

describe("headings over two rows that are repeated", () => {
  const upperHeadings = ["Participant", "Course", "", "Start", "Personal"];
  const headings = ["Participant ID", "Qualification", "Academic year", "Start date", "Gender"];
  const lower = ["ID", "Qualification", "Academic year", "date", "Gender"];
  const registerOf = (...between: readonly (readonly string[])[]) => {
    const rows = [["A", "NPQH", "2017/18", 43000, "F"], ...between, ["B", "NPQH", "2017/18", 43000, "M"]];
    return buildRegister([
      {
        ...tableOf(
          headings,
          rows.map((row) => [...row]),
        ),
        upperHeadings,
      },
    ]);
  };

  it("are nobody's, with the upper row or without it", () => {
    const register = registerOf(upperHeadings, lower, lower);
    expect(idsOf(register)).toEqual(["A", "B"]);
    expect(register.counts).toEqual({ rows: 5, counted: 2, leftOut: 3 });
    expect(problemsOf(register).filter((one) => one.startsWith("repeated-headings"))).toHaveLength(3);
  });

  it("are not the rows of people whose words end a heading", () => {
    const register = registerOf(
      ["D", "NPQH", "2017/18", "01/09/2017", "F"],
      ["Participant", "NPQH", "2017/18", "", ""],
    );
    expect(idsOf(register)).toEqual(["A", "D", "Participant", "B"]);
  });

  it("do not end a part of a table whose titles say the qualification", () => {
    const own = ["Participant ID", "Course Academic year", "Start date", "Gender"];
    const upper = ["Participant", "Course", "Start", "Personal"];
    const rows = [
      ["A", "2017/18", 43000, "F"],
      [...upper],
      ["ID", "Academic year", "date", "Gender"],
      ["B", "2017/18", 43000, "M"],
    ];
    const recognition = recognitionOf(own, { sample: rows, titles: ["NPQH"] })!;
    const register = buildRegister([{ ...tableOf(own, rows), recognition, upperHeadings: upper }]);
    expect(idsOf(register)).toEqual(["A", "B"]);
    expect(register.counts).toEqual({ rows: 4, counted: 2, leftOut: 2 });
  });
});

describe("a row that repeats the headings", () => {
  it("is left out and named as such", () => {
    expect(
      judged({ "Participant ID": "Participant ID", Qualification: "QUALIFICATION", "Start date": "Start date" }),
    ).toEqual(["repeated-headings@3:Participant ID"]);
  });

  it("is told by the ID alone, and by the qualification where the ID says something else or nothing", () => {
    const told = ["repeated-headings@3:Participant ID"];
    expect(judged({ "Participant ID": "participant id", Qualification: "" })).toEqual(told);
    expect(judged({ "Participant ID": "Page 2", Qualification: "Qualification" })).toEqual(told);
    expect(judged({ "Participant ID": "", Qualification: "Qualification" })).toEqual(told);
  });

  it("is not one of a qualification that nobody knows", () => {
    expect(judged({ Qualification: "Gender", Gender: "F" })).toEqual(["unknown-qualification@3:Qualification"]);
  });

  it("is not somebody's whose qualification is what the column is called", () => {
    const headings = ["ID", "NPQH", "Start date", "Gender"];
    const rows = [
      ["A", "NPQH", 43000, "?!x"],
      ["B", "NPQSL", 43000, "F"],
    ];
    const recognition = recognitionOf(headings, { sample: rows });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const register = buildRegister([{ ...tableOf(headings, rows), recognition }]);
    expect(idsOf(register)).toEqual(["A", "B"]);
    expect(problemsOf(register)).toContain("unknown-gender@2:Gender");
  });
});

describe("a cell below headings over two rows", () => {
  it("is no heading where it is the end of one that is in a single cell", () => {
    const source = {
      ...tableOf(["Participant ID", "Withdrawn date", "Rating out of 10"], []),
      upperHeadings: ["Participant", "Withdrawn", "Survey"],
    };
    expect(repeatsHeading("10", 2, source)).toBe(false);
    expect(repeatsHeading(10, 2, source)).toBe(false);
    expect(repeatsHeading("date", 1, source)).toBe(true);
  });
});
