import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import type { RoleDefinition } from "../fields";
import type {
  Candidacy,
  NotRecognised,
  Reason,
  Recognition,
  RecognitionContext,
  RecognitionResult,
} from "./recognition";
import { likelyKind } from "./likely-kind";
import { isPlausible } from "./plausible-table";
import { recogniseAs } from "./recognise-as";
import { isSurveyExport } from "./survey-export";
import { fieldOf } from "../heading-match";
import { ROLES } from "../roles";
import { FEEDBACK_ROLE } from "../roles/feedback";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { TARGETS_ROLE } from "../roles/targets";
import { crossTabOf } from "../targets/cross-tab";
import { measureOf } from "../targets/measure-named";

/** A list whose qualification or year is only in its sheet's name must have this many columns about people besides who they are. */
const FIELDS_BESIDE_TITLE = 2;

/**
 * Recognises a table by its headings, wherever it is and whatever its name; if they leave something open, by what its cells hold and by its
 * sheet's name. If several kinds fit, the one that knows most of the columns wins. The user's choices go before everything else. A table
 * that is not recognised is returned with the reason, which is not worked out anywhere else.
 */
export function recogniseTable(headings: readonly unknown[], context: RecognitionContext = {}): RecognitionResult {
  const chosen = context.mapping?.role;
  const candidacies = ROLES.filter((definition) => definition.role === chosen || !isForeign(definition, headings)).map(
    (definition) => recogniseAs(definition, headings, context),
  );
  const fits = (candidacy: Candidacy): boolean =>
    chosen === undefined
      ? reasonAgainst(candidacy, headings, context) === null
      : roleOf(candidacy) === chosen && candidacy.missing.length === 0;
  const crossTab = recogniseCrossTab(headings, context);
  if (crossTab !== null) return crossTab;
  const fitting = candidacies.filter(fits).map(({ recognition }) => recognition);
  const [first, ...others] = fitting;
  if (first === undefined) return notRecognised(candidacies, headings, context);
  const recognition = others.reduce(better, first);
  return hasMeasureInRows(recognition, context) ? unnamedTargets() : { kind: "recognised", recognition };
}

/** Whether each target is below a heading for all, such as Target, and a column says in its row which one it is. */
function hasMeasureInRows(
  { definition, columns, certainties }: Recognition,
  { sample = [] }: RecognitionContext,
): boolean {
  const target = columns.get("recruitmentTarget");
  if (definition !== TARGETS_ROLE || target === undefined || certainties.get("recruitmentTarget") === "chosen")
    return false;
  const rows = sample.filter((row) => !isBlank(row[target]));
  return (rows[0] ?? []).some((_, column) => {
    const measures = rows.map((row) => measureOf(row[column]));
    return !measures.includes(null) && measures.some((measure) => measure !== "recruitmentTarget");
  });
}

/** Recognises a cross-tab of targets, unless the user has said what the table or its columns are. */
function recogniseCrossTab(
  headings: readonly unknown[],
  { sample = [], titles = [], mapping }: RecognitionContext,
): RecognitionResult | null {
  const isFree = (mapping?.role ?? "targets") === "targets" && Object.keys(mapping?.columns ?? {}).length === 0;
  const crossTab = isFree ? crossTabOf(headings, sample, titles) : null;
  if (crossTab === null) return null;
  const unnamed = unnamedTargets();
  if (crossTab === "unnamed") return unnamed;
  const { down } = crossTab;
  const { recognition } = unnamed.nearest;
  const found = { columns: new Map([[down, 0]]), certainties: new Map([[down, "heading" as const]]), crossTab };
  return { kind: "recognised", recognition: { ...recognition, ...found } };
}

/** Targets by qualification and year that are not read, because nothing says which targets they are. */
export function unnamedTargets(): NotRecognised {
  const nearest = recogniseAs(TARGETS_ROLE, [], {});
  return { kind: "not recognised", reason: "measure missing", nearest, isLikely: true };
}

function notRecognised(
  candidacies: readonly Candidacy[],
  headings: readonly unknown[],
  context: RecognitionContext,
): NotRecognised {
  const chosen = context.mapping?.role;
  const likely = chosen === "none" ? undefined : likelyKind(candidacies, headings, context);
  const nearest =
    candidacies.find((candidacy) => roleOf(candidacy) === chosen) ??
    likely ??
    recogniseAs(PARTICIPANTS_ROLE, headings, context);
  return {
    kind: "not recognised",
    reason: chosen === "none" ? "not used" : (reasonAgainst(nearest, headings, context) ?? "cells disagree"),
    nearest,
    isLikely: likely !== undefined,
  };
}

/** Why a table is not one of a kind; null when it is. */
function reasonAgainst(
  { recognition, missing }: Candidacy,
  headings: readonly unknown[],
  { sample = [] }: RecognitionContext,
): Reason | null {
  if (missing.length > 0) return "columns missing";
  if (isForeign(recognition.definition, headings)) return "other kind";
  if (isBareList(recognition)) return "too little";
  const isKnown = recognition.shift !== undefined || isPlausible(recognition, headings, sample);
  return isKnown ? null : "cells disagree";
}

function roleOf({ recognition }: Candidacy): string {
  return recognition.definition.role;
}

function better(best: Recognition, other: Recognition): Recognition {
  return other.columns.size > best.columns.size ? other : best;
}

/** Whether a heading says that a table is of another kind. A survey's export with ratings is feedback, whatever else it asks. */
function isForeign(definition: RoleDefinition, headings: readonly unknown[]): boolean {
  const texts = headings.map(cellText);
  const keys = texts.map(spellingKey);
  if (isSurveyExport(keys) && texts.some((text) => fieldOf(FEEDBACK_ROLE, text)?.field.key === "rating")) {
    return definition !== FEEDBACK_ROLE;
  }
  const foreign = definition.excluded.map(spellingKey);
  return keys.some((key) => foreign.includes(key));
}

/** Whether a list says nothing but who people are, under a name or title that names a qualification: contacts, a mailing list. */
function isBareList({ definition, columns, constants }: Recognition): boolean {
  if (definition !== PARTICIPANTS_ROLE || constants.size === 0) return false;
  const identifying = (["participantId", "schoolUrn"] as const).filter((key) => columns.has(key)).length;
  return columns.size - identifying < FIELDS_BESIDE_TITLE;
}
