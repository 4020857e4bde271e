import type { Analysis } from "../../metrics/analyse";
import { isOfPeople, type CountedName } from "../../metrics/behind/counted-name";
import { peopleBehind } from "../../metrics/behind/people-behind";
import { foldId } from "../../register/columns/participant-index";
import { table, wrongArgument } from "../answer";
import { defineFunction } from "../define-function";
import { MESSAGES } from "../messages";
import { CHARACTERISTIC } from "../parameters/characteristic";
import { GROUP } from "../parameters/group";
import { COUNTED_MEASURE } from "../parameters/measure";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";
import { questionOf } from "../question-of";
import type { Selection } from "../selection";

export const PARTICIPANTS = defineFunction({
  name: "PARTICIPANTS",
  description: "The IDs of the participants who make up a count.",
  parameters: [COUNTED_MEASURE, QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
  result: { type: "string", spills: true, description: "A column that spills." },
  notAvailable: MESSAGES.countIsZero,
  example: ["passed", "QUALIFICATION", "YEAR"],
  answer: (analysis, { measure, ...selection }) =>
    selection.group === null || isOfPeople(measure)
      ? table(
          idsBehind(analysis, measure, selection).map((id) => [id]),
          MESSAGES.countIsZero,
        )
      : wrongArgument(MESSAGES.notByGroup(measure)),
});

/** In the order of the register. For assessments and ratings, the people they belong to, each once. */
function idsBehind(analysis: Analysis, measure: CountedName, selection: Selection): string[] {
  const { ids } = analysis.register.participants.index;
  const { kind, positions } = peopleBehind(analysis, questionOf(analysis, measure, selection));
  const all = Array.from(positions, (position) => ids[position]);
  return kind === "people" ? all : eachPersonOnce(all);
}

/** A person may have several assessments and ratings, also on several courses. */
function eachPersonOnce(ids: readonly string[]): string[] {
  return [...new Map(ids.toReversed().map((id) => [foldId(id), id])).values()].toReversed();
}
