import type { Fix } from "./fixes";
import type { Problem } from "./problems/problem";
import type { Register } from "./register";

/** What speaks against fixes: something would be counted differently, or data checks would come or go. */
export type Harm = { readonly kind: "figures" } | { readonly kind: "checks"; readonly codes: readonly string[] };

/**
 * What fixes have done beside what they are meant to do; null when nothing. What a register holds is compared piece by piece, and not the
 * figures: whatever is ever computed from it stays the same then.
 */
export function harmOf(before: Register, after: Register, fixes: readonly Fix[]): Harm | null {
  if (!isSame(countedIn(before), countedIn(after))) return { kind: "figures" };
  const codes = changedChecks(before.problems, after.problems, fixes);
  return codes.length === 0 ? null : { kind: "checks", codes };
}

/**
 * Codes of the checks that came, and of those that went although they are not about a cell that was fixed. What a cell says is not
 * compared: a fix changes it.
 */
function changedChecks(before: readonly Problem[], after: readonly Problem[], fixes: readonly Fix[]): string[] {
  const counts = new Map<string, { readonly problem: Problem; count: number }>();
  const count = (problems: readonly Problem[], step: number): void => {
    for (const problem of problems) {
      const { code, sheet, table, row, column, columnIndex } = problem;
      const key = `${code}|${sheet}|${table}|${row}|${columnIndex}|${column}`;
      const one = counts.get(key);
      if (one === undefined) counts.set(key, { problem, count: step });
      else one.count += step;
    }
  };
  count(before, -1);
  count(after, 1);
  const changed = [...counts.values()].filter((one) => one.count !== 0);
  if (changed.length === 0) return [];
  const fixed = new Set(fixes.map(({ sheet, row, column }) => `${sheet}|${row}|${column}`));
  const isWanted = ({ sheet, row, columnIndex }: Problem): boolean => fixed.has(`${sheet}|${row}|${columnIndex}`);
  const unwanted = changed.filter((one) => one.count > 0 || !isWanted(one.problem));
  return [...new Set(unwanted.map(({ problem }) => problem.code))];
}

/** All that figures are made of, columns no longer than there are participations: behind them anything may stand. */
function countedIn({ participants, assessments, feedback, targets, counts, sources }: Register): unknown {
  const { index, groups, count, ...columns } = participants;
  const upToCount = (column: unknown): unknown => {
    return ArrayBuffer.isView(column) ? (column as Int32Array).subarray(0, count) : column;
  };
  return [
    [count, index.ids.slice(0, count), [...columns.given], assessments, feedback, targets, counts, sources],
    [...groups].map(([key, { labels, codes }]) => [key, labels, upToCount(codes)]),
    Object.entries(columns).map(([name, column]) => [name, upToCount(column)]),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (isList(a) && isList(b)) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false;
    return true;
  }
  return isSame(Object.entries(a), Object.entries(b));
}

function isList(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
