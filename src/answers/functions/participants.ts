import type { Analysis } from "../../metrics/analyse";
import { isOfPeople, type CountedName } from "../../metrics/behind/counted-name";
import { peopleBehind } from "../../metrics/behind/people-behind";
import { foldId } from "../../register/columns/participant-index";
import { table, wrongArgument } from "../answer";
import { defineFunction } from "../define-function";
import { MESSAGES } from "../messages";
import { CHARACTERISTIC } from "../parameters/characteristic";
import { COLUMNS } from "../parameters/columns";
import { GROUP } from "../parameters/group";
import { COUNTED_MEASURE } from "../parameters/measure";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";
import { questionOf } from "../question-of";
import type { Selection } from "../selection";

export const PARTICIPANTS = defineFunction({
  name: "PARTICIPANTS",
  description: "The participants who make up a count: their IDs, and further columns of your table.",
  parameters: [COUNTED_MEASURE, QUALIFICATION, YEAR, CHARACTERISTIC, GROUP, COLUMNS],
  // Further columns hold numbers and dates as well, with their formats.
  result: { spills: true, description: "A column of IDs that spills, with the further columns beside it." },
  notAvailable: MESSAGES.countIsZero,
  example: ["passed", "QUALIFICATION", "YEAR"],
  answer(analysis, { measure, columns, ...selection }) {
    if (selection.group !== null && !isOfPeople(measure)) return wrongArgument(MESSAGES.notByGroup(measure));
    const { participants } = analysis.register;
    const positions = positionsBehind(analysis, measure, selection);
    if (columns.length > 0) return { kind: "people", participants, positions, columns };
    return table(
      positions.map((position) => [participants.index.ids[position]]),
      MESSAGES.countIsZero,
    );
  },
});

/** In the order of the register. For assessments and ratings, the people they belong to, each once. */
function positionsBehind(analysis: Analysis, measure: CountedName, selection: Selection): readonly number[] {
  const { kind, positions } = peopleBehind(analysis, questionOf(analysis, measure, selection));
  const all = Array.from(positions);
  return kind === "people" ? all : eachPersonOnce(all, analysis.register.participants.index.ids);
}

/** A person may have several assessments and ratings, also on several courses. */
function eachPersonOnce(positions: readonly number[], ids: readonly string[]): number[] {
  return [
    ...new Map(positions.toReversed().map((position) => [foldId(ids[position]), position])).values(),
  ].toReversed();
}
