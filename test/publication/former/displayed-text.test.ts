import { displayedText } from "../../../src/publication/former/displayed-text";
import type { Measure, MeasureKind } from "../../../src/publication/forms/measure";

const measure = (kind: MeasureKind, isBlankAtNought = false): Measure => ({ kind, counted: "people", isBlankAtNought });

it.each<[MeasureKind, string, string, string | null]>([
  ["count", "1034", "", "1,034"],
  ["count", "1,034", "", "1,034"],
  ["count", "1,034,567", "", "1,034,567"],
  ["count", "1,03", "", null],
  ["count", "12.5", "", null],
  ["count", "0", "", "0"],
  ["count", "[c]", "", "[c]"],
  ["count", "[C]", "", "[c]"],
  ["count", "[u]", "", "[u]"],
  ["count", "[z]", "", ""],
  ["count", "many", "", null],
  ["count", "", "", null],
  ["count", "-4", "", null],
  ["count", "1e3", "", null],
  ["percent", "175.00", "", "175.00 %"],
  ["percent", "175", "", "175.00 %"],
  ["percent", "175,5", "", "175.50 %"],
  ["percent", "175.00%", "", "175.00 %"],
  ["percent", "175.00 %", "", "175.00 %"],
  ["percent", "175.123", "", null],
  ["mean", "7.5", "", "7.50"],
  ["wholePercent", "62", "", "62%"],
  ["wholePercent", "62%", "", "62%"],
  ["wholePercent", "62.5", "", null],
  ["share", "19", "4", "19% (4)"],
  ["share", "19%", "1,234", "19% (1,234)"],
  ["share", "19", "", null],
  ["share", "19", "few", null],
  ["share", "[c]", "[c]", "[c]"],
])("a line of a CSV file displayed, as %s, %j and %j: %j", (kind, value, behind, text) => {
  expect(displayedText(measure(kind), value, behind)).toBe(text);
});

it("a nought of people by group is a blank cell", () => {
  expect(displayedText(measure("count", true), "0", "")).toBe("");
  expect(displayedText(measure("count", true), "1", "")).toBe("1");
});
