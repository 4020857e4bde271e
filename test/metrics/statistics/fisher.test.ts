import fc from "fast-check";
import { fisherExact } from "../../../src/metrics/statistics/fisher";

/** p-value of a 2×2 table written as its two rows: successes and failures of the group, then of the others. */
const ofTable = (a: number, b: number, c: number, d: number): number => fisherExact(a, a + b, c, c + d);

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** The same by exact integers: every table with the same margins, those at most as probable as the observed one added up. */
function exactly(a: number, groupTotal: number, b: number, otherTotal: number): number {
  const weight = (x: number): bigint => choose(groupTotal, x) * choose(otherTotal, a + b - x);
  const observed = weight(a);
  let extreme = 0n;
  for (let x = Math.max(0, a + b - otherTotal); x <= Math.min(groupTotal, a + b); x++) {
    if (weight(x) <= observed) extreme += weight(x);
  }
  const digits = 10n ** 25n;
  return Number((extreme * digits) / choose(groupTotal + otherTotal, a + b)) / 1e25;
}

const side = fc
  .integer({ min: 0, max: 24 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe("two-sided Fisher exact test", () => {
  it.each([
    ["Fisher's lady tasting tea (1935)", [3, 1, 1, 3], 0.4857142857],
    ["Fisher's convictions of twins, as in R's fisher.test", [2, 15, 10, 3], 0.0005367241],
    ["the dieting example of Wikipedia", [1, 11, 9, 3], 0.0027594562],
    ["SciPy's whales and sharks", [8, 2, 1, 5], 0.034965035],
    ["the smallest decisive table", [0, 5, 5, 0], 2 / 252],
    ["246 of 342 against 111 of 156, by another program", [246, 96, 111, 45], 0.9146541],
    ["132 of 133 against 218 of 218, by another program", [132, 1, 218, 0], 0.3789174],
  ])("gives the known p-value of %s", (_, [a, b, c, d], expected) => {
    expect(ofTable(a, b, c, d)).toBeCloseTo(expected, 7);
  });

  it("agrees with exact integers on every small table", () => {
    fc.assert(
      fc.property(side, side, ([a, groupTotal], [b, otherTotal]) => {
        expect(fisherExact(a, groupTotal, b, otherTotal)).toBeCloseTo(exactly(a, groupTotal, b, otherTotal), 11);
      }),
    );
  });

  it("does not depend on which side is the group, nor on which outcome is the success", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(400), (a, b, c, d) => {
        const p = ofTable(a, b, c, d);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(ofTable(c, d, a, b)).toBeCloseTo(p, 11);
        expect(ofTable(b, a, d, c)).toBeCloseTo(p, 11);
        expect(ofTable(a, c, b, d)).toBeCloseTo(p, 11);
      }),
    );
  });

  it("is 1 where there is nothing to compare", () => {
    expect(fisherExact(0, 0, 3, 10)).toBe(1);
    expect(fisherExact(3, 10, 0, 0)).toBe(1);
    expect(fisherExact(0, 0, 0, 0)).toBe(1);
    expect(fisherExact(5, 5, 7, 7)).toBe(1);
    expect(fisherExact(0, 5, 0, 7)).toBe(1);
  });

  it("stays sane for a million people", () => {
    // The normal approximation with continuity correction gives 0.0308.
    expect(fisherExact(1_000, 500_000, 1_100, 500_000)).toBeCloseTo(0.0305, 3);
    expect(fisherExact(250_000, 500_000, 250_000, 500_000)).toBeCloseTo(1, 9);
    expect(fisherExact(500_000, 500_000, 0, 500_000)).toBe(0);
    expect(fisherExact(3, 3, 999_000, 999_997)).toBeCloseTo(1, 9);
  });
});
