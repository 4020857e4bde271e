import type { Count, CountSystem } from "../../../src/publication/counts/count-system";
import { round } from "../../../src/publication/protection/round";
import type { Protection } from "../../../src/publication/protection/protection";
import { roundedInterval } from "../../../src/publication/protection/rounded";
import { numbers } from "../../support/publication/invented-register";

/** A column of groups and their total. */
function column(groups: readonly number[]): CountSystem {
  const total = groups.reduce((sum, group) => sum + group, 0);
  const shared = { cells: 1, isPrivate: true, canHide: true };
  const counts = groups.map((value, g): Count => {
    return { ...shared, key: `group ${g}`, value, isSensitive: value >= 1 && value <= 4 };
  });
  const whole: Count = { key: "total", value: total, cells: 1, isPrivate: false, isSensitive: false, canHide: false };
  const sum = { whole: groups.length, parts: [...groups.keys()] };
  return { counts: [...counts, whole], sums: [sum], parts: [], hints: [] };
}

function rounded(system: CountSystem): Promise<Protection> {
  return round({ system }, system);
}

/** All numbers of people that would make the same copy of a column: found by trying all. */
function possible({ counts }: CountSystem, hidden: ReadonlySet<number>): number[][] {
  const whole = counts.length - 1;
  const [least, greatest] = hidden.has(whole) ? [0, 50] : roundedInterval(counts[whole].value);
  let found: number[][] = [[]];
  for (const [place, { value }] of counts.slice(0, -1).entries()) {
    const [from, to] = hidden.has(place) ? [0, greatest] : roundedInterval(value);
    const next = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    found = found.flatMap((start) => next.map((one) => [...start, one]));
  }
  const total = (groups: readonly number[]): number => groups.reduce((sum, group) => sum + group, 0);
  return found.filter((groups) => total(groups) >= least && total(groups) <= greatest);
}

test("leaves out what adding up would narrow down: two groups of 2, rounded to 0, of a total of 5", async () => {
  const { hidden } = await rounded(column([2, 2]));
  expect(hidden.size).toBeGreaterThan(0);
});

test("leaves nothing out where rounding is enough", async () => {
  const { hidden, intervals } = await rounded(column([2, 12, 7]));
  expect([...hidden]).toEqual([]);
  expect(intervals.get(0)).toEqual([0, 2]);
});

test("whatever the column, no private count can be told to be of 1 to 4, as trying all numbers shows", async () => {
  const next = numbers(16);
  for (let i = 0; i < 150; i++) {
    const system = column(Array.from({ length: 2 + next(3) }, () => next(next(2) === 0 ? 4 : 12)));
    const { hidden, intervals } = await rounded(system);
    const all = possible(system, hidden);
    for (const [place, { isSensitive }] of system.counts.entries()) {
      if (!isSensitive) continue;
      const found = all.map((groups) => groups[place]);
      expect(found.some((people) => people === 0 || people > 4)).toBe(true);
      // What is said to be proven is possible.
      const [said, upTo] = intervals.get(place) ?? [-1, -1];
      expect(found).toContain(said);
      expect(found).toContain(upTo);
    }
  }
});
