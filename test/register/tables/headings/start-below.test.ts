import { startBelow } from "../../../../src/register/tables/headings/start-below";

/** Where the rows of a table end whose headings are in row 0, when another's headings are in the row that begins with "ID". */
function endAbove(...lines: readonly (readonly unknown[])[]): number {
  const rows = [["Name", "Course", "Start"], ...lines];
  const below = rows.findIndex(([first]) => first === "ID");
  const heading = (row: number) => ({ row, top: row, headings: rows[row] });
  return startBelow(heading(0), rows, heading(below));
}

const PERSON = ["Ada", "NPQH", 43_000];
const HEADINGS = ["ID", "Rating", "Date"];

describe("a table that another one follows", () => {
  it("ends at the blank lines between them", () => {
    expect(endAbove(PERSON, [], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, [], ["", ""], [], HEADINGS)).toBe(2);
  });

  it("ends above the titles of the other, below a blank line", () => {
    expect(endAbove(PERSON, [], ["Ratings"], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, [], ["Ratings"], ["by", "Jo"], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, [], ["Ratings", "As at", 43_739], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, [], ["Bob", "NPQH", 43_739], HEADINGS)).toBe(4);
  });

  it("keeps a row of two cells directly above the other's headings: a row may be sparsely filled", () => {
    expect(endAbove(PERSON, ["Bob", "NPQH"], HEADINGS)).toBe(3);
    expect(endAbove(PERSON, ["Bob"], HEADINGS)).toBe(3);
  });

  it("ends above a line that says nothing but a qualification or a year", () => {
    expect(endAbove(PERSON, ["NPQSL"], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, ["NPQ participants 2018/19"], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, ["NPQSL", "Bob"], HEADINGS)).toBe(3);
  });

  it("ends above the upper of the other's two rows of headings", () => {
    expect(endAbove(PERSON, [], ["Person", "Feedback", "When"], HEADINGS)).toBe(2);
    expect(endAbove(PERSON, [], ["Bob", "NPQH", 43_000], HEADINGS)).toBe(4);
  });

  it("never ends above its own headings", () => {
    expect(endAbove(HEADINGS)).toBe(1);
    expect(endAbove([], HEADINGS)).toBe(1);
    expect(endAbove(["NPQSL"], HEADINGS)).toBe(1);
  });
});
