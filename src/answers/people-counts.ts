import type { Analysis } from "../metrics/analyse";
import type { CountedPeople } from "../metrics/behind/counted-name";
import { peopleBehind } from "../metrics/behind/people-behind";
import { BYTE, cellTable } from "../metrics/cell-table";
import type { Group } from "./selection";

/** By analysis, then by name and group: how many people each combination of year and qualification has. */
const known = new WeakMap<Analysis, Map<string, Int32Array>>();

/**
 * How many people each combination of year and qualification has, as `Scope.cellsOf` numbers them. Counted once for each name and group,
 * and kept as long as the analysis: a sheet may be full of formulas.
 */
export function peopleCounts(analysis: Analysis, measure: CountedPeople, group: Group | null): Int32Array {
  let counts = known.get(analysis);
  if (counts === undefined) known.set(analysis, (counts = new Map<string, Int32Array>()));
  const key = JSON.stringify([measure, group]);
  let found = counts.get(key);
  if (found === undefined) counts.set(key, (found = countByCell(analysis, measure, group)));
  return found;
}

function countByCell(analysis: Analysis, measure: CountedPeople, group: Group | null): Int32Array {
  const { scope } = analysis.tally;
  const { year, qualification } = analysis.register.participants;
  const of = group === null ? null : { ...group, isOthers: false };
  const { positions } = peopleBehind(analysis, { measure, year: null, qualification: null, group: of });
  const cells = cellTable(scope);
  const counts = new Int32Array(scope.cells);
  for (const position of positions) counts[cells[year[position] * BYTE + qualification[position]]]++;
  return counts;
}
