import { TOTAL, type Knowledge } from "./frame";
import type { LinearSystem } from "./linear-system";
import type { Published } from "./published";
import { countedInMetric3 } from "./read-group-table";

/**
 * Which counts say nothing that is not said anyway, and so are not private (DESIGN §12):
 * - of a group that metric 1 shows to be everybody of that qualification and year, or that is the only row of its table;
 * - all whom metric 3 counts, where it counts every ethnicity that has a row, or none: they are all recruits, or nobody.
 */
export function nothingNew(
  { tables }: Published,
  system: LinearSystem,
  people: (place: number) => number | null,
  knowledge: Knowledge,
): (place: number) => boolean {
  const isPublished = tables.some(({ metric }) => metric === 1);
  const rowsOf = new Map(
    tables.map(({ name, rows }) => [name, rows.map(({ label }) => label).filter((label) => label !== TOTAL)]),
  );
  const counted = ["Ethnicity", "Ethnic group"].flatMap((name) =>
    (rowsOf.get(name) ?? []).map((label) => countedInMetric3(name, label, knowledge)),
  );
  const isFixed = counted.length > 0 && counted.every((one) => one === counted[0] && one !== "some");
  return (place) => {
    const { key } = system.unknowns[place];
    if (key.startsWith(`3 ${TOTAL} `)) return isFixed;
    const [, name, label, period, code] = /^[1-4] ([^:]+): (.*) (\d{4}\/\d{2}|All years) (\S+)$/.exec(key) ?? [];
    if (name === undefined) return false;
    if (rowsOf.get(name)?.length === 1) return true;
    const [recruits, all] = [`1 ${name}: ${label} ${period} ${code}`, `1 ${TOTAL} ${period} ${code}`];
    return isPublished && people(system.place(recruits)) === people(system.place(all));
  };
}
