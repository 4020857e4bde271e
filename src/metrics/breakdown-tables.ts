import { compareGroups, type Characteristic } from "./characteristic";
import type { Figure } from "./figure";
import type { GroupCounts } from "./group-counts";
import type { Measure } from "./measure";
import type { MetricRow, MetricTable, TableName } from "./metric";
import type { Scope } from "./scope";
import type { Tally } from "./tally";

const BREAKDOWNS: readonly (readonly [TableName, Characteristic])[] = [
  ["Gender", "gender"],
  ["Disability", "disability"],
  ["Ethnicity", "ethnicity"],
];

/**
 * The Gender, Disability and Ethnicity tables of metrics 1–4. Every metric lists the same groups: all that occur among those
 * recruited in any year, `Not Known` first. Zero is left blank.
 */
export function breakdownTables({ scope, groups }: Tally, measure: Measure): MetricTable[] {
  return BREAKDOWNS.flatMap(([name, characteristic]) => {
    const counts = groups.get(characteristic);
    return counts === undefined ? [] : [breakdownTable(scope, name, counts, measure)];
  });
}

function breakdownTable(scope: Scope, name: TableName, counts: GroupCounts, measure: Measure): MetricTable {
  const everything = scope.cellsOf(null, null);
  const occurring = [...counts.labels.keys()]
    .filter((group) => counts.count("recruited", group, everything) > 0)
    .sort((a, b) => compareGroups(counts.labels[a], counts.labels[b]));
  const row = (label: string, countIn: (cells: readonly number[]) => number): Omit<MetricRow, "isTotal"> => ({
    label,
    figures: scope.years.flatMap((_, year) =>
      [...scope.qualifications.keys(), null].map((qualification) =>
        hiddenZero(countIn(scope.cellsOf(year, qualification))),
      ),
    ),
  });
  return {
    name,
    columns: scope.years.flatMap((year) => [...scope.qualifications, "Total"].map((column) => [year, column])),
    rows: [
      ...occurring.map((group) => {
        return { ...row(counts.labels[group], (cells) => counts.count(measure, group, cells)), isTotal: false };
      }),
      { ...row("Total", (cells) => counts.total(measure, cells)), isTotal: true },
    ],
  };
}

function hiddenZero(count: number): Figure {
  return { kind: "count", count, zero: "hidden" };
}
