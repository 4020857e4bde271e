import fc from "fast-check";
import { holmAdjusted } from "../../../src/metrics/statistics/holm";

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("Holm's adjustment", () => {
  it("gives the textbook example: 0.01, 0.04, 0.03, 0.005", () => {
    const adjusted = holmAdjusted([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((expected, i) => expect(adjusted[i]).toBeCloseTo(expected, 12));
  });

  it("leaves a single test alone and no test empty", () => {
    expect(holmAdjusted([0.04])).toEqual([0.04]);
    expect(holmAdjusted([])).toEqual([]);
  });

  it("never exceeds 1", () => {
    expect(holmAdjusted([0.9, 0.8, 1])).toEqual([1, 1, 1]);
  });

  it("never lowers a p-value, keeps their order, and multiplies the smallest by the number of tests", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = holmAdjusted(values);
        expect(adjusted).toHaveLength(values.length);
        values.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          values.forEach((other, j) => {
            if (p <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
          });
        });
        if (values.length > 0) expect(Math.min(...adjusted)).toBe(Math.min(1, Math.min(...values) * values.length));
      }),
    );
  });

  it("does not depend on the order of the tests", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        expect(holmAdjusted([...values].reverse())).toEqual(holmAdjusted(values).reverse());
      }),
    );
  });
});
