import fc from "fast-check";
import { wilsonInterval } from "../../../src/metrics/statistics/wilson";

describe("the interval of a share", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is as published", (successes, total, low, high) => {
    const interval = wilsonInterval(successes, total);
    expect(Number(interval.low.toFixed(4))).toBe(low);
    expect(Number(interval.high.toFixed(4))).toBe(high);
  });

  it("lies within 0 and 1, holds the share, and is mirrored by the share of the others", () => {
    const parts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(parts, ([successes, total]) => {
        const { low, high } = wilsonInterval(successes, total);
        const others = wilsonInterval(total - successes, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / total - 1e-12);
        expect(1 - others.high).toBeCloseTo(low, 10);
        expect(1 - others.low).toBeCloseTo(high, 10);
      }),
    );
  });

  it("is narrower the more people there are", () => {
    const widthOf = (total: number): number => {
      const { low, high } = wilsonInterval(total / 2, total);
      return high - low;
    };
    expect(widthOf(1000)).toBeLessThan(widthOf(100));
    expect(widthOf(100)).toBeLessThan(widthOf(10));
  });
});
