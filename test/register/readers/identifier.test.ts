import { buildRegister } from "../../../src/register/register";
import { idsOf, tableOfRows } from "../../support/register-tables";

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
