import { rounded, roundedInterval, roundedValue } from "../../../src/publication/protection/rounded";
import { publicText } from "../../../src/publication/public-copy";
import type { CountSystem } from "../../../src/publication/counts/count-system";
import type { DraftCell } from "../../../src/publication/tables/draft";

const NOTHING: CountSystem = { counts: [], sums: [], parts: [], hints: [] };

function text(cell: Omit<DraftCell, "count">, metric: number): string {
  return publicText(roundedValue({ ...cell, count: null }, metric, NOTHING));
}

test.each([
  [0, 0, [0, 2]],
  [2, 0, [0, 2]],
  [3, 5, [3, 7]],
  [7, 5, [3, 7]],
  [8, 10, [8, 12]],
  [1002, 1000, [998, 1002]],
] as const)("rounds %i to %i, which may have been %j", (count, to, interval) => {
  expect(rounded(count)).toBe(to);
  expect(roundedInterval(count)).toEqual(interval);
});

test("leaves out percentages and means of fewer than 23, and works the others out of rounded numbers", () => {
  const share = (numerator: number, denominator: number) =>
    text({ figure: { kind: "share", numerator, denominator, count: numerator }, among: denominator }, 2);
  expect(share(4, 22)).toBe("[u]");
  // 4 of 26 are 15 %; what is shown are 5 of 25.
  expect(share(4, 26)).toBe("20% (5)");
  const mean = (responses: number) =>
    text({ figure: { kind: "mean", numerator: responses * 8, denominator: responses }, among: responses }, 6);
  expect(mean(22)).toBe("[u]");
  expect(mean(23)).toBe("8.00");
});

test("keeps targets, and what percentages of them are worked out of", () => {
  expect(text({ figure: { kind: "count", count: 12, zero: "shown" }, isOfTarget: true }, 1)).toBe("12");
  // 21 of a target of 12 are 175.00 %, which would give away that they are 21.
  expect(text({ figure: { kind: "percent", numerator: 21, denominator: 12 }, isOfTarget: true }, 1)).toBe("166.67 %");
});

test("a share that is a target does not give away how many were recruited", () => {
  const target = { kind: "share", numerator: 1, denominator: 1, count: 24 } as const;
  expect(text({ figure: target, isOfTarget: true }, 2)).toBe("100% (25)");
});
