import { YEAR_BASE } from "../../register/columns/participants";
import { isKnownGroup } from "../../register/words/group-vocabulary";
import { majorEthnicGroup } from "../../register/words/ethnicities";
import { tasksOf } from "../accuracy";
import type { Analysis } from "../analyse";
import { fsmBandLabels } from "../characteristic";
import { fsmBand, fsmThreshold } from "../free-school-meals";
import { isOfPeople, type CountedItems } from "./counted-name";
import { factsOf } from "./facts";
import { HOLDS } from "./holds";
import type { Question, QuestionGroup } from "./question";

/** The people behind a number, or the assessments or ratings. */
export interface Behind {
  /** What was asked. */
  readonly question: Question;
  readonly kind: "people" | "assessments" | "ratings";
  /** Position of each participation in the register, in its order; of each item the one that it belongs to. As many as the number says. */
  readonly positions: Int32Array;
  /** Of each item its place in `register.assessments` or `register.feedback`; null where there are no such rows. */
  readonly items: Int32Array | null;
}

/** Answers a question: one pass over the register, which is not read again. */
export function peopleBehind(analysis: Analysis, question: Question): Behind {
  const { measure } = question;
  const isAsked = selector(analysis, question);
  if (!isOfPeople(measure)) return { question, ...itemsBehind(analysis, measure, isAsked) };
  const { count } = analysis.register.participants;
  const { definitions } = analysis.results;
  const facts = factsOf(analysis);
  const holds = HOLDS[measure];
  const positions = new Int32Array(count);
  let found = 0;
  for (let position = 0; position < count; position++) {
    if (isAsked(position) && holds(facts, position, definitions)) positions[found++] = position;
  }
  return { question, kind: "people", positions: positions.slice(0, found), items: null };
}

function itemsBehind(
  analysis: Analysis,
  measure: CountedItems,
  isAsked: (position: number) => boolean,
): Omit<Behind, "question"> {
  const { assessments, feedback } = analysis.register;
  if (measure === "responses") {
    return { kind: "ratings", ...itemsWhere(feedback ?? [], ({ position }) => isAsked(position)) };
  }
  // Without a table of them, the tasks of those who presented are counted.
  if (assessments === null) {
    return { kind: "assessments", positions: measure === "assessments" ? tasks(analysis, isAsked) : NONE, items: null };
  }
  const found = itemsWhere(
    assessments,
    ({ position, isModerated, isUpheld }) =>
      isAsked(position) && (measure === "assessments" || (isModerated && (measure === "moderated" || isUpheld))),
  );
  return { kind: "assessments", ...found };
}

const NONE = new Int32Array();

function itemsWhere<T extends { readonly position: number }>(
  rows: readonly T[],
  holds: (row: T) => boolean,
): Pick<Behind, "positions"> & { readonly items: Int32Array } {
  const items = [...rows.keys()]
    .filter((item) => holds(rows[item]))
    // Those of one participation stay in the order of their rows.
    .sort((a, b) => rows[a].position - rows[b].position);
  return { positions: Int32Array.from(items, (item) => rows[item].position), items: Int32Array.from(items) };
}

/** Everyone who presented, once for each task. */
function tasks(analysis: Analysis, isAsked: (position: number) => boolean): Int32Array {
  const { year, qualification, presented, count } = analysis.register.participants;
  const positions: number[] = [];
  for (let position = 0; position < count; position++) {
    if (presented[position] === 0 || !isAsked(position)) continue;
    const number = tasksOf(qualification[position], YEAR_BASE + year[position]);
    for (let task = 0; task < number; task++) positions.push(position);
  }
  return Int32Array.from(positions);
}

/** Whether a participation belongs to the part of the register that a question is about. */
function selector(
  { register, tally, results }: Analysis,
  { year, qualification, group }: Question,
): (position: number) => boolean {
  const { scope } = tally;
  const { participants } = register;
  const years = scope.startYears.filter((_, at) => year === null || scope.years[at] === year);
  const positions = scope.positions.filter(
    (_, at) => qualification === null || scope.qualifications[at] === qualification,
  );
  // By code, as at full sheet height a set would be asked a million times.
  const [isYear, isQualification] = [new Uint8Array(256), new Uint8Array(256)];
  for (const startYear of years) isYear[startYear - YEAR_BASE] = 1;
  for (const code of positions) isQualification[code] = 1;
  const isInGroup = group === null ? null : groupSelector({ register, results }, group);
  return (position) =>
    isYear[participants.year[position]] === 1 &&
    isQualification[participants.qualification[position]] === 1 &&
    (isInGroup === null || isInGroup(position));
}

function groupSelector(
  { register, results }: Pick<Analysis, "register" | "results">,
  { characteristic, label, isOthers }: QuestionGroup,
): (position: number) => boolean {
  const isWanted = (one: string): boolean => (isOthers ? one !== label && isKnownGroup(one) : one === label);
  const { participants } = register;
  if (characteristic === "fsm") {
    const bands = fsmBandLabels(results.definitions.fsmThresholdPercent).map(isWanted);
    const threshold = fsmThreshold(results.definitions);
    return (position) => bands[fsmBand(participants.fsm[position], threshold)];
  }
  const codes = participants.groups.get(characteristic === "ethnicGroup" ? "ethnicity" : characteristic);
  if (codes === undefined) return () => false;
  const labelOf = characteristic === "ethnicGroup" ? majorEthnicGroup : (one: string) => one;
  const wanted = codes.labels.map((one) => isWanted(labelOf(one)));
  return (position) => wanted[codes.codes[position]];
}
