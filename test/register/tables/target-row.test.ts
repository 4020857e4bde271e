import { recogniseTable } from "../../../src/register/tables/recognition/recognise";
import type { Recognition } from "../../../src/register/tables/recognition/recognition";
import { lackingField } from "../../../src/register/tables/targets/lacking-field";
import { targetRow } from "../../../src/register/tables/targets/target-row";

function recognised(headings: readonly string[], ...titles: string[]): Recognition {
  const result = recogniseTable(headings, { titles });
  if (result.kind !== "recognised") throw new Error("The headings make no table.");
  return result.recognition;
}

const HEADINGS = ["Course", "Year", "Target"];
const ROWS = [
  ["NPQ for Headship", "2017-18", 12],
  ["NPQSL", "2017/18", 30],
  ["", "", ""],
];
const SOURCE = {
  ...{ name: "Goals", sheet: "Goals", headings: HEADINGS, firstColumn: 1 },
  blocks: [{ firstRow: 5, rowCount: 3, runs: [{ firstHeading: 0, values: ROWS }] }],
};

describe("the row of a target", () => {
  it("is that of its qualification and year, however they are written; a new one goes below all others", () => {
    const recognition = recognised(HEADINGS);
    const rowOf = (qualification: string, year: string) => targetRow(SOURCE, recognition, { qualification, year }, {});
    expect(rowOf("NPQH", "2017/18")).toEqual({ row: 5, nextRow: 7 });
    expect(rowOf("NPQML", "2017/18")).toEqual({ row: null, nextRow: 7 });
  });

  it("is nowhere in an empty table", () => {
    const target = { qualification: "NPQH", year: "2017/18" };
    expect(targetRow({ ...SOURCE, blocks: [] }, recognised(HEADINGS), target, {})).toEqual({
      row: null,
      nextRow: null,
    });
  });
});

describe("a table for one year", () => {
  const target = { qualification: "NPQH", year: "2017/18", field: "recruitmentTarget" } as const;

  it("takes the targets of that year only", () => {
    const ofYear = recognised(["Course", "Target"], "Targets 2017/18");
    expect(lackingField(ofYear, target)).toBeNull();
    expect(lackingField(ofYear, { ...target, year: "2018/19" })).toBe("academicYear");
    expect(lackingField(ofYear, { ...target, field: "fsmTarget" })).toBe("fsmTarget");
  });
});
