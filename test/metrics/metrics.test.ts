import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { METRICS } from "../../src/metrics/metrics";
import { participantsTable, people } from "../support/register-tables";
import { resultsOf, tableOfMetric } from "../support/readings";

const results = resultsOf([participantsTable(people(3))]);

describe("the metrics of the framework", () => {
  it("are seven, in order", () => {
    expect(METRICS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("rest on the framework's numbers where a workbook says nothing else", () => {
    expect(DEFAULT_DEFINITIONS).toEqual({
      ...{ recruitmentThresholdPercent: 100, fsmThresholdPercent: 30, notKnownCountsAsNonWhiteBritish: true },
      ...{ presentWithinMonths: 18, presentWithinExtensions: [], presentedThresholdPercent: 90 },
      ...{ presentationJudgedOn: "due", deferredAreDue: false },
      ...{ accuracyThresholdPercent: 95, feedbackThreshold: 6, minimumGroup: 10, significanceLevel: 0.05 },
    });
  });

  it.each(METRICS)("have the columns that they declare: metric $number", ({ number, columns }) => {
    const table = tableOfMetric(results, number);
    expect(table.columns).toEqual(columns.map(({ path }) => ["2017/18", ...path]));
    for (const { figures } of table.rows) expect(figures).toHaveLength(columns.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  it.each(METRICS)(
    "have a figure to judge, or compare groups: metric $number",
    ({ columns, goal, comparesGroups = false }) => {
      const parts = columns.flatMap(({ part }) => part ?? []);
      expect(parts.includes("value")).toBe(!comparesGroups);
      // The target is a column or a threshold, never both.
      expect(parts.includes("target")).toBe(goal?.kind === "people" || goal?.kind === "share");
    },
  );

  it("say whom the status is judged on where that is not the published columns' people", () => {
    const texts = METRICS.flatMap(({ number, judgedOn }) =>
      judgedOn === undefined ? [] : [[number, judgedOn(DEFAULT_DEFINITIONS)]],
    );
    expect(texts).toEqual([[4, "Judged on those due: everyone who presented, and everyone who is overdue."]]);
  });

  it.each(METRICS)("break down by group what they declare: metric $number", ({ number, breakdown }) => {
    const names = results.metrics[number - 1].tables.map(({ name }) => name);
    expect(names.filter((name) => name !== "Still to present")).toEqual([
      "Qualification",
      ...(breakdown === undefined ? [] : ["Gender", "Disability", "Ethnicity"]),
    ]);
    expect(names.includes("Still to present")).toBe(number === 4);
  });
});
