import { sheetTargets } from "../../src/excel/sheet-targets";
import type { SheetInfo } from "../../src/excel/survey";
import { buildReport } from "../../src/report/report";
import { reportInput } from "../report/report-inputs";

const plans = buildReport(reportInput());
const sheet = (name: string, key: string | null = null): SheetInfo => ({
  id: `{${name}}`,
  name,
  key,
  isProtected: false,
});

/** Where the plan of metric 1 goes in a workbook with these sheets. */
function targetOfMetric1(...sheets: SheetInfo[]) {
  return sheetTargets(plans, sheets)[plans.findIndex(({ key }) => key === "metric-1")];
}

describe("the sheet of a plan", () => {
  it("is a new one in a workbook that has none of ours", () => {
    expect(targetOfMetric1(sheet("Data"))).toEqual({ id: null, name: "Metric 1" });
  });

  it("is the one that the add-in made, whatever it is called now", () => {
    expect(targetOfMetric1(sheet("Recruitment", "metric-1"))).toEqual({ id: "{Recruitment}", name: "Recruitment" });
  });

  it("is not one of the user's, in whatever case the name is written", () => {
    expect(targetOfMetric1(sheet("METRIC 1"), sheet("Metric 1 (2)"))).toEqual({ id: null, name: "Metric 1 (3)" });
  });

  it("is the one that the add-in made even beside one of the user's with the wanted name", () => {
    const targets = targetOfMetric1(sheet("Metric 1"), sheet("Metric 1 (2)", "metric-1"));
    expect(targets).toEqual({ id: "{Metric 1 (2)}", name: "Metric 1 (2)" });
  });

  it("is the original where the user has copied ours, marker and all, wherever the copy stands", () => {
    const [original, copy] = [sheet("Metric 1", "metric-1"), sheet("Metric 1 (2)", "metric-1")];
    expect(targetOfMetric1(original, copy).id).toBe(original.id);
    expect(targetOfMetric1(copy, original).id).toBe(original.id);
  });

  it("never has a name that another one gets", () => {
    const names = sheetTargets(plans, [sheet("Metric 2", "metric-1"), sheet("Summary")]).map(({ name }) => name);
    expect(names).toContain("Metric 2 (2)");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(plans.length);
  });
});
