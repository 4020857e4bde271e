import { assessmentCount } from "../metrics/accuracy";
import type { Analysis } from "../metrics/analyse";
import type { CountedName } from "../metrics/behind/counted-name";
import type { Measure } from "../metrics/measure";
import { MEASURES } from "../metrics/measure";
import { peopleCounts } from "./people-counts";
import type { Selection } from "./selection";

/** How many people, assessments or ratings a selection has; people by group where one is selected. */
export function countOf(analysis: Analysis, name: CountedName, selection: Selection): number {
  const { tally } = analysis;
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
      if (!isTallied(name)) {
        const counts = peopleCounts(analysis, name, group);
        return cells.reduce((sum, cell) => sum + counts[cell], 0);
      }
      const counts = groups.get(group?.characteristic ?? "gender");
      if (counts === undefined) return 0;
      if (group === null) return counts.total(name, cells);
      return counts.perGroup(name, cells)[counts.labels.indexOf(group.label)];
    }
  }
}

function isTallied(name: CountedName): name is Measure {
  return (MEASURES as readonly CountedName[]).includes(name);
}
