import { hash } from "../../text/hash";
import type { Problem } from "./problem";

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
