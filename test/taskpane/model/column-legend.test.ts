import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { ACCURACY } from "../../../src/metrics/accuracy";
import { FREE_SCHOOL_MEALS } from "../../../src/metrics/free-school-meals";
import { PRESENTATION } from "../../../src/metrics/presentation";
import { columnLegend } from "../../../src/taskpane/model/column-legend";
import { resultsOf } from "../../support/readings";
import { participantsTable, people } from "../../support/register-tables";

describe("what stands below a metric's table", () => {
  it("explains the headings that do not explain themselves", () => {
    expect(columnLegend(PRESENTATION, "Qualification", DEFAULT_DEFINITIONS).join()).toMatch(
      /^Within 18m: .* within 18 months of their/,
    );
    expect(columnLegend(ACCURACY, "Qualification", DEFAULT_DEFINITIONS).join()).toMatch(
      /QAA Moderation: .*quality assurance agent/,
    );
  });

  it("names the definitions of the workbook", () => {
    const definitions = { ...DEFAULT_DEFINITIONS, presentWithinMonths: 24, fsmThresholdPercent: 40 };
    expect(columnLegend(PRESENTATION, "Gender", definitions).join()).toContain("within 24 months");
    expect(columnLegend(FREE_SCHOOL_MEALS, "Gender", definitions).join()).toContain("40% or more");
    const extended = { ...definitions, presentWithinExtensions: [{ startsFrom: 43282, months: 30 }] };
    expect(columnLegend(PRESENTATION, "Gender", extended).join()).toContain("later starts");
  });

  it("stands below every table, and names only headings that are there", () => {
    const { metrics, definitions } = resultsOf([participantsTable(people(3))]);
    for (const metric of metrics) {
      for (const { name, columns } of metric.tables) {
        const lines = columnLegend(metric, name, definitions);
        expect(lines.length).toBeGreaterThan(0);
        const terms = lines.flatMap((line) => /^([^:]*):/.exec(line)?.[1] ?? []);
        for (const term of terms) expect(columns.flat()).toContain(term);
      }
    }
  });
});
