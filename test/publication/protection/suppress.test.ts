import type { Count, CountSystem } from "../../../src/publication/counts/count-system";
import { NotProtected } from "../../../src/publication/protection/protection";
import { suppress } from "../../../src/publication/protection/suppress";
import { Suppression } from "../../../src/publication/protection/suppression";

/** A count of a group. */
function group(key: string, value: number): Count {
  return { key, value, isPrivate: true, isSensitive: value >= 1 && value <= 4, canHide: true, cells: 1 };
}

/** A total, which is always published. */
function total(key: string, value: number): Count {
  return { key, value, isPrivate: false, isSensitive: false, canHide: false, cells: 1 };
}

/** One column of groups and their total. */
function column(...values: readonly number[]): CountSystem {
  const counts = values.map((value, at) => group(`group ${at}`, value));
  const all = values.reduce((sum, value) => sum + value, 0);
  return {
    counts: [...counts, total("all", all)],
    sums: [{ whole: counts.length, parts: [...counts.keys()] }],
    parts: [],
    hints: [],
  };
}

async function hiddenIn(system: CountSystem): Promise<string[]> {
  const { hidden } = await suppress(system, {});
  return [...hidden].sort((a, b) => a - b).map((place) => system.counts[place].key);
}

test("nothing is hidden where nothing is private and small", async () => {
  expect(await hiddenIn(column(5, 0, 12))).toEqual([]);
});

test("the cheapest other count protects a small one", async () => {
  expect(await hiddenIn(column(2, 30, 7))).toEqual(["group 0", "group 2"]);
});

test("a nought is hidden only where nothing else protects a count", async () => {
  expect(await hiddenIn(column(2, 0, 0, 6))).toEqual(["group 0", "group 3"]);
  expect(await hiddenIn(column(3, 0))).toEqual(["group 0", "group 1"]);
  expect(await hiddenIn(column(4, 0, 90))).toEqual(["group 0", "group 2"]);
});

test("five numbers are enough, or all from 0 to what a count is part of, as far as that is shown", () => {
  const suppression = new Suppression(column(2, 1, 0));
  expect(suppression.cap(0)).toBe(3);
  expect([[0, 3] as const, [1, 5] as const, [2, 6] as const].map((one) => suppression.isWide(0, one))).toEqual([
    ...[true, true, true],
  ]);
  expect([[0, 2] as const, [1, 3] as const, [1, 4] as const].map((one) => suppression.isWide(0, one))).toEqual([
    ...[false, false, false],
  ]);
  // All of them are part of something hidden, which is part of something shown.
  const { counts, sums } = column(2, 1, 0);
  const nested: CountSystem = {
    counts: [...counts.slice(0, 3), { ...group("some", 3) }, total("all", 7)],
    sums,
    parts: [{ part: 3, whole: 4 }],
    hints: [],
  };
  expect(new Suppression(nested).cap(0)).toBe(7);
});

test("several small counts protect each other where they leave five numbers", async () => {
  expect(await hiddenIn(column(3, 2, 40))).toEqual(["group 0", "group 1"]);
});

test("two of three people may be of a group: more cannot be kept secret than that there are three", async () => {
  const { intervals, inWholePeople } = await suppress(column(2, 1), {});
  expect([...intervals]).toEqual([
    [0, [0, 3]],
    [1, [0, 3]],
  ]);
  expect(inWholePeople.size).toBe(2);
});

test("what a count is part of limits what protects it, and is hidden as well", async () => {
  // Women and men recruited, and those of them who passed: 1 of 6 women and 8 of 20 men.
  const counts = [group("women", 6), group("men", 20), total("all", 26)];
  const passed = [group("women who passed", 1), group("men who passed", 8), total("all who passed", 9)];
  const system: CountSystem = {
    counts: [...counts, ...passed],
    sums: [
      { whole: 2, parts: [0, 1] },
      { whole: 5, parts: [3, 4] },
    ],
    parts: [
      { part: 3, whole: 0 },
      { part: 4, whole: 1 },
    ],
    hints: [],
  };
  expect(await hiddenIn(system)).toEqual(["women who passed", "men who passed"]);
  const few = { ...system, counts: [group("women", 3), group("men", 23), ...system.counts.slice(2)] };
  expect(await hiddenIn(few)).toEqual(["women", "men", "women who passed", "men who passed"]);
});

test("a percentage that says too much is left out", async () => {
  const system = column(3, 50);
  const { hiddenHints } = await suppress({ ...system, hints: [{ count: 0, least: 2, greatest: 4 }] }, {});
  expect([...hiddenHints]).toEqual([0]);
  const loose = await suppress({ ...system, hints: [{ count: 0, least: 0, greatest: 7 }] }, {});
  expect([...loose.hiddenHints]).toEqual([]);
});

test("what follows from what is always published cannot be hidden, and no copy is made", async () => {
  await expect(suppress(column(3), {})).rejects.toThrow(NotProtected);
});

test("the same figures give the same copy", async () => {
  const system = column(1, 9, 4, 9, 2, 30, 9);
  expect(await hiddenIn(system)).toEqual(await hiddenIn(system));
});

test("is stopped by whoever waits for it, and says how far it is", async () => {
  const done: number[] = [];
  const pause = (): Promise<void> => Promise.reject(new Error("stopped"));
  await expect(suppress(column(2, 9), { onProgress: (share) => done.push(share), pause })).rejects.toThrow("stopped");
  await suppress(column(2, 9), { onProgress: (share) => done.push(share) });
  expect(done.every((share, at) => share >= 0 && share <= 1 && (at === 0 || share >= done[at - 1]))).toBe(true);
});

test("numbers that do not fit everything are no proof", () => {
  const suppression = new Suppression(column(2, 3, 40));
  const range = (shift: readonly (readonly [number, number])[]): readonly [number, number] => {
    suppression.learn(new Map(shift));
    return suppression.range(0);
  };
  expect(range([[0, 1]])).toEqual([2, 2]);
  expect(
    range([
      [0, 4],
      [1, -4],
    ]),
  ).toEqual([2, 2]);
  // The third is shown.
  expect(
    range([
      [0, 1],
      [2, -1],
    ]),
  ).toEqual([2, 2]);
  expect(
    range([
      [0, 3],
      [1, -3],
    ]),
  ).toEqual([2, 5]);
});
