import { asked, type Asked, type QuestionGroup } from "./behind/question";
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
    return counts === undefined ? [] : [breakdownTable(scope, { name, characteristic }, counts, measure)];
  });
}

function breakdownTable(
  scope: Scope,
  { name, characteristic }: { readonly name: TableName; readonly characteristic: Characteristic },
  counts: GroupCounts,
  measure: Measure,
): MetricTable {
  const recruited = counts.perGroup("recruited", scope.cellsOf(null, null));
  const occurring = [...counts.labels.keys()]
    .filter((group) => recruited[group] > 0)
    .sort((a, b) => compareGroups(counts.labels[a], counts.labels[b]));
  // One column per qualification and one for their total, year by year.
  const columns = [...scope.years.keys()].flatMap((year) =>
    [...scope.qualifications.keys(), null].map((qualification) => ({
      year: scope.years[year],
      qualification: qualification === null ? null : scope.qualifications[qualification],
      people: counts.perGroup(measure, scope.cellsOf(year, qualification)),
    })),
  );
  const questions = (group: QuestionGroup | null): Asked[] =>
    columns.map(({ year, qualification }) => asked({ people: measure }, { year, qualification, group }));
  return {
    name,
    columns: scope.years.flatMap((year) => [...scope.qualifications, "Total"].map((column) => [year, column])),
    rows: [
      ...occurring.map((group) => ({
        label: counts.labels[group],
        isTotal: false,
        figures: columns.map(({ people }) => hiddenZero(people[group])),
        questions: questions({ characteristic, label: counts.labels[group], isOthers: false }),
      })),
      {
        label: "Total",
        isTotal: true,
        figures: columns.map(({ people }) => hiddenZero(people.reduce((sum, one) => sum + one, 0))),
        questions: questions(null),
      },
    ],
  };
}

function hiddenZero(count: number): Figure {
  return { kind: "count", count, zero: "hidden" };
}
