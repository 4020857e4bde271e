import { assessmentCount } from "../metrics/accuracy";
import type { Tally } from "../metrics/tally";
import { COUNTED, type CountedName } from "./counted";
import type { Selection } from "./selection";

/** How many people, assessments or ratings a selection has; people by group where one is selected. */
export function countOf(tally: Tally, name: CountedName, selection: Selection): number {
  const { scope, sides, groups } = tally;
  const { qualification, year, group = null } = selection;
  const cells = scope.cellsOf(year, qualification);
  switch (name) {
    case "assessments":
      return assessmentCount(tally, year, qualification);
    case "moderated":
    case "upheld":
    case "responses":
      return cells.reduce((sum, cell) => sum + sides[cell][name], 0);
    default: {
      const counts = groups.get(group?.characteristic ?? "gender");
      if (counts === undefined) return 0;
      const measure = COUNTED[name];
      if (group === null) return counts.total(measure, cells);
      return counts.perGroup(measure, cells)[counts.labels.indexOf(group.label)];
    }
  }
}
