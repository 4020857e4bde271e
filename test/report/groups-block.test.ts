import type { Comparison } from "../../src/metrics/comparison";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { SheetPlan } from "../../src/report/plan";
import { addGroups } from "../../src/report/groups-block";
import { SheetBuilder } from "../../src/report/sheet-builder";
import { comparison, linesOf, results, rowOf, styleOf, textsOf } from "../support/report-inputs";

function groupsSheet(comparisons: readonly Comparison[], definitions = DEFAULT_DEFINITIONS): SheetPlan {
  const sheet = new SheetBuilder();
  addGroups(sheet, results({ comparisons, definitions }));
  return sheet.build({ key: "metric-7", name: "Metric 7", frozen: { rows: 0, columns: 0 }, printTitleRows: null });
}

/** The only row of a sheet with one comparison, as displayed. */
function rowOfOne(changes: Partial<Comparison>): string[] {
  const plan = groupsSheet([comparison(changes)]);
  return textsOf(plan)[plan.rowCount - 1];
}

const UNTESTED = { pValue: null, adjustedPValue: null } as const;

describe("the group comparisons of metric 7", () => {
  it("show rates, gap, p-value and verdict of each group", () => {
    expect(rowOfOne({})).toEqual([
      "Female",
      "2017/18",
      "100",
      "95",
      "95.0%",
      "80.0%",
      "+15.0",
      "+15",
      "0.008",
      "Significantly higher",
    ]);
  });

  it("name their columns by the measure", () => {
    const plan = groupsSheet([comparison(), comparison({ measure: "achievement" })]);
    const texts = textsOf(plan);
    const gaps = ["Others %", "Gap (points)", "Gap (people)", "p (adjusted)", "Verdict"];
    expect(texts[rowOf(plan, "Gender: Retention")].slice(1)).toEqual([
      "Year",
      "Started",
      "Retained",
      "Retention %",
      ...gaps,
    ]);
    expect(texts[rowOf(plan, "Gender: Achievement")].slice(1)).toEqual([
      "Year",
      "Submitted",
      "Passed",
      "Achieved %",
      ...gaps,
    ]);
  });

  it("give the gap in people rounded toward zero, below one person as level", () => {
    const gap = (changes: Partial<Comparison>): string => rowOfOne({ total: 10, otherTotal: 100, ...changes })[7];
    expect(gap({ successes: 10, otherSuccesses: 81 })).toBe("+1");
    expect(gap({ successes: 10, otherSuccesses: 90 })).toBe("+1");
    expect(gap({ successes: 10, otherSuccesses: 91 })).toBe("0");
    expect(gap({ successes: 9, otherSuccesses: 99 })).toBe("0");
    expect(gap({ successes: 8, otherSuccesses: 99 })).toBe("-1");
    expect(gap({ successes: 0, otherSuccesses: 100 })).toBe("-10");
  });

  it("give the gap in points with its sign, halves away from zero, and never minus nought", () => {
    const gap = (successes: number, otherSuccesses: number, of: number): string =>
      rowOfOne({ successes, total: of, otherSuccesses, otherTotal: of })[6];
    expect(gap(950, 1000, 1000)).toBe("-5.0");
    expect(gap(1000, 950, 1000)).toBe("+5.0");
    expect(gap(1999, 2000, 2000)).toBe("-0.1");
    expect(gap(2499, 2500, 2500)).toBe("0.0");
    expect(gap(7, 7, 10)).toBe("0.0");
  });

  it("tell a rate just below 100 % from one of 100 %", () => {
    expect(rowOfOne({ successes: 350, total: 351, otherSuccesses: 60, otherTotal: 60 }).slice(4, 7)).toEqual([
      "99.7%",
      "100.0%",
      "-0.3",
    ]);
  });

  it("never claim a probability of nought", () => {
    expect(rowOfOne({ adjustedPValue: 0.00002 })[8]).toBe("<0.001");
    expect(rowOfOne({ adjustedPValue: 1 })[8]).toBe("1.000");
  });

  it("leave blank what an untested group has not got", () => {
    expect(rowOfOne({ ...UNTESTED, successes: 0, total: 0, verdict: "Not yet known" })).toEqual([
      "Female",
      "2017/18",
      "0",
      "0",
      "",
      "80.0%",
      "",
      "",
      "",
      "Not yet known",
    ]);
    expect(rowOfOne({ ...UNTESTED, otherSuccesses: 0, otherTotal: 0, verdict: "Too few to test" })).toEqual([
      "Female",
      "2017/18",
      "100",
      "95",
      "95.0%",
      "",
      "",
      "",
      "",
      "Too few to test",
    ]);
  });

  it("mark significant differences in both directions, and only those", () => {
    const fillOf = (verdict: Comparison["verdict"]): string | undefined => {
      const plan = groupsSheet([comparison({ verdict })]);
      return styleOf(plan, plan.rowCount - 1, 9).fill;
    };
    expect(fillOf("Significantly lower")).toBeDefined();
    expect(fillOf("Significantly higher")).toBeDefined();
    expect(fillOf("No significant difference")).toBeUndefined();
    expect(fillOf("Too few to test")).toBeUndefined();
  });

  it("stand in the order of the results: years, then all years, groups as given", () => {
    const plan = groupsSheet(
      ["2017/18", "2018/19", null].flatMap((year) =>
        ["Not Known", "Female", "Male"].map((group) => comparison({ year, group })),
      ),
    );
    const header = rowOf(plan, "Gender: Retention");
    expect(
      textsOf(plan)
        .slice(header + 1)
        .map(([group, year]) => `${group} ${year}`),
    ).toEqual([
      ...["Not Known 2017/18", "Female 2017/18", "Male 2017/18"],
      ...["Not Known 2018/19", "Female 2018/19", "Male 2018/19"],
      ...["Not Known All years", "Female All years", "Male All years"],
    ]);
  });

  it.each([5, 6, 7, 8, 9, 10, 11])("are not torn within a year in print: %i years of eight groups", (count) => {
    const years = Array.from({ length: count }, (_, i) => `20${10 + i}/${11 + i}`);
    const groups = Array.from({ length: 8 }, (_, i) => `Group ${i + 1}`);
    const plan = groupsSheet(years.flatMap((year) => groups.map((group) => comparison({ year, group }))));
    const texts = textsOf(plan);
    expect(plan.pageBreaks.length).toBeGreaterThan(0);
    for (const row of plan.pageBreaks) {
      expect(texts[row].slice(0, 2)).toEqual(["Gender: Retention (continued)", "Year"]);
      expect(texts[row + 1][0]).toBe("Group 1");
    }
  });

  it("do not repeat the only year as all years", () => {
    const sheet = new SheetBuilder();
    addGroups(sheet, results({ years: ["2017/18"], comparisons: [comparison(), comparison({ year: null })] }));
    const plan = sheet.build({ key: "metric-7", name: "", frozen: { rows: 0, columns: 0 }, printTitleRows: null });
    expect(textsOf(plan).filter(([group]) => group === "Female")).toHaveLength(1);
  });

  it("cover all qualifications together, not each", () => {
    const plan = groupsSheet([comparison({ qualification: "NPQH", group: "Male" }), comparison()]);
    expect(linesOf(plan)).toContain("Female");
    expect(linesOf(plan)).not.toContain("Male");
  });

  it("say what was tested how, and that no difference among few people is no evidence of equality", () => {
    const lines = linesOf(
      groupsSheet([comparison()], { ...DEFAULT_DEFINITIONS, significanceLevel: 0.01, minimumGroup: 30 }),
    ).join(" ");
    expect(lines).toContain("Fisher exact test, Holm-adjusted");
    expect(lines).toContain("significant below 0.01");
    expect(lines).toContain("fewer than 30 people are not tested");
    expect(lines).toContain("absence of evidence");
  });
});
