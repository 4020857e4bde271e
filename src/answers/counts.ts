import { assessmentCount } from "../metrics/accuracy";
import type { Measure } from "../metrics/measure";
import type { SideCounts } from "../metrics/assessment-and-rating-counts";
import type { Tally } from "../metrics/tally";
import { cellText, spellingKey } from "../register/cells/spelling";
import { value, type Answer } from "./answer";
import { quoted, select, WrongArgument, type Asked, type Selection } from "./selection";
import { list } from "../text/list";

/** Everything that `NPQ.COUNT` counts, by the name it has there. People can be counted by group; what stands in other tables cannot. */
export const COUNTED = {
  recruited: "recruited",
  fsm: "fsm",
  "non-white-british": "nonWhiteBritish",
  presented: "presented",
  "within-time": "withinTime",
  withdrawn: "withdrawn",
  deferred: "deferred",
  submitted: "submitted",
  passed: "passed",
  assessments: "assessments",
  moderated: "moderated",
  upheld: "upheld",
  responses: "responses",
} as const satisfies Record<string, Measure | keyof SideCounts>;

export type CountedName = keyof typeof COUNTED;
const NAMES = Object.keys(COUNTED) as readonly CountedName[];

/** What a count is of people; the rest is of assessments and ratings. */
export function isOfPeople(name: CountedName): boolean {
  return !["assessments", "moderated", "upheld", "responses"].includes(name);
}

/** The count that is asked for, by any spelling of its name. */
function selectCounted(asked: unknown): CountedName | WrongArgument {
  const key = spellingKey(cellText(asked));
  return (
    NAMES.find((name) => spellingKey(name) === key) ??
    new WrongArgument(`${quoted(asked)} is nothing that is counted. Counted are ${list(NAMES)}.`)
  );
}

/** A count and what it is counted in. */
export interface CountSelection {
  readonly name: CountedName;
  readonly selection: Selection;
}

/** The count that is asked for, in the selection that is asked for. */
export function selectCount(tally: Tally, measure: unknown, asked: Asked): CountSelection | WrongArgument {
  const name = selectCounted(measure);
  if (name instanceof WrongArgument) return name;
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection;
  return selection.group === null || isOfPeople(name)
    ? { name, selection }
    : new WrongArgument(`${name} cannot be counted by group: leave characteristic and group out.`);
}

/** How many people, assessments or ratings there are. */
export function count(tally: Tally, measure: unknown, asked: Asked): Answer {
  const counted = selectCount(tally, measure, asked);
  return counted instanceof WrongArgument ? counted.answer : value(countOf(tally, counted.name, counted.selection));
}

/** A count of a selection; people by group where one is selected. */
export function countOf(tally: Tally, name: CountedName, selection: Selection): number {
  const { scope, sides, groups } = tally;
  const { qualification, year, group } = selection;
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
