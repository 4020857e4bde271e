import { isKnownGroup } from "../../register/words/group-vocabulary";
import type { PublicCopy } from "../public-copy";
import type { GroupMetric } from "../tables/totals";
import { allOf, groupTablesOf, placeText, type Column, type GroupTable } from "./published-counts";

const METRICS: readonly GroupMetric[] = [1, 2, 3, 4];

/**
 * Where everybody whom a metric counts is of one group: whoever knows that somebody is among them knows that person's group. People
 * of whom nothing is known are no such group. What metric 1 says of all recruits is not said again of those whom another counts.
 */
export function everybodyInOneGroup(copy: PublicCopy): string[] {
  const ofRecruits = groupTablesOf(copy, 1);
  return METRICS.flatMap((metric) =>
    groupTablesOf(copy, metric).flatMap((table) => {
      // Which ethnicities metric 3 counts is known from its definition.
      const recruits = metric === 1 ? undefined : ofRecruits.find(({ name }) => name === table.name);
      return table.groups.filter(isKnownGroup).flatMap((group) =>
        table
          .widest((column) => isEverybody(table, group, column))
          .filter((column) => recruits === undefined || !isEverybody(recruits, group, column))
          .map((column) => sentence(metric, table, group, column)),
      );
    }),
  );
}

/** Whether the copy shows that a group is everybody whom its metric counts. */
function isEverybody(table: GroupTable, group: string, column: Column): boolean {
  const everybody = table.everybody(column);
  return everybody !== null && everybody > 0 && table.peopleOf(group, column) === everybody;
}

function sentence(metric: GroupMetric, table: GroupTable, group: string, column: Column): string {
  const counted = metric === 1 ? "recruited " : `whom metric ${metric} counts `;
  const who = counted + placeText(column, metric === 1 ? "to " : "of ");
  return `${allOf(table.everybody(column) ?? 0, who)} recorded as ${group} (${table.name}).`;
}
