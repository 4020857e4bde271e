import type { Analysis } from "../../../src/metrics/analyse";
import { measureOf } from "../../../src/publication/forms/measure";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { draftOf } from "../../../src/publication/tables/draft-of";
import { sampleAnalysis, tenQualificationsAnalysis } from "../../support/public-copies";

test("knows of every column what its figures are", async () => {
  for (const analysis of [await sampleAnalysis(), tenQualificationsAnalysis()]) expect(wrong(analysis)).toEqual([]);
});

test.each([
  [1, "people"],
  [2, "people"],
  [3, "people"],
  [4, "people"],
  [5, "assessments"],
  [6, "responses"],
  [7, "people"],
] as const)("knows what metric %d counts", (metric, counted) => {
  expect(measureOf(metric, "Qualification", ["2017/18", "Responses"])).toMatchObject({ counted, kind: "count" });
});

test("knows that the tables of groups count people, and leave a nought blank", () => {
  expect(measureOf(3, "Gender", ["2017/18", "NPQH"])).toEqual({
    ...{ kind: "count", counted: "people", isBlankAtNought: true },
  });
});

/** Cells whose figure is not what its column is said to hold. */
function wrong(analysis: Analysis): string[] {
  return draftOf(analysis, STANDARD_OPTIONS).tables.flatMap(({ metric, name, columns, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ figure }, column) => {
        const { kind, isBlankAtNought } = measureOf(metric, name, columns[column]);
        const isRight =
          figure === null ||
          (figure.kind === kind && (figure.kind !== "count" || (figure.zero === "hidden") === isBlankAtNought));
        return isRight ? [] : [`${metric} ${name} ${columns[column].join(" ")}: ${figure.kind}`];
      }),
    ),
  );
}
