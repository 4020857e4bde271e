import { buildRegister } from "../../../src/register/register";
import { idsOf, participantsTable, problemsOf, tableOfRows } from "../../support/register-tables";

/** The ID under which a participant is known whose cell below a heading holds this. */
function idOf(cell: string | number, heading = "TRN"): string {
  const row = { [heading]: cell, Qualification: "NPQH", "Start date": 43000 };
  return idsOf(buildRegister([tableOfRows([heading, "Qualification", "Start date"], [row])]))[0];
}

describe("a teacher reference number", () => {
  it.each<[string | number, string]>([
    [1234567, "1234567"],
    [123456, "0123456"],
    [12345, "0012345"],
    ["01/23456", "0123456"],
    ["01 / 23456", "0123456"],
  ])("of %p has seven digits: %s", (cell, id) => {
    expect(idOf(cell)).toBe(id);
  });

  it.each<[string | number, string]>([
    [1234, "1234"],
    [12345678, "12345678"],
    ["A12345", "A12345"],
    ["1/23456", "1/23456"],
  ])("is none, and stays as it stands, with fewer or more digits or a letter: %p", (cell, id) => {
    expect(idOf(cell)).toBe(id);
  });

  it("is none under any other heading", () => {
    expect(idOf(123456, "Participant ID")).toBe("123456");
    expect(idOf("01/23456", "Reference")).toBe("01/23456");
  });
});

describe("teacher reference numbers as identifiers", () => {
  it("are one person's with and without the zero that Excel drops, or with a slash", () => {
    const people = tableOfRows(
      ["TRN", "Qualification", "Start date"],
      [{ TRN: 123456, Qualification: "NPQH", "Start date": 43000 }],
    );
    const ratings = tableOfRows(
      ["Teacher Reference No", "Rating"],
      ["0123456", "01/23456", 123457].map((id, i) => ({ "Teacher Reference No": id, Rating: 5 + i })),
      { name: "Survey" },
    );
    const { feedback, participants, problems } = buildRegister([people, ratings]);
    expect(participants.index.ids[0]).toBe("0123456");
    expect(feedback).toHaveLength(1);
    expect(problems.filter(({ table }) => table === "Survey").map(({ code, row }) => [code, row])).toEqual([
      ["missing-column", null],
      ["conflicting-feedback", 3],
      ["orphan-feedback", 4],
    ]);
  });
});

describe("IDs whose zeros Excel dropped", () => {
  const list = (name: string, ...ids: unknown[]) =>
    participantsTable(
      ids.map((id) => ({ "Participant ID": id })),
      { name },
    );

  it("are the same as those with zeros in another table, and this is said", () => {
    const register = buildRegister([list("A", "00013", "00214", "12345"), list("B", 13, 99, 12345)]);
    expect(idsOf(register)).toEqual(["00013", "00214", "12345", "00099"]);
    expect(problemsOf(register)).toEqual([
      "lost-zeros@table:Participant ID",
      "duplicate-participant@2:Participant ID",
      "duplicate-participant@4:Participant ID",
    ]);
  });

  it("find the participant of a rating", () => {
    const ratings = tableOfRows(
      ["Participant ID", "Feedback date", "Rating"],
      [{ "Participant ID": "0007", "Feedback date": "2019-01-01", Rating: 9 }],
    );
    const register = buildRegister([list("A", 7, 12), ratings]);
    expect(register.feedback).toMatchObject([{ position: 0, rating: 9_000_000 }]);
  });

  it.each([
    ["with a row of totals", "Total", "totals-row"],
    ["with a page number", "Page 1 of 1", "report-line"],
    ["with somebody without an ID", "n/a", "missing-id"],
  ])("are the same in a table %s", (_, other, code) => {
    const report = { "Participant ID": other, Qualification: "", "Academic year": "", "Start date": "" };
    const lists = [list("A", "00013"), participantsTable([{ "Participant ID": 13 }, report], { name: "B" })];
    const register = buildRegister(lists);
    expect(idsOf(register)).toEqual(["00013"]);
    expect(problemsOf(register).map((problem) => problem.split("@")[0])).toEqual([
      "lost-zeros",
      "duplicate-participant",
      code,
    ]);
  });

  it("are found behind characters that nobody sees", () => {
    expect(idsOf(buildRegister([list("A", "\u200B00013"), list("B", 13)]))).toHaveLength(1);
  });

  it.each([
    ["in one table, where they may be two people", [["00013", 13]]],
    ["with zeros of different lengths", [["0013", "00013"], [13]]],
    ["longer than those with zeros", [["0013"], [13, 12345]]],
    ["none of which is in the other table", [["0013"], [14]]],
    ["that are texts", [["0013"], ["13"]]],
  ])("stay as they are %s", (_, tables) => {
    const register = buildRegister(tables.map((ids, i) => list(`List ${i}`, ...ids)));
    expect(idsOf(register)).toEqual(tables.flat().map(String));
    expect(problemsOf(register)).toEqual([]);
  });
});
