import { cellText, spellingKey } from "../cells/spelling";

/** Columns of a table that say how people are called and reached: positions among its headings, 0-based. */
export interface PersonColumns {
  /** Their cells, side by side, are a person's name: one column of full names, or first and last name. None where there are no names. */
  readonly names: readonly number[];
  /** Of e-mail addresses; null = none. */
  readonly email: number | null;
}

const keys = (...headings: readonly string[]): readonly string[] => headings.map(spellingKey);

const FIRST_NAMES = keys("First name", "Forename", "Forename(s)", "First name(s)", "Given name", "Preferred name");
const LAST_NAMES = keys("Last name", "Surname", "Family name");
const FULL_NAMES = [
  ...keys("Full name", "Participant name", "Name of participant", "Learner name", "Candidate name", "Delegate name"),
  ...keys("Teacher name", "Name", "Name (Including any previous names)", "Participant", "Delegate", "Teacher"),
];
const EMAILS = [
  ...keys("Email", "Email address", "Preferred e-mail address", "Participant email", "Participant email address"),
  ...keys("Work email", "Work email address", "Personal email", "Personal email address"),
];

/** Finds the columns of names and e-mail addresses by their headings. Of several that fit, the one whose heading comes first here counts. */
export function personColumns(headings: readonly unknown[]): PersonColumns {
  const found = headings.map((heading) => spellingKey(cellText(heading)));
  const firstOf = (wanted: readonly string[]): readonly number[] => {
    const key = wanted.find((one) => found.includes(one));
    return key === undefined ? [] : [found.indexOf(key)];
  };
  const [first, last, full] = [firstOf(FIRST_NAMES), firstOf(LAST_NAMES), firstOf(FULL_NAMES)];
  const areBoth = first.length > 0 && last.length > 0;
  return {
    names: areBoth || full.length === 0 ? [...first, ...last] : full,
    email: firstOf(EMAILS).at(0) ?? null,
  };
}
