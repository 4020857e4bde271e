import { hash } from "../../text/hash";
import type { Problem } from "./problem";

/** Checks that a workbook remembers as acknowledged: more would make its settings large, and nobody has looked at so many. */
export const MOST_ACKNOWLEDGED = 1000;

/** Codes that say what the user has chosen: nothing is left to acknowledge. */
const CHOSEN: ReadonlySet<string> = new Set(["not-an-npq"]);

/** Details that name a row, which is another one once the table is sorted. */
const ROWS: readonly string[] = ["earlier", "startRow"];

/**
 * A key for each problem, by which it is known again in a later reading: of its code, its table, the person of the row (or where there is no
 * ID the row), the column, and what the cell says. So it does not change when a table is sorted, and does when the cell changes. Of problems
 * that are the same in all of this, the second has another key than the first. Hashes, as settings hold nothing personal.
 */
export function problemKeys(problems: readonly Problem[]): string[] {
  const met = new Map<string, number>();
  return problems.map(({ code, table, person = "", row, column, value, details }) => {
    const said = JSON.stringify(details, (name, one: unknown) => (ROWS.includes(name) ? undefined : one));
    const text = JSON.stringify([code, table, person || row, column, value, said]);
    const times = met.get(text) ?? 0;
    met.set(text, times + 1);
    return hash(`${times}${text}`);
  });
}

/** Those of the problems that the user has acknowledged. @param keys as the workbook keeps them */
export function acknowledgedAmong(problems: readonly Problem[], keys: readonly string[]): ReadonlySet<Problem> {
  const known = new Set(keys);
  // Most workbooks keep none, and a damaged column may have a million problems.
  const own = known.size === 0 ? [] : problemKeys(problems);
  return new Set(problems.filter(({ code }, i) => CHOSEN.has(code) || known.has(own[i])));
}

/** The keys that a workbook has kept, in one text; what is not a key is ignored. */
export function storedKeys(stored: unknown): string[] {
  const keys = typeof stored === "string" ? stored.split(" ").filter((key) => /^[0-9a-f]{14}$/.test(key)) : [];
  return keys.slice(0, MOST_ACKNOWLEDGED);
}
