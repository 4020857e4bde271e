import type { CountSystem, Sum } from "../counts/count-system";
import type { DraftTable } from "../tables/draft";
import { ALL_YEARS } from "../tables/period";
import { TOTAL } from "../tables/totals";

/**
 * How the totals add up that are always published. Where they are shown as they are, everybody knows them all; where they are rounded,
 * a total of all qualifications still says something of each.
 */
export function totalSums(tables: readonly DraftTable[], { counts, sums }: CountSystem): Sum[] {
  const known = new Set(sums.map(keyOf));
  const found = [...tables.flatMap((table) => acrossQualifications(table)), ...acrossYears({ counts })];
  return found.filter((sum) => {
    const isNew = !known.has(keyOf(sum)) && sum.parts.length > 0;
    known.add(keyOf(sum));
    return isNew && counts[sum.whole].value === sum.parts.reduce((total, part) => total + counts[part].value, 0);
  });
}

function keyOf({ whole, parts }: Sum): string {
  return [whole, ...parts].join(" ");
}

/** The Total row of a table by groups, and the columns of a table by qualification. */
function acrossQualifications({ name, columns, rows }: DraftTable): Sum[] {
  const isTotal = rows.find((row) => row.isTotal);
  if (isTotal === undefined) return [];
  if (name === "Qualification") {
    return isTotal.cells.flatMap(({ count: whole }, c) =>
      whole === null
        ? []
        : [{ whole, parts: rows.filter((row) => row !== isTotal).flatMap((row) => row.cells[c].count ?? []) }],
    );
  }
  return columns.flatMap(([period, qualification], c) => {
    const { count: whole } = isTotal.cells[c];
    if (qualification !== TOTAL || whole === null) return [];
    const parts = columns.flatMap((column, at) =>
      column[0] === period && at !== c ? (isTotal.cells[at].count ?? []) : [],
    );
    return [{ whole, parts }];
  });
}

/** Totals of all years together: their keys say which years they are of. */
function acrossYears({ counts }: Pick<CountSystem, "counts">): Sum[] {
  const ofTotals = [...counts.keys()].flatMap((place) => {
    const [, metric, period, code] = /^(\d) Total (.+) (\S+)$/.exec(counts[place].key) ?? [];
    return metric === undefined ? [] : [{ place, period, of: `${metric} ${code}` }];
  });
  return ofTotals
    .filter(({ period }) => period === ALL_YEARS)
    .map(({ place, of }) => ({
      whole: place,
      parts: ofTotals.filter((one) => one.of === of && one.period !== ALL_YEARS).map((one) => one.place),
    }));
}
