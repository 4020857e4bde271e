import type { CountSystem } from "../../../src/publication/counts/count-system";
import { KnownRelations } from "../../../src/publication/protection/known-relations";

/** 0 = 1 + 2, 1 = 3 + 4, 5 is part of 2, 6 part of 5; 7 has nothing to do with them. */
const SYSTEM = {
  counts: Array.from({ length: 8 }, (_, i) => ({ key: `${i}` })),
  sums: [
    { whole: 0, parts: [1, 2] },
    { whole: 1, parts: [3, 4] },
  ],
  parts: [
    { part: 5, whole: 2 },
    { part: 6, whole: 5 },
  ],
  hints: [],
} as unknown as CountSystem;

const relations = new KnownRelations(SYSTEM);

it("sums are known as balances that add up to nothing, by each of their counts", () => {
  expect(relations.balances).toEqual([
    [
      [0, -1],
      [1, 1],
      [2, 1],
    ],
    [
      [1, -1],
      [3, 1],
      [4, 1],
    ],
  ]);
  expect(relations.balancesOf).toEqual([[0], [0, 1], [0], [1], [1], [], [], []]);
  expect([relations.signIn(0, 0), relations.signIn(0, 1), relations.signIn(1, 1)]).toEqual([-1, 1, -1]);
});

it("what a count is part of is known, and what is part of it", () => {
  expect(relations.wholesOf).toEqual([[], [], [], [], [], [2], [5], []]);
  expect(relations.partsOf).toEqual([[], [], [5], [], [], [6], [], []]);
  expect(relations.containersOf).toEqual([[], [0], [0], [1], [1], [2], [5], []]);
});

it.each<["sums" | "everything", (place: number) => boolean, readonly number[], readonly number[]]>([
  ["sums", () => true, [4], [0, 1, 2, 3, 4]],
  ["everything", () => true, [6], [0, 1, 2, 3, 4, 5, 6]],
  ["everything", (place) => place !== 1, [2], [0, 2, 5, 6]],
  ["everything", (place) => place !== 5, [6, 7], [6, 7]],
  ["sums", () => true, [7], [7]],
])("counts hang together through %s, as far as they count", (through, isIn, from, connected) => {
  expect(relations.connected(from, through, isIn)).toEqual(connected);
});
