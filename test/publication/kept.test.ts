import type { MetricNumber } from "../../src/metrics/metric-number";
import { PUBLICATION_REGISTERS } from "../support/publication-registers";
import { keptOf } from "./attack/kept";

/** How many more cells and people a copy may leave out than the best one. Noughts, a last resort, are in the benchmark. */
const AT_MOST = 1.15;
const SECONDS = 30;

// The others are in the benchmark.
test.each<[string, readonly MetricNumber[] | null]>([
  ["few people", null],
  ["one qualification", null],
  ["a year of two people", null],
  ["everybody in one group", null],
  ["the sample", [1, 2]],
  ["three years", [7]],
])("a copy of %s leaves out hardly more than it has to (metrics %p)", async (name, metrics) => {
  const register = PUBLICATION_REGISTERS.find((one) => one.name === name);
  if (register === undefined) throw new Error(`There is no register of ${name}.`);
  const { product, least } = await keptOf(await register.input(), { ...register.options, metrics }, SECONDS);
  expect(least).not.toBeNull();
  expect(product.cost).toBeGreaterThanOrEqual(least?.cost ?? 0);
  const [left, needed] = [product, least].map((one) => (one === null ? 0 : one.cells + one.people));
  expect(left).toBeLessThanOrEqual(AT_MOST * needed);
});
