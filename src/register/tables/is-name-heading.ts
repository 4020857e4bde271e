import { spellingKey } from "../cells/spelling";

/** Headings of columns that say who somebody is, though nothing but a person's own number is read where there is one. */
const NAMES: ReadonlySet<string> = new Set(
  [
    ...["First name", "Last name", "Forename", "Forename(s)", "Surname", "Given name", "Family name", "Preferred name"],
    ...[
      "Full name",
      "Name",
      "Participant name",
      "Participant",
      "Learner name",
      "Candidate name",
      "Delegate",
      "Delegate name",
    ],
    ...["Teacher", "Teacher name", "Name of participant", "Name (Including any previous names)"],
    ...["E-mail", "Email", "E-mail address", "Email address", "Preferred e-mail address"],
  ].map(spellingKey),
);

/** Whether a column of this heading holds the names or addresses of people. */
export function isNameHeading(heading: string): boolean {
  return NAMES.has(spellingKey(heading));
}
