import { GroupComparisons } from "../../src/metrics/compare-groups";
import { computeResults } from "../../src/metrics/compute";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Results } from "../../src/metrics/results";
import * as family from "../../src/metrics/test-family";
import { SMALL } from "../support/small-register";

const { tally, register } = SMALL;
const compute = (): Results => computeResults(tally, register.targets, DEFAULT_DEFINITIONS);

/** Everything that results hold, each part asked for in turn. */
const PARTS: readonly ((results: Results) => unknown)[] = [
  ({ comparisons }) => comparisons,
  ({ metrics }) => metrics.map(({ standings }) => standings),
  ({ metrics }) => metrics.map(({ tables }) => tables),
  ({ metrics }) => metrics.map(({ lacking }) => lacking),
];

describe("results that are computed when they are asked for", () => {
  afterEach(() => jest.restoreAllMocks());

  it("compare no groups before anybody asks", () => {
    const compared = jest.spyOn(family, "testFamily");
    const { metrics } = compute();
    metrics.slice(0, 6).forEach(({ standings, tables }) => [standings, tables]);
    expect(compared).not.toHaveBeenCalled();
  });

  it("compare each family of groups once, however often they are asked", () => {
    const compared = jest.spyOn(family, "testFamily");
    const results = compute();
    for (let i = 0; i < 2; i++) PARTS.forEach((part) => part(results));
    const families = new Set(
      compared.mock.calls.map(([{ characteristic, measure, year, qualification }]) =>
        JSON.stringify([characteristic, measure, year, qualification]),
      ),
    );
    expect(families.size).toBeGreaterThan(0);
    expect(compared).toHaveBeenCalledTimes(families.size);
  });

  it("make each part once", () => {
    const results = compute();
    expect(results.comparisons).toBe(results.comparisons);
    for (const metric of results.metrics) {
      expect(metric.tables).toBe(metric.tables);
      expect(metric.standings).toBe(metric.standings);
    }
  });

  it("are the same in whatever order they are asked for", () => {
    const forwards = compute();
    const backwards = compute();
    const inOrder = PARTS.map((part) => part(forwards));
    const reversed = [...PARTS].reverse().map((part) => part(backwards));
    expect(reversed.reverse()).toEqual(inOrder);
  });

  it("compare a scope by itself as among all", () => {
    const comparisons = new GroupComparisons(tally, DEFAULT_DEFINITIONS);
    const [year] = tally.scope.years;
    const alone = comparisons.in(0, null);
    expect(alone.length).toBeGreaterThan(0);
    expect(compute().comparisons.filter((one) => one.year === year && one.qualification === null)).toEqual(alone);
  });
});
