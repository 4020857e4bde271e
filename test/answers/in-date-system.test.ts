import { table, value, type FinalAnswer } from "../../src/answers/answer";
import { inDateSystem } from "../../src/answers/in-date-system";

/** A day, a number of days that is none, a day that is not known. */
const rows = [
  ["P1", 43_525, 43_525],
  ["P2", "", -1],
];

describe("an answer with dates", () => {
  it("counts its dates, and nothing else, as a workbook of the 1904 date system does", () => {
    expect(inDateSystem(table(rows, "", undefined, [1]), 1462)).toEqual({
      ...{ kind: "table", dates: [1] },
      rows: [
        ["P1", 42_063, 43_525],
        ["P2", "", -1],
      ],
    });
  });

  it.each<[string, FinalAnswer, number]>([
    ["in a workbook of the 1900 date system", table(rows, "", undefined, [1]), 0],
    ["where it is a table without dates", table(rows, ""), 1462],
    ["where it is a number", value(43_525), 1462],
  ])("stays as it is %s", (_, answer, offset) => {
    expect(inDateSystem(answer, offset)).toBe(answer);
  });
});
