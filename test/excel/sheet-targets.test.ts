import { sheetTargets } from "../../src/excel/sheet-targets";
import type { SheetInfo } from "../../src/excel/survey";
import { buildReport } from "../../src/report/report";
import { reportInput } from "../support/report-inputs";

const plans = buildReport(reportInput());
const sheet = (name: string, key: string | null = null): Omit<SheetInfo, "position"> => ({
  id: `{${name}}`,
  name,
  key,
  isProtected: false,
});

/** Where the plans go in a workbook with these sheets, in the order of its tabs. */
function targetsIn(...sheets: Omit<SheetInfo, "position">[]) {
  return sheetTargets(
    plans,
    sheets.map((one, position) => ({ ...one, position })),
  );
}

/** Where the plan of metric 1 goes. */
function targetOfMetric1(...sheets: Omit<SheetInfo, "position">[]) {
  const { id, name } = targetsIn(...sheets)[plans.findIndex(({ key }) => key === "metric-1")];
  return { id, name };
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
    const names = targetsIn(sheet("Metric 2", "metric-1"), sheet("Summary")).map(({ name }) => name);
    expect(names).toContain("Metric 2 (2)");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(plans.length);
  });
});

describe("the place of a sheet that has to be added", () => {
  const ours = plans.map(({ key, name }) => sheet(name, key));
  /** Positions by key of the plans, where one is given. */
  const placesIn = (...sheets: Omit<SheetInfo, "position">[]) =>
    Object.fromEntries(
      targetsIn(...sheets).flatMap(({ position }, i) => (position === null ? [] : [[plans[i].key, position]])),
    );
  const without = (...keys: string[]) => ours.filter(({ key }) => key !== null && !keys.includes(key));

  it("is the end where none of ours comes after it", () => {
    expect(placesIn(sheet("Data"))).toEqual({});
    expect(placesIn(sheet("Data"), ...without("data-checks"), sheet("Notes"))).toEqual({});
  });

  it("is behind the sheet before it", () => {
    expect(placesIn(sheet("Data"), ...without("metric-1"))).toEqual({ "metric-1": 2 });
    expect(placesIn(sheet("Data"), ...without("metric-1", "metric-2", "metric-5"))).toEqual({
      "metric-1": 2,
      "metric-2": 3,
      "metric-5": 6,
    });
  });

  it("is before the next one where it is the first", () => {
    expect(placesIn(sheet("Data"), ...without("summary", "metric-1"), sheet("Notes"))).toEqual({
      summary: 1,
      "metric-1": 2,
    });
  });

  it("takes into account that sheets of ours were moved", () => {
    const [summary, ...others] = without("metric-1");
    expect(placesIn(...others, sheet("Data"), summary)).toEqual({ "metric-1": others.length + 2 });
  });
});
