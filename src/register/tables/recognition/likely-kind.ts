import { readAcademicYear } from "../../cells/academic-year";
import { MILLION, readDecimal } from "../../cells/read-number";
import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { isOfKind, type FieldKey, type RoleDefinition } from "../fields";
import { ASSESSMENTS_ROLE } from "../roles/assessments";
import { FEEDBACK_ROLE } from "../roles/feedback";
import { BEST_RATING, isPlausible } from "./plausible-table";
import { recogniseAs } from "./recognise-as";
import type { Candidacy, RecognitionContext } from "./recognition";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { TARGETS_ROLE } from "../roles/targets";
import { isSurveyExport } from "./survey-export";
import { EXPECTED_DATES, TELLING_FIELDS } from "./telling-fields";

/** Fields that only targets have. */
const AIMS = TARGETS_ROLE.fields
  .map(({ key }) => key)
  .filter((field) => isOfKind(field, "number") || isOfKind(field, "percentage"));

/** Aims that are not just a number under Target. */
const SHARES = AIMS.filter((field) => isOfKind(field, "percentage"));

/** Groups of people whom a list of contacts does not tell apart. */
const GROUP_FIELDS: readonly FieldKey[] = ["gender", "disability"];

/** Names and titles that say what a list is of. */
const SAYS_FEEDBACK = /feedback|survey|evaluation|satisfaction|questionnaire/i;
const SAYS_MODERATION = /moderation|moderated/i;
const SAYS_TARGETS = /\btargets?\b/i;

/** Headings of a survey's export that ask for a rating in words of their own. */
const ASKS_FOR_RATING = /\b(?:rat(?:e|ed|ing)|recommend|satisfied|satisfaction|score|scale)\b/i;

/** Headings of a day that only answers to a survey have: any list may have a Date. */
const ANSWERED = ["Feedback date", "Survey date", "Date of feedback", "Response date"].map(spellingKey);

/** The kind that an unrecognised table would look like to a person; undefined when it looks like none. */
export function likelyKind(
  candidacies: readonly Candidacy[],
  headings: readonly unknown[],
  context: RecognitionContext,
): Candidacy | undefined {
  const as = (definition: RoleDefinition): Candidacy | undefined =>
    candidacies.find(({ recognition }) => recognition.definition === definition);
  const [people, targets] = [as(PARTICIPANTS_ROLE), as(TARGETS_ROLE)];
  const feedback = recogniseAs(FEEDBACK_ROLE, headings, context);
  if (looksLikeFeedback(feedback, headings, context)) return feedback;
  if (people !== undefined && looksLikePeople(people)) return people;
  if (looksLikeSurvey(feedback, headings, context)) return feedback;
  const assessments = as(ASSESSMENTS_ROLE);
  if (assessments !== undefined && looksLikeModeration(assessments, context)) return assessments;
  return targets !== undefined && looksLikeTargets(targets, headings, context) ? targets : undefined;
}

function looksLikePeople(candidacy: Candidacy): boolean {
  if (hasAny(candidacy, EXPECTED_DATES)) return true;
  // Under a title that names the qualification, a gender beside an ID says enough.
  const telling = candidacy.recognition.constants.has("qualification") ? GROUP_FIELDS : TELLING_FIELDS;
  return hasAny(candidacy, ["participantId"]) && hasAny(candidacy, [...TELLING_FIELDS, ...telling]);
}

/** Ratings without anything to say whose they are, in a list that is said to be one of feedback. */
function looksLikeFeedback(
  candidacy: Candidacy,
  headings: readonly unknown[],
  { sample = [], titles = [] }: RecognitionContext,
): boolean {
  const column = candidacy.recognition.columns.get("rating");
  if (column === undefined || candidacy.missing.length === 0) return false;
  const ratings = sample.map((row) => row[column]).filter((cell) => !isBlank(cell));
  const areRatings = ratings.length > 0 && ratings.every((cell) => readDecimal(cell) !== null);
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const isSaid = titles.some((title) => SAYS_FEEDBACK.test(title)) || keys.some((key) => ANSWERED.includes(key));
  return areRatings && isSaid && isPlausible(candidacy.recognition, headings, sample);
}

/**
 * A survey although no heading is known as Rating: a service's export that is said to be one of feedback or asks for a rating, or a list of
 * people that is said to be one and asks for a rating or has numbers that may be some.
 */
function looksLikeSurvey(
  candidacy: Candidacy,
  headings: readonly unknown[],
  { sample = [], titles = [] }: RecognitionContext,
): boolean {
  const texts = headings.map(cellText);
  const isSaid = titles.some((title) => SAYS_FEEDBACK.test(title));
  if (isSurveyExport(texts.map(spellingKey))) return isSaid || texts.some((text) => ASKS_FOR_RATING.test(text));
  const person = candidacy.recognition.columns.get("participantId");
  if (!isSaid || person === undefined) return false;
  return texts.some((text, at) => {
    const cells = sample.map((row) => row[at]).filter((cell) => !isBlank(cell));
    return at !== person && cells.length > 0 && (ASKS_FOR_RATING.test(text) || cells.every(isRating));
  });
}

function isRating(cell: unknown): boolean {
  const rating = readDecimal(cell);
  return rating !== null && rating <= BEST_RATING * MILLION;
}

/** People in a list that is said to be one of moderation. */
function looksLikeModeration(candidacy: Candidacy, { titles = [] }: RecognitionContext): boolean {
  return hasAny(candidacy, ["participantId"]) && titles.some((title) => SAYS_MODERATION.test(title));
}

/** Aims without a year or qualification, or qualifications and numbers in a list that is said to be one of targets. */
function looksLikeTargets(
  candidacy: Candidacy,
  headings: readonly unknown[],
  { sample = [], titles = [] }: RecognitionContext,
): boolean {
  const { recognition, missing } = candidacy;
  if (missing.length === 0 || !isPlausible(recognition, headings, sample)) return false;
  if (hasAny(candidacy, AIMS)) {
    // A year and a Target may be of anything.
    return hasAny(candidacy, ["qualification"]) || (hasAny(candidacy, ["academicYear"]) && hasAny(candidacy, SHARES));
  }
  // Years across are looked at as a cross-tab: this one is not said to be of targets.
  if (headings.some((heading) => readAcademicYear(heading) !== null)) return false;
  const course = recognition.columns.get("qualification");
  const hasNumbers = sample.some((row) => row.some((cell) => typeof cell === "number"));
  const areCourses = course !== undefined && sample.some((row) => findQualification(cellText(row[course])) !== null);
  return areCourses && hasNumbers && titles.some((title) => SAYS_TARGETS.test(title));
}

function hasAny({ recognition }: Candidacy, fields: readonly FieldKey[]): boolean {
  return fields.some((field) => recognition.columns.has(field));
}
