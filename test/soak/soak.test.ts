import { soak, type Held } from "./soak";

/** All of it is `npm run check:soak`: 2,000 edits with 5,000 formulas. */
test("with automatic refresh, edits leave no handler, timer, request, object or sheet behind", async () => {
  const seen: Held[] = [];
  const shown = await soak({ participants: 20, formulas: 50, edits: 12, every: 4 }, (held) => seen.push(held));
  const counts = seen.map(({ handlers, keptObjects, timers, pending, sheets }) => ({
    ...{ handlers, keptObjects, timers, pending, sheets },
  }));
  expect(counts).toHaveLength(3);
  expect(counts[0]).toMatchObject({ keptObjects: 0, pending: 0 });
  expect(counts[0].handlers).toBeGreaterThan(0);
  expect(counts.slice(1)).toEqual([counts[0], counts[0]]);
  // Each edit was answered once, in its turn.
  expect(shown.slice(-12)).toEqual(Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 19 : 20)));
});
