import type { PersonRow } from "../../../src/report/people-list";
import { hasWords, wantedWords } from "../../../src/taskpane/model/people-filter";

const PERSON: PersonRow = {
  ...{ position: 0, id: "P0017", qualification: "NPQH", year: "2018/19", evidence: "withdrawn 3 Mar 2019" },
  place: { table: { name: "People", sheet: "People" }, row: 18 },
};

const isFound = (text: string, name = "Ada Example") => hasWords(PERSON, name, wantedWords(text));

describe("somebody in a list", () => {
  it("is found by their ID, name, qualification, year and what is said of them, however it is written", () => {
    for (const text of ["p0017", "ADA", "example", "npqh", "2018/19", "withdrawn", "mar 2019"])
      expect([text, isFound(text)]).toEqual([text, true]);
  });

  it("is found by all of the words, in any order, and by none that are not there", () => {
    expect(isFound("  example   0017 ")).toBe(true);
    expect(isFound("example 0018")).toBe(false);
    expect(isFound("ada", "")).toBe(false);
  });

  it("is not found by an end and a beginning that stand side by side", () => {
    expect(isFound("exampleNPQH")).toBe(false);
  });
});
