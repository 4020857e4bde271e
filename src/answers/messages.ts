import { cellText } from "../register/cells/spelling";
import { NEEDED_HEADINGS } from "../register/tables/roles";
import { plural } from "../text/plural";
import { truncated } from "../text/truncated";

/**
 * Every sentence that a formula's error can show. A wrong argument is quoted, and what can be used instead follows; where there is no
 * figure the sentence says what is missing. "Matching" is what fits the arguments: the qualification, the year, the group.
 */
export const MESSAGES = {
  // Wrong arguments: #VALUE!
  missing: (parameter: string, known: readonly string[]) => `The ${parameter} is missing. ${use(known)}`,
  notInTables: (asked: unknown, known: readonly string[]) => `${quoted(asked)} is not in your tables. ${use(known)}`,
  notACharacteristic: (asked: unknown, known: readonly string[]) =>
    `${quoted(asked)} is not a characteristic in your tables. ${use(known)}`,
  notAGroup: (asked: unknown, characteristic: string, known: readonly string[]) =>
    `${quoted(asked)} is not a group of ${characteristic} in your tables. ${use(known)}`,
  groupWithoutCharacteristic: (asked: unknown, known: readonly string[]) =>
    `Name the characteristic that ${quoted(asked)} belongs to. ${use(known)}`,
  notACount: (asked: unknown, known: readonly string[]) => `${quoted(asked)} is not a count. ${useAny(known)}`,
  noCount: (known: readonly string[]) => `The measure is missing. ${useAny(known)}`,
  notByGroup: (count: string) =>
    `The count “${count}” cannot be split by group. Leave out the characteristic and the group.`,
  notDays: (asked: unknown) =>
    `${quoted(asked)} is not a number of days. Use a whole number such as 30; -1 lists only those who are overdue.`,
  notAHeading: (asked: unknown, known: readonly string[]) =>
    `${quoted(asked)} is not a heading of your participants. ${use(known)}`,
  notCompared: (asked: unknown, known: readonly string[]) => `${quoted(asked)} cannot be compared. ${use(known)}`,
  notAMetric: (asked: unknown) => `${quoted(asked)} is not a metric. Use a number from 1 to 7.`,
  noBreakdown: (metric: number, asked: unknown, known: readonly string[]) =>
    `Metric ${metric} has no table by ${quoted(asked)}. ${use(known)}`,
  targetOfBoth: (metric: number) =>
    `Metric ${metric} has a target for each qualification and year. Add both to the formula.`,
  notARegister: `The first row of the range needs the headings ${NEEDED_HEADINGS}.`,
  zeroOrBlank: (column: string) =>
    `Excel does not say which cells under “${column}” are 0 and which are blank. Write No instead of 0, or leave out the table.`,
  fractionOrPercentage: (column: string) =>
    `Excel does not say which cells under “${column}” are percentages: 0.31 may be 31% or 0.31%. Write 31, or leave out the table.`,
  blankInGroups: (column: string) =>
    `Excel does not say whether the blank cells under “${column}” belong to those above. Fill them in, or leave out the table.`,
  rowsLeftOut: (count: number, place: string, column: string, value: string) =>
    `${notCounted(count)} In ${place}, ${quoted(column)} ${value === "" ? "is blank" : `says ${quoted(value)}`}. Correct it, or leave the row out of the range.`,
  rowsRepeated: (count: number, place: string, earlier: string) =>
    `${notCounted(count)} ${place.replace(/^row/, "Row")} is the participant of row ${earlier} again, with different details. Correct or delete one of them.`,

  // No figure: #N/A
  noRegister: `No participants table was found. A sheet or table needs the headings ${NEEDED_HEADINGS}.`,
  noParticipantsYet: "There are no participants yet.",
  noParticipants: "There are no matching participants.",
  nonePresented: "No matching participant has presented for final assessment yet.",
  noResults: "No matching participant has a final result yet.",
  noFeedback: "No matching participant has given feedback yet.",
  noneModerated: "No matching assessment has been moderated yet.",
  noRecruitmentTarget: "There is no matching recruitment target.",
  recruitmentTargetIsZero: "The recruitment target is 0.",
  noShareTarget: (metric: number) => `Metric ${metric} has no target for this qualification and year.`,
  noGoal: (metric: number) => `Metric ${metric} has no target. It is met when no group differs significantly.`,
  nothingToCompare: "There are no participants or results to compare.",
  notYetKnown: (reason: string) =>
    `It is not yet known whether the metric is met${reason === "" ? "" : `: ${reason}`}.`,
  outOfReach: "The metric is not met, and no number of further ratings would meet it.",
  notTested: (verdict: string) => `There is no p-value: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}.`,
  countIsZero: "The count is 0, so there is no one to list.",
  nobodyDue: (days: number) =>
    days < 0
      ? `No matching participant is overdue${days === -1 ? "" : " by that many days"}.`
      : "No matching participant has still to present by then.",
  notLoaded:
    "The add-in's server could not be reached. Check your connection. The figure follows within a minute after that.",
} as const;

function notCounted(rows: number): string {
  return `${plural(rows, "row")} cannot be counted.`;
}

/** A longer list reads better after a colon, and so do names such as "30% or more". */
const LONGEST_IN_SENTENCE = 4;

/** "Use NPQH or NPQML." */
function use(known: readonly string[]): string {
  if (known.length === 0) return "They have no participants yet.";
  const isLong = known.length > LONGEST_IN_SENTENCE || known.some((one) => one.includes(" or "));
  if (isLong || known.join().length > LONGEST_LIST) return `Use one of: ${listed(known)}.`;
  const last = known[known.length - 1];
  return known.length === 1 ? `Use ${last}.` : `Use ${known.slice(0, -1).join(", ")} or ${last}.`;
}

/** All of our own names: nothing else says them, and an Excel that cuts the end off has shown what is wrong. */
function useAny(known: readonly string[]): string {
  return `Use one of: ${known.join(", ")}.`;
}

/** Longest part of an argument that a sentence repeats. */
const QUOTED_LENGTH = 40;
/** Longest part of a name to use instead: the census's longest, of the White British, is shown whole, as only the whole can be used. */
const NAME_LENGTH = 55;

/** Characters of a list from the tables that is shown whole. Of a longer one this many characters are shown. */
const LONGEST_LIST = 140;
const BEGINNING = 115;

/**
 * A list, or as much of its beginning as leaves the whole message within 255 characters. How many Excel shows is not documented, and what is
 * wrong comes first in every message.
 */
function listed(known: readonly string[]): string {
  const names = known.map((one) => truncated(one, NAME_LENGTH));
  if (names.join(", ").length <= LONGEST_LIST) return names.join(", ");
  let shown = names.length;
  while (names.slice(0, shown).join(", ").length > BEGINNING) shown--;
  return `${names.slice(0, shown).join(", ")} and ${names.length - shown} more`;
}

function quoted(asked: unknown): string {
  return `“${truncated(cellText(asked), QUOTED_LENGTH)}”`;
}
