import type { Fix } from "./fixes";
import { harmOf, type Harm } from "./harm";
import { buildRegister, type RegisterOptions } from "./register";
import type { SourceTable } from "./tables/source";
import { withFixes } from "./with-fixes";

/** Fixes of one kind in one column: they are made together or not at all. */
export interface RefusedFixes {
  readonly fixes: readonly Fix[];
  readonly harm: Harm;
}

/** Fixes that were checked. */
export interface CheckedFixes {
  /** All of them together change nothing that is counted, and bring or hide no data check. */
  readonly harmless: readonly Fix[];
  /** Those that do, and what they would do. */
  readonly refused: readonly RefusedFixes[];
}

/**
 * Sorts out fixes that would change a figure or a data check: the register is built again with the fixed cells, and compared with what it
 * was. Usually twice in all; where something changes, the fixes are halved until the columns are found that do it.
 *
 * @param options as the register was built with
 */
export function harmlessFixes(
  tables: readonly SourceTable[],
  fixes: readonly Fix[],
  options: RegisterOptions,
): CheckedFixes {
  if (fixes.length === 0) return { harmless: [], refused: [] };
  const before = buildRegister(tables, options);
  let kept: Fix[] = [];
  const harmWith = (added: readonly Fix[]): Harm | null =>
    harmOf(before, buildRegister(withFixes(tables, [...kept, ...added]), options), [...kept, ...added]);
  /** Keeps the groups that do no harm on top of those that are kept already; returns the others. */
  const keep = (groups: readonly (readonly Fix[])[]): RefusedFixes[] => {
    const added = groups.flat();
    const harm = harmWith(added);
    if (harm === null) {
      kept = [...kept, ...added];
      return [];
    }
    if (groups.length === 1) return [{ fixes: added, harm }];
    const half = groups.length >> 1;
    return [...keep(groups.slice(0, half)), ...keep(groups.slice(half))];
  };
  let refused = keep(fixGroups(fixes));
  // A column may show in which order another is to be read: once that one's dates are real, its own may be.
  for (let left = Infinity; refused.length > 0 && refused.length < left;) {
    left = refused.length;
    refused = refused.flatMap(({ fixes: again }) => keep([again]));
  }
  const isKept = new Set(kept);
  return { harmless: fixes.filter((fix) => isKept.has(fix)), refused };
}

/** Fixes by column and kind. */
export function fixGroups(fixes: readonly Fix[]): Fix[][] {
  const groups = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const key = `${fix.sheet}|${fix.table}|${fix.column}|${fix.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fix]);
    else group.push(fix);
  }
  return [...groups.values()];
}
