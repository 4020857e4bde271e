import { cellText, spellingKey } from "../../cells/spelling";
import type { TargetCell } from "./target-cell";

type Measure = TargetCell["field"];

/** Words that name each measure. */
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ["recruitmentTarget", /recruit|participant|place|number|start/i],
  ["fsmTarget", /fsm|free (?:school )?meal/i],
  ["nonWhiteBritishTarget", /non[\s-]*white|not white|nwb|ethnic/i],
];

/** Whole titles that name a measure where something else says that targets are meant. */
const ALONE: ReadonlyMap<string, Measure> = new Map(
  (
    [
      ["Recruitment", "recruitmentTarget"],
      ["FSM", "fsmTarget"],
      ["Free school meals", "fsmTarget"],
      ["Non-White British", "nonWhiteBritishTarget"],
      ["Not White British", "nonWhiteBritishTarget"],
      ["NWB", "nonWhiteBritishTarget"],
    ] as const
  ).map(([title, measure]) => [spellingKey(title), measure]),
);

const TARGET = /target|goal/i;
/** What became of people and targets is no target. */
const OUTCOME =
  /\b(?:actuals?|achieved|achievement|against|versus|vs|recruited|started|starters|met|reached|progress|variance|shortfall|gap|difference|forecast|withdrawn|withdrawals?|deferred|deferrals?|passed|passes|completed|completions?|retention|retained|presented|submitted|enrolled|enrolments?|applied|applicants?|applications?|funding|income|costs?|to date|so far|of targets?|rates?)\b|%\s*of/i;

/**
 * The measure that names and titles of a block of figures say, nearest first; "unnamed" when they say only that they are targets, or name
 * several measures; null when they do not say so.
 */
export function measureNamed(texts: readonly string[]): Measure | "unnamed" | null {
  const areTargets = texts.some(saysTargets);
  for (const text of texts) {
    const alone = ALONE.get(spellingKey(text));
    const named = TARGET.test(text) ? MEASURES.filter(([, words]) => words.test(text)).map(([one]) => one) : [];
    if (alone !== undefined) return areTargets ? alone : null;
    if (OUTCOME.test(text)) return null;
    if (named.length > 0) return named.length === 1 ? named[0] : "unnamed";
  }
  return areTargets ? "unnamed" : null;
}

/** Whether a text says that targets are meant, and not what became of them. */
export function saysTargets(text: unknown): boolean {
  return typeof text === "string" && TARGET.test(text) && !OUTCOME.test(text);
}

/** The measure that a label of targets names by itself; null when it names none, several, or what became of targets. */
export function measureOf(label: unknown): Measure | null {
  const measure = measureNamed([cellText(label), "Target"]);
  return measure === "unnamed" ? null : measure;
}

/** Whether a label names a measure, if targets are meant. */
export function namesMeasure(label: unknown): boolean {
  return typeof label === "string" && measureOf(label) !== null;
}

/**
 * Whether labels are measures of targets, each of its own figures. Among labels of what became of people, only a title shows that targets are
 * meant.
 */
export function areMeasures(labels: readonly unknown[], titles: readonly string[]): boolean {
  const texts = labels.map(cellText);
  const areSaid = measureNamed(titles) !== null;
  if (!areSaid && texts.some((text) => OUTCOME.test(text))) return false;
  return labels.some((label) => namesMeasure(label) && (areSaid || saysTargets(label)));
}
