import type { Definitions } from "./definitions";
import type { Goal } from "./metric-declaration";

/** A threshold in per cent that holds for every qualification and year. */
export function percentGoal(percentOf: (definitions: Definitions) => number): Extract<Goal, { kind: "threshold" }> {
  return {
    kind: "threshold",
    of: (definitions) => percentOf(definitions) / 100,
    full: 1,
  };
}
