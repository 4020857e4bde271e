import { findHeadings } from "../../../../src/register/tables/headings/find-headings";
import { buildRegister } from "../../../../src/register/register";
import { describeProblem } from "../../../../src/register/problems/describe-problem";
import type { CellValue } from "../../../../src/register/tables/source";
import { tableOf } from "../../../support/register-tables";

/** What is said of 300 people and of what stands beside them, behind a blank heading. */
function saidOf(headings: readonly string[], beside: (row: number) => readonly CellValue[]): string[] {
  const rows = Array.from({ length: 300 }, (_, row) => [`P${row}`, "NPQH", "2017/18", 42979, "", ...beside(row)]);
  const all = ["Participant ID", "Qualification", "Academic year", "Start date", "", ...headings];
  const found = findHeadings([all, ...rows], "People").find(({ result }) => result.kind === "recognised");
  if (found?.result.kind !== "recognised") throw new Error("This must be a table of participants.");
  const cells = rows.map((row) => row.slice(found.column, found.column + found.headings.length));
  const headingTexts = found.headings.map(String);
  const { problems } = buildRegister([{ ...tableOf(headingTexts, cells), recognition: found.result.recognition }]);
  return problems
    .filter(({ code }) => code === "column-ends")
    .map((problem) => describeProblem(problem).what.replace(/^Table: /, ""));
}

describe("a list beside a table that is longer than the rows by which tables are found", () => {
  it("is asked about", () => {
    expect(saidOf(["Name", "Withdrawn date"], (row) => (row < 25 ? [`Al ${row}`, 43100] : ["", ""]))).toEqual([
      "Withdrawn date is beside a blank heading and filled in the first 25 rows only. It is read as a column of this table.",
    ]);
  });

  it("is a column of the table where it has gaps, or goes on to the last people", () => {
    expect(saidOf(["Withdrawn date"], (row) => [row < 25 && row !== 22 ? 43100 : ""])).toEqual([]);
    expect(saidOf(["Gender"], (row) => [row < 299 ? "Female" : ""])).toEqual([]);
    expect(saidOf(["Gender"], (row) => [row < 298 ? "Female" : ""])).toHaveLength(1);
    expect(saidOf(["Gender", "Disability"], (row) => [row < 200 ? "Female" : "", row % 2 === 1 ? "No" : ""])).toEqual(
      [],
    );
  });
});

describe("a column behind a blank heading that says something else in each row", () => {
  const codesOf = (heading: string, cells: readonly CellValue[]): string[] => {
    const headings = ["Participant ID", "Qualification", "Start date", "", heading];
    const rows = cells.map((cell, row) => [`P${row}`, "NPQH", 42979, "", cell]);
    const { problems } = buildRegister([tableOf(headings, rows)]);
    return problems.filter(({ column }) => column === heading).map(({ code }) => code);
  };

  it("is asked about, as it may be a list of choices", () => {
    expect(codesOf("Gender", ["Female", "Male"])).toEqual(["column-of-choices"]);
    expect(codesOf("Rating", [1, 2, 3, 4, 5])).toContain("column-of-choices");
    expect(codesOf("Withdrawn", ["Yes", "No"])).toContain("column-of-choices");
  });

  it("is the table's where a word is said of two people, or it is one of days", () => {
    expect(codesOf("Gender", ["Female", "Male", "Female"])).toEqual([]);
    expect(codesOf("Gender", ["Female"])).toEqual([]);
    expect(codesOf("Withdrawn date", [43100, 43200])).toEqual([]);
  });
});
