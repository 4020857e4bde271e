import fc from "fast-check";
import { gapInPeople, gapInPoints, hasGap } from "../../src/report/gap";

const rates = (successes: number, total: number, otherSuccesses: number, otherTotal: number) => ({
  ...{ successes, total, otherSuccesses, otherTotal },
});

describe("the gap between a group and the others", () => {
  it("needs people on both sides", () => {
    expect(hasGap({ total: 1, otherTotal: 1 })).toBe(true);
    expect(hasGap({ total: 0, otherTotal: 1 })).toBe(false);
    expect(hasGap({ total: 1, otherTotal: 0 })).toBe(false);
  });

  it.each([
    ["more", rates(95, 100, 48, 60), 15, 15],
    ["fewer", rates(48, 60, 95, 100), -15, -9],
    ["a half of a tenth up, away from nought", rates(501, 1000, 1001, 2000), 0.1, 0],
    ["a half of a tenth down, away from nought", rates(1001, 2000, 501, 1000), -0.1, -1],
    ["all against none", rates(10, 10, 0, 10), 100, 10],
    ["none against all", rates(0, 10, 10, 10), -100, -10],
  ])("is %s, in points and in people", (_, sides, points, people) => {
    expect(gapInPoints(sides)).toBe(points);
    expect(gapInPeople(sides)).toBe(people);
  });

  it("is level, not minus nought, where it is smaller than is shown", () => {
    expect(Object.is(gapInPoints(rates(4999, 10_000, 5, 10)), 0)).toBe(true);
    expect(Object.is(gapInPeople(rates(5, 9, 6, 10)), 0)).toBe(true);
  });

  it("counts whole people only: what is over is dropped", () => {
    // 40 at the others' 44 of 60 would be 29.33.
    expect(gapInPeople(rates(31, 40, 44, 60))).toBe(1);
    expect(gapInPeople(rates(27, 40, 44, 60))).toBe(-2);
  });

  it("never claims a person more than the gap amounts to, in either direction", () => {
    const side = fc
      .integer({ min: 1, max: 500 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(side, side, ([a, ofA], [b, ofB]) => {
        const people = gapInPeople(rates(a, ofA, b, ofB));
        const exact = a - (ofA * b) / ofB;
        expect(Math.abs(people)).toBeLessThanOrEqual(Math.abs(exact) + 1e-9);
        expect(Math.abs(people)).toBeGreaterThan(Math.abs(exact) - 1 - 1e-9);
        expect(people * exact).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("changes its sign and nothing else when the sides change places", () => {
    const side = fc
      .integer({ min: 1, max: 5_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(side, side, ([a, ofA], [b, ofB]) => {
        const points = gapInPoints(rates(a, ofA, b, ofB));
        expect(points + gapInPoints(rates(b, ofB, a, ofA))).toBe(0);
        expect(Math.abs(points - 100 * (a / ofA - b / ofB))).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});
