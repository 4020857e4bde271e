import { compareGroups, type Characteristic } from "./characteristic";
import type { Figure } from "./figure";
import type { GroupCounts } from "./group-counts";
import type { Measure } from "./measure";
import type { MetricTable, TableName } from "./metric";
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
  const recruited = counts.perGroup("recruited", scope.cellsOf(null, null));
  const occurring = [...counts.labels.keys()]
    .filter((group) => recruited[group] > 0)
    .sort((a, b) => compareGroups(counts.labels[a], counts.labels[b]));
  // One column per qualification and one for their total, year by year.
  const columns = [...scope.years.keys()].flatMap((year) =>
    [...scope.qualifications.keys(), null].map((qualification) =>
      counts.perGroup(measure, scope.cellsOf(year, qualification)),
    ),
  );
  return {
    name,
    columns: scope.years.flatMap((year) => [...scope.qualifications, "Total"].map((column) => [year, column])),
    rows: [
      ...occurring.map((group) => ({
        label: counts.labels[group],
        isTotal: false,
        figures: columns.map((people) => hiddenZero(people[group])),
      })),
      {
        label: "Total",
        isTotal: true,
        figures: columns.map((people) => hiddenZero(people.reduce((sum, one) => sum + one, 0))),
      },
    ],
  };
}

function hiddenZero(count: number): Figure {
  return { kind: "count", count, zero: "hidden" };
}
