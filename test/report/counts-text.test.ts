import { countsText } from "../../src/report/counts-text";

describe("what became of the rows", () => {
  it("is said with nouns", () => {
    const sources = [{ role: "participants", name: "People", rows: 1036 }] as const;
    const counts = { rows: 1036, counted: 1034, leftOut: 2 };
    expect(countsText({ counts, sources })).toBe("1,034 participants counted, 2 rows left out");
    const one = { rows: 2, counted: 1, leftOut: 1 };
    expect(countsText({ counts: one, sources: [] })).toBe("1 participant counted, 1 row left out");
  });

  it("adds up to the rows of the participants' tables, blank ones included", () => {
    const sources = [
      { role: "participants", name: "2018", rows: 12 },
      { role: "participants", name: "2019", rows: 4 },
      { role: "targets", name: "Targets", rows: 99 },
    ] as const;
    const counts = { rows: 13, counted: 10, leftOut: 3 };
    expect(countsText({ counts, sources })).toBe("10 participants counted, 3 rows left out, 3 blank rows");
  });
});
