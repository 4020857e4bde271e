import type { Analysis } from "../../metrics/analyse";
import { fsmBandLabels } from "../../metrics/characteristic";
import type { Definitions } from "../../metrics/definitions";
import { MEASURE_BITS, type Measure } from "../../metrics/measure";
import { classify } from "../../metrics/classify";
import { foldId } from "../../register/columns/participant-index";
import { YEAR_BASE } from "../../register/columns/participants";
import type { Register } from "../../register/register";
import { majorEthnicGroup } from "../../register/words/ethnicities";
import { table, wrongArgument } from "../answer";
import { COUNTED, isOfPeople, type CountedName } from "../counted";
import { defineFunction } from "../define-function";
import { MESSAGES } from "../messages";
import { CHARACTERISTIC } from "../parameters/characteristic";
import { GROUP } from "../parameters/group";
import { COUNTED_MEASURE } from "../parameters/measure";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";
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
  const positions = candidates(analysis, measure).filter(selector(analysis, selection));
  const shown = isOfPeople(measure) ? positions : eachPersonOnce(positions, ids);
  return shown.map((position) => ids[position]);
}

/** Assessments and ratings are in an order of their own, and a person on two courses may have some in both. */
function eachPersonOnce(positions: readonly number[], ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return positions
    .toSorted((a, b) => a - b)
    .filter((position) => {
      const id = foldId(ids[position]);
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
}

/** Positions of the participations that a count includes. */
function candidates(analysis: Analysis, name: CountedName): number[] {
  const { register, results } = analysis;
  switch (name) {
    case "assessments":
      // Without a table of them, the tasks of those who presented are counted.
      if (register.assessments === null) return candidates(analysis, "presented");
      return register.assessments.map(({ position }) => position);
    case "moderated":
      return positionsOf(register.assessments, ({ isModerated }) => isModerated);
    case "upheld":
      return positionsOf(register.assessments, ({ isModerated, isUpheld }) => isModerated && isUpheld);
    case "responses":
      return (register.feedback ?? []).map(({ position }) => position);
    default: {
      const measure: Measure = COUNTED[name];
      const { profiles } = classify(register.participants, results.definitions);
      const bit = measure === "recruited" ? 0 : MEASURE_BITS[measure];
      return [...profiles.keys()].filter((position) => (profiles[position] & bit) === bit);
    }
  }
}

function positionsOf<T extends { readonly position: number }>(
  rows: readonly T[] | null,
  holds: (row: T) => boolean,
): number[] {
  return (rows ?? []).filter(holds).map(({ position }) => position);
}

/** Whether a participation belongs to a selection. */
function selector({ register, tally, results }: Analysis, selection: Selection): (position: number) => boolean {
  const { scope } = tally;
  const { year, qualification } = register.participants;
  const years = selection.year === null ? scope.startYears : [scope.startYears[selection.year]];
  const isInYears = new Set(years.map((startYear) => startYear - YEAR_BASE));
  const code = selection.qualification === null ? null : scope.positions[selection.qualification];
  const isInGroup = groupSelector(register, selection, results.definitions);
  return (position) =>
    isInYears.has(year[position]) && (code === null || qualification[position] === code) && isInGroup(position);
}

function groupSelector(
  { participants: people }: Register,
  { group = null }: Selection,
  definitions: Definitions,
): (position: number) => boolean {
  if (group === null) return () => true;
  const { characteristic, label } = group;
  if (characteristic === "fsm") {
    const { bands } = classify(people, definitions);
    const band = fsmBandLabels(definitions.fsmThresholdPercent).indexOf(label);
    return (position) => bands[position] === band;
  }
  const codes = people.groups.get(characteristic === "ethnicGroup" ? "ethnicity" : characteristic);
  const labelOf = characteristic === "ethnicGroup" ? majorEthnicGroup : (one: string) => one;
  const wanted = new Set(codes?.labels.flatMap((one, at) => (labelOf(one) === label ? at : [])));
  return (position) => codes !== undefined && wanted.has(codes.codes[position]);
}
