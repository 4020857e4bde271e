import { checkSeeds } from "./check-seeds";
import { checkThroughExcel } from "./check-through-excel";
import { seedsOf } from "./seeds";
import { summaryLines } from "./summary";

/** How many are checked here; npm run check:registers checks any number. */
const REGISTERS = 2_000;
const PARTS = 10;

describe("registers made from people who are known", () => {
  // In parts, so that a slow machine does not run into the time limit of a single test.
  it.each(Array.from({ length: PARTS }, (_, part) => 1 + (part * REGISTERS) / PARTS))(
    "give the true figures, or name what differs, from seed %i",
    async (first) => {
      const seeds = seedsOf([first, first + REGISTERS / PARTS]);
      const summary = checkSeeds(seeds);
      await checkThroughExcel(seeds, summary);
      expect(summary.kinds).toEqual({});
      // The check would say nothing if registers were refused, or had nothing to find.
      expect(summaryLines(summary)).toContain("No violations.");
      expect(summary.withProblems).toBeGreaterThan(REGISTERS / PARTS / 2);
      expect(summary.withNamed).toBeLessThan(REGISTERS / PARTS / 5);
    },
    60_000,
  );
});
