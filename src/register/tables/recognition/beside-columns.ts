import { remembered } from "../../cells/remembered";
import type { FieldKey } from "../fields";
import { fieldOf } from "../heading-match";
import { PARTICIPANTS_ROLE } from "../roles/participants";

/**
 * What a column is to the field beside which it is not read.
 *
 * - `other`: one of a heading that means the field as well
 * - `variant`: one that the same heading with a word such as "revised" or "actual" tells from it
 * - `later`: what may have come after it, such as a resit or a return
 * - `course`: the same of a further course of the same person
 * - `person`: the same of somebody else, such as a mentor
 */
type BesideKind = "other" | "variant" | "later" | "course" | "person";

/** A column of participants that is not read, though its heading, or its cells, say that it has to do with a field. */
export interface BesideColumn {
  /** Position among the headings, 0-based. */
  readonly column: number;
  readonly field: FieldKey;
  readonly kind: BesideKind;
}

/** Fields that a further course of the same person has, too. */
const OF_A_COURSE: readonly FieldKey[] = [
  ...(["qualification", "startDate", "withdrawnDate", "deferredDate", "presentedDate"] as const),
  ...(["result", "resultDate", "status"] as const),
];
/** Words that mean a field at the head of its column, and something else with a number: Level 2, Award 3. */
const NOT_NUMBERED = /level|award|progress/;
const WORDS = /\p{L}+|\d+(?:st|nd|rd|th)?/gu;
const NUMBERS = /^(?:[2-9](?:nd|rd|th)?|second|third|fourth|two|three|b|c|ii|iii|additional|further|another)$/;
const VARIANTS = /^(?:new|revised|amended|updated|changed|adjusted|actual|original|initial|final)$/;
const AGAIN = /\bre[- ]?(?:sits?|sat|tak(?:e|en)|(?:submit|submitted|submission)|assess\w*)\b|\bappeal/;
const BACK = /\b(?:reinstat\w+|re[- ]?join\w*|resumed|resumption|re[- ]?enrol\w*|re[- ]?start\w*)\b/;
const RETURN = /^(?:date )?(?:of )?return(?:ed)?(?: date| on| to (?:programme|course|training|study))?\??$/;
const OTHERS =
  /\b(?:managers?|mentors?|tutors?|coach|coaches|assessors?|facilitators?|sponsors?|head|heads|headteachers?|principals?|emergency|kin|trainers?|moderators?|referees?|supervisors?|parents?|pupils?|contacts?)\b/i;

/** Whether a heading names somebody other than the participant. */
export function isOfSomebodyElse(heading: string): boolean {
  return OTHERS.test(heading);
}

/** What a heading that is not read says of a field, and whether it is numbered; null when nothing. */
const besideHeading = remembered(
  (heading): { readonly field: FieldKey; readonly kind: "variant" | "later"; readonly isNumbered: boolean } | null => {
    const text = heading.toLowerCase();
    if (text.length > LONGEST || isOfSomebodyElse(text)) return null;
    const words: readonly string[] = text.match(WORDS) ?? [];
    const without = (pattern: RegExp): FieldKey | null => {
      const rest = words.filter((word) => !pattern.test(word));
      const match = rest.length < words.length ? fieldOf(PARTICIPANTS_ROLE, rest.join(" ")) : null;
      return match !== null && OF_A_COURSE.includes(match.field.key) ? match.field.key : null;
    };
    const isAttempt = words.includes("attempt") && words.some((word) => NUMBERS.test(word));
    if (isAttempt || AGAIN.test(text)) return { field: "result", kind: "later", isNumbered: false };
    if (BACK.test(text) || RETURN.test(text)) return { field: "withdrawnDate", kind: "later", isNumbered: false };
    const numbered = NOT_NUMBERED.test(text) ? null : without(NUMBERS);
    if (numbered !== null) return { field: numbered, kind: "later", isNumbered: true };
    // What was only planned, such as a start or the day of presenting, is not what became of the person.
    const variant = without(VARIANTS);
    return variant === null ? null : { field: variant, kind: "variant", isNumbered: false };
  },
);
/** No heading is a paragraph. */
const LONGEST = 100;

/** The columns beside those that are read. @param headings of the columns that are not read and that nobody has decided on; "" of all others */
export function besideColumns(headings: readonly string[], isRead: (field: FieldKey) => boolean): BesideColumn[] {
  const found = headings.flatMap((heading, column) => {
    const meant = heading === "" ? null : besideHeading(heading);
    return meant === null ? [] : [{ ...meant, column }];
  });
  const isOnSeveral = found.some(({ field, isNumbered }) => isNumbered && field === "qualification");
  return found
    .filter(({ field, isNumbered }) => (isNumbered && isOnSeveral) || isRead(field))
    .map(({ column, field, kind, isNumbered }) => ({
      ...{ column, field },
      kind: isNumbered && (isOnSeveral || field === "qualification") ? "course" : kind,
    }));
}
