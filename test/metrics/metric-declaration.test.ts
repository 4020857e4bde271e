import report from "../fixtures/alliance-of-leading-learning.json";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { DEFINITIONS } from "../../src/metrics/definition-list";
import type { Definitions } from "../../src/metrics/definitions";
import { METRICS } from "../../src/metrics/metrics";

/** The published report has no metric 6. */
const PUBLISHED = report.metrics.filter(({ number }) => number !== 6);

describe("what is said of each metric", () => {
  it.each(PUBLISHED)(
    "is what the published report says: its title, its requirement and its columns, metric $number",
    ({ number, title, requirement, tables: [table] }) => {
      const metric = METRICS[number - 1];
      expect([metric.number, metric.title, metric.requirement]).toEqual([number, title, requirement]);
      const columns = table.columns.filter(([year]) => year === report.years[0]).map(([, ...path]) => path);
      expect(metric.columns.map(({ path }) => path)).toEqual(columns);
    },
  );

  it("of metric 6 is of the same kind: what the framework requires, and a count and a mean", () => {
    const { title, requirement, columns } = METRICS[5];
    expect(title).toBe("Metric 6: Participant feedback");
    expect(requirement).toContain("mean rating across all participant feedback received is at least 6 out of 10.");
    expect(columns.map(({ path }) => path)).toEqual([["Responses"], ["Mean rating"]]);
  });

  it.each([
    [1, "Recruitment", "% of target", "95.20 % of target"],
    [2, "Free school meals", "share of recruits", "95.20 % of recruits"],
    [3, "Not White British", "share of recruits", "95.20 % of recruits"],
    [4, "Presented in time", "% in time", "95.20 % in time"],
    [5, "Assessment accuracy", "% of moderated", "95.20 % of moderated"],
    [6, "Participant feedback", "mean rating", "95.20 % out of 10"],
  ])("names what decides it, alone and in a sentence: metric %i, %s", (number, name, decidedBy, sentence) => {
    const metric = METRICS[number - 1];
    expect([metric.name, metric.decidedBy, metric.sentence("95.20 %")]).toEqual([name, decidedBy, sentence]);
  });

  it("names the groups that differ where that decides: metric 7", () => {
    expect(METRICS[6].name).toBe("Retention and achievement");
    expect(METRICS[6].decidedBy).toBe("groups that differ from the others");
  });

  it("explains a heading or a breakdown in words that end like a sentence, with the months of the definitions", () => {
    const definitions: Definitions = { ...DEFAULT_DEFINITIONS, presentWithinMonths: 24 };
    const texts = METRICS.flatMap(({ columns, breakdown }) =>
      [...columns, ...(breakdown === undefined ? [] : [breakdown])].flatMap(
        ({ legend }) => legend?.(definitions) ?? [],
      ),
    );
    for (const text of texts) expect(text).toMatch(/^.{10,}\.$/);
    expect(texts.filter((text) => text.includes("within 24 months of their start"))).toHaveLength(2);
  });
});

describe("what the pane asks of each definition that is a number", () => {
  const questions = Object.values(DEFINITIONS).flatMap(({ question }) => question ?? []);

  it("has a label of its own and an explanation in a sentence", () => {
    expect(new Set(questions.map(({ label }) => label)).size).toBe(questions.length);
    for (const { label, explanation } of questions) {
      expect(label).toMatch(/^[A-Z].{7,}\w$/);
      expect(explanation).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  it.each([
    ["recruitmentThresholdPercent", "Metric 1 is met from", "% of the target"],
    ["fsmThresholdPercent", "A school counts for metric 2 from", "% of pupils"],
    ["presentWithinMonths", "Present within", "months"],
    ["presentedThresholdPercent", "Metric 4 is met from", "%"],
    ["accuracyThresholdPercent", "Metric 5 is met from", "%"],
    ["feedbackThreshold", "Metric 6 is met from", "out of 10"],
    ["minimumGroup", "Test groups from", "people"],
    ["significanceLevel", "A difference is significant below", ""],
  ] as const)("of %s is “%s …”, in its unit: “%s”", (key, label, unit) => {
    expect(DEFINITIONS[key].question).toMatchObject({ label, unit });
    expect(questions).toHaveLength(8);
  });
});
