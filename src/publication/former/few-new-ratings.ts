import { isSmall, SMALL } from "../counts/count-system";
import type { Draft, DraftTable } from "../tables/draft";
import { FormerCells } from "./former-cells";
import type { FormerCopy } from "./former-copy";
import { follows } from "./follows";
import { ratingsOfYear, type Means } from "./means";

/**
 * A draft without the means of metric 6 that would give ratings away together with a former copy's: 27 ratings with a mean of 8.00, and 28
 * with one of 8.04, leave one new rating of 9. As many means are left out as it takes that no mean of one to four ratings follows from all
 * that the two copies show.
 */
export function withoutFewNewRatings(draft: Draft, former: FormerCopy): Draft {
  const cells = new FormerCells(former);
  return {
    ...draft,
    tables: draft.tables.map((table) => (table.metric === 6 ? withoutGivenAway(table, cells) : table)),
  };
}

function withoutGivenAway(table: DraftTable, former: FormerCells): DraftTable {
  const years = [...new Set(table.columns.map(([year]) => year))];
  const left = new Map(years.map((year) => [year, rowsLeftOut(ratingsOfYear(table, year, former))]));
  return {
    ...table,
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) =>
        cell.figure?.kind === "mean" && left.get(table.columns[c][0])?.has(r) === true
          ? { ...cell, isLeftOut: true }
          : cell,
      ),
    })),
  };
}

/** Rows of the new copy whose mean is left out in a year. */
function rowsLeftOut({ sizes, former, now }: Means): ReadonlySet<number> {
  const shown = new Map(now);
  const left = new Set<number>();
  const isGiven = (few: readonly number[], without?: number): boolean => {
    const others = [...shown].filter(([row]) => row !== without).map(([, mean]) => mean);
    return follows(few, [...former, ...others]);
  };
  for (const few of fewRatings(sizes)) {
    // What the former copy gives away by itself, no new one takes back.
    if (follows(few, former)) continue;
    while (isGiven(few)) {
      const rows = [...shown.keys()];
      const isAmong = (row: number): boolean => few.some((is, part) => is > 0 && (shown.get(row)?.[part] ?? 0) > 0);
      const row = rows.find((one) => !isGiven(few, one)) ?? rows.find(isAmong) ?? rows[0];
      shown.delete(row);
      left.add(row);
    }
  }
  return left;
}

/** Every choice of one to four ratings: which parts it is of. @param sizes of the parts */
function fewRatings(sizes: readonly number[]): number[][] {
  const found: { readonly parts: number[]; readonly size: number }[] = [];
  for (const [part, size] of sizes.entries()) {
    if (!isSmall(size)) continue;
    const joined = found.filter((one) => one.size + size <= SMALL);
    found.push(
      { parts: [part], size },
      ...joined.map((one) => ({ parts: [...one.parts, part], size: one.size + size })),
    );
  }
  return found.map(({ parts }) => sizes.map((_, part) => Number(parts.includes(part))));
}
