import { isKnownGroup } from "../../register/words/group-vocabulary";
import { plural } from "../../text/plural";
import type { PublicCopy } from "../public-copy";
import type { GroupMetric } from "../tables/totals";
import { groupTablesOf, placeText, type Column, type GroupTable } from "./published-counts";

/**
 * Where everybody of a gender or disability is counted as not White British: whoever knows somebody's gender then knows that, too. By
 * ethnicity it follows from the definition.
 */
export function groupsNotWhiteBritish(copy: PublicCopy): string[] {
  return groupsOf(copy, 3, ({ counted, recruited, all }) => counted === recruited && all.counted !== all.recruited)
    .filter(({ table }) => !table.name.startsWith("Ethnic"))
    .map((place) => `All ${who(place)} are counted as not White British.`);
}

/** Where nobody of a group presented in time, and others did. */
export function groupsNotInTime(copy: PublicCopy): string[] {
  return groupsOf(copy, 4, ({ counted, all }) => counted === 0 && all.counted !== 0 && all.counted !== null).map(
    (place) => `None of the ${who(place)} presented in time (metric 4).`,
  );
}

/** What the copy shows of a group in a column. */
interface Shown {
  /** People whom the metric counts. */
  readonly counted: number;
  /** Of how many recruits: at least 1. */
  readonly recruited: number;
  /** The same of all groups together; null where it is left out. */
  readonly all: { readonly counted: number | null; readonly recruited: number | null };
}

interface GroupPlace {
  readonly table: GroupTable;
  readonly group: string;
  readonly column: Column;
  readonly recruited: number;
}

/** Groups, and their columns, of which something holds. None where metric 1 is not published. */
function groupsOf(copy: PublicCopy, metric: GroupMetric, holds: (shown: Shown) => boolean): GroupPlace[] {
  return groupTablesOf(copy, metric).flatMap((table) => {
    const recruits = groupTablesOf(copy, 1).find(({ name }) => name === table.name);
    if (recruits === undefined) return [];
    return table.groups.filter(isKnownGroup).flatMap((group) => {
      const recruited = (column: Column): number => recruits.peopleOf(group, column) ?? 0;
      const columns = table.widest((column) => {
        const counted = table.peopleOf(group, column);
        if (counted === null || recruited(column) === 0) return false;
        const all = { counted: table.everybody(column), recruited: recruits.everybody(column) };
        return holds({ counted, recruited: recruited(column), all });
      });
      return columns.map((column) => ({ table, group, column, recruited: recruited(column) }));
    });
  });
}

function who({ table, group, column, recruited }: GroupPlace): string {
  const people = plural(recruited, "person", "people");
  return `${people} recruited ${placeText(column, "to ")} and recorded as ${group} (${table.name})`;
}
