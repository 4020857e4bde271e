import { figureText } from "../../report/figure-text";
import type { Draft, DraftTable } from "../tables/draft";
import type { FormerCells, Place, Reading } from "./former-cells";

/** What a former copy says of the counts of a draft. */
export interface Readings {
  /** By place of the draft's count; null where the former copy says nothing of it. */
  readonly counts: readonly (Reading | null)[];
  /** For people: "Metric 1, Gender, Female, 2017/18, NPQH". By place; the key where no cell shows the count. */
  readonly names: readonly string[];
  /** Groups that only the former copy has: what a column of a table adds up to beside the draft's groups. */
  readonly others: readonly {
    readonly whole: number;
    readonly parts: readonly number[];
    readonly rows: readonly Reading[];
  }[];
  /** Tables and years of the draft that the former copy has not, and groups that only the former copy has. */
  readonly notCompared: readonly string[];
}

/** Looks up every count of a draft in a former copy. Of cells that show the same count, the first one that shows a number is read. */
export function readingsOf({ tables, system }: Draft, cells: FormerCells): Readings {
  const counts: (Reading | null)[] = system.counts.map(() => null);
  const names = system.counts.map(({ key }) => key);
  const notCompared = new Set<string>();
  for (const table of tables) {
    const missing = new Map<string, boolean>();
    for (const { place, count } of countCells(table)) {
      if (names[count] === system.counts[count].key) names[count] = nameOf(place);
      const reading = cells.read(place);
      counts[count] = better(counts[count], reading);
      const block = `Metric ${table.metric}, ${table.name}, ${place.column[0]}`;
      missing.set(block, (missing.get(block) ?? true) && reading === null);
    }
    for (const [block, isMissing] of missing) if (isMissing) notCompared.add(block);
  }
  for (const { count, least, greatest } of percentages(tables, cells)) {
    const reading = counts[count];
    if (reading !== null && reading.greatest === Infinity) counts[count] = { least, greatest };
  }
  const others = tables.flatMap((table) => otherGroups(table, cells));
  for (const { name } of others) notCompared.add(`${name} (only in the former copy)`);
  return {
    counts,
    names,
    others: others.map(({ whole, parts, rows }) => ({ whole, parts, rows })),
    notCompared: [...notCompared],
  };
}

function nameOf({ metric, table, row, column }: Place): string {
  const where = table === "Qualification" ? [] : [table];
  return [`Metric ${metric}`, ...where, row, ...column].join(", ");
}

function better(known: Reading | null, other: Reading | null): Reading | null {
  return known === null || (known.greatest === Infinity && other !== null) ? (other ?? known) : known;
}

function* countCells({ metric, name, columns, rows }: DraftTable): Generator<{ place: Place; count: number }> {
  for (const { label, cells } of rows) {
    for (const [c, { count }] of cells.entries()) {
      if (count !== null) yield { place: { metric, table: name, column: columns[c], row: label }, count };
    }
  }
}

/** Groups of a table that the former copy has beside the draft's, column by column. */
function otherGroups({ metric, name: table, columns, rows }: DraftTable, cells: FormerCells) {
  const labels = new Set(rows.map(({ label }) => label));
  if (table === "Qualification") return [];
  return columns.flatMap((column, c) => {
    const found = cells.otherRows({ metric, table, column }, labels).flatMap((row) => {
      const reading = cells.read({ metric, table, column, row });
      return reading === null || reading.greatest === 0 ? [] : [{ row, reading }];
    });
    const whole = rows.find(({ isTotal }) => isTotal)?.cells[c].count ?? null;
    if (found.length === 0 || whole === null) return [];
    const parts = rows.filter(({ isTotal }) => !isTotal).flatMap(({ cells: { [c]: cell } }) => cell.count ?? []);
    const name = `Metric ${metric}, ${table}, ${found.map(({ row }) => row).join(", ")}`;
    return [{ name, whole, parts, rows: found.map(({ reading }) => reading) }];
  });
}

/** Percentages of metric 7 by the last words of their columns: the column that they are of, and whether they are of those who stay. */
const PERCENTAGES: Readonly<Record<string, readonly [of: string, isOfOthers: boolean]>> = {
  "Retention %": ["Started", true],
  "Deferred %": ["Started", false],
  "Achieved %": ["Submitted", false],
};

/**
 * What the percentages of metric 7 say that the former copy showed beside a count that it left out. Metric 3's have two decimals, and
 * are left out with their count.
 */
function percentages(tables: readonly DraftTable[], cells: FormerCells) {
  return tables
    .filter(({ metric }) => metric === 7)
    .flatMap(({ metric, name: table, columns, rows }) =>
      rows.flatMap(({ label: row, cells: ofRow }) =>
        ofRow.flatMap(({ ratio }, c) => {
          const [year, block, column] = columns[c];
          if (ratio === undefined || !(column in PERCENTAGES)) return [];
          const [of, isOfOthers] = PERCENTAGES[column];
          const shown = cells.text({ metric, table, column: columns[c], row });
          const whole = cells.read({ metric, table, column: [year, block, of], row });
          if (shown === undefined || whole === null || whole.least !== whole.greatest) return [];
          const fits = peopleOf(shown, whole.least).map((people) => (isOfOthers ? whole.least - people : people));
          return fits.length === 0
            ? []
            : [{ count: ratio.count, least: Math.min(...fits), greatest: Math.max(...fits) }];
        }),
      ),
    );
}

/** Numbers of people, first and last, that a whole percentage fits; none where it is no percentage. */
function peopleOf(shown: string, denominator: number): number[] {
  if (!shown.endsWith("%")) return [];
  const fits = (numerator: number): boolean => figureText({ kind: "wholePercent", numerator, denominator }) === shown;
  const near = Math.round((Number.parseFloat(shown) / 100) * denominator);
  if (!fits(near)) return [];
  let [least, greatest] = [near, near];
  while (least > 0 && fits(least - 1)) least--;
  while (greatest < denominator && fits(greatest + 1)) greatest++;
  return [least, greatest];
}
