import { compareGroups, type Characteristic } from "../metrics/characteristic";
import type { Tally } from "../metrics/tally";

/** Groups of a characteristic that occur among those recruited, in the order of the sheets. */
export function groupsOf({ groups, scope }: Tally, characteristic: Characteristic): string[] {
  const counts = groups.get(characteristic);
  if (counts === undefined) return [];
  const recruited = counts.perGroup("recruited", scope.cellsOf(null, null));
  return counts.labels.filter((_, code) => recruited[code] > 0).sort(compareGroups);
}
