import { handedCells } from "../../src/answers/handed-cells";

const HEADINGS = ["ID", "Rating", "Disability"];

describe("the cells of a range as Excel hands them over", () => {
  it("have blank cells where this Excel tells them from 0", () => {
    const range = [HEADINGS, ["P1", 0, null], ["P2", 5, 1]];
    expect(handedCells(range)).toEqual({ values: [HEADINGS, ["P1", 0, ""], ["P2", 5, 1]], doubtful: [] });
  });

  it("are blank where they are 0 and it does not, and in doubt in a column of nothing but numbers, some of them 0", () => {
    const range = [HEADINGS, ["P1", 0, 0], ["P2", 5, "Yes"]];
    expect(handedCells(range)).toEqual({ values: [HEADINGS, ["P1", "", ""], ["P2", 5, "Yes"]], doubtful: [1] });
    // Without a 0 there is no doubt.
    const full = [HEADINGS, ["P1", 1, 2], ["P2", 5, "Yes"]];
    expect(handedCells(full)).toEqual({ values: full, doubtful: [] });
  });

  it("are in doubt in no column of a range without rows, or without any cell", () => {
    expect(handedCells([HEADINGS])).toEqual({ values: [HEADINGS], doubtful: [] });
    expect(handedCells([])).toEqual({ values: [], doubtful: [] });
  });

  it("have number formats where any cell came with one, and General elsewhere, also beside blank and missing cells", () => {
    const percentage = { basicValue: 0.5, numberFormat: "0%" };
    expect(
      handedCells([
        ["A", null, undefined],
        [percentage, null, 7],
      ]),
    ).toEqual({
      values: [
        ["A", "", ""],
        [0.5, "", 7],
      ],
      numberFormats: [
        ["General", "General", "General"],
        ["0%", "General", "General"],
      ],
      doubtful: [],
    });
  });
});
