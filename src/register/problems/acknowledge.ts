import type { Problem } from "./problem";
import { problemKeys } from "./problem-keys";

/** Checks that a workbook remembers as acknowledged: more would make its settings large, and nobody has looked at so many. */
export const MOST_ACKNOWLEDGED = 1000;

/**
 * The keys that a workbook is to keep once some of its problems are acknowledged, or no longer are. Keys of problems that have gone make
 * room for others when there is no more.
 *
 * @param all the workbook's problems
 * @param kept the keys that it keeps now
 * @returns null where there would be too many
 */
export function acknowledge(
  all: readonly Problem[],
  kept: readonly string[],
  some: readonly Problem[],
  isAllRight: boolean,
): readonly string[] | null {
  const chosen = new Set(some);
  const present = problemKeys(all);
  const own = new Set(present.filter((_, i) => chosen.has(all[i])));
  if (!isAllRight) return kept.filter((key) => !own.has(key));
  const keys = [...new Set([...kept, ...own])];
  if (keys.length <= MOST_ACKNOWLEDGED) return keys;
  const isPresent = new Set(present);
  const needed = keys.filter((key) => isPresent.has(key));
  return needed.length <= MOST_ACKNOWLEDGED ? needed : null;
}
