import type { PreviewPage } from "../browser/preview-page";

/** A participant by headings. */
export type Person = Readonly<Record<string, string>>;

/** Whether a person is one of those who are counted. */
export type Holds = (person: Person) => boolean;

/** The register of the sample; `withdrawing` has withdrawn since the report was published. */
export interface Sample {
  readonly people: readonly Person[];
  readonly ratings: readonly { readonly person: Person; readonly rating: number }[];
  readonly withdrawing: Person | null;
}

const hasFsm = (person: Person): boolean => person["School FSM %"] !== "";

/** Neither presented nor withdrawn, without a result. */
const isStillToPresent = (person: Person): boolean =>
  person["Presented date"] === "" && person["Withdrawn date"] === "" && person.Result === "";

/**
 * What functions count and the report does not publish, by its name. All time limits of the sample have long been over, so that nobody is due
 * in the next days.
 */
export const UNPUBLISHED: Readonly<Record<string, Holds>> = {
  "below-fsm": (person) => hasFsm(person) && Number(person["School FSM %"]) < 30,
  "fsm-not-known": (person) => !hasFsm(person),
  "not-presented": (person) => person["Presented date"] === "",
  "time-not-known": () => false,
  "still-to-present": isStillToPresent,
  overdue: (person) => isStillToPresent(person) && person["Deferred date"] === "",
  "judged-in-time": (person) =>
    person["Presented date"] !== "" || (isStillToPresent(person) && person["Deferred date"] === ""),
  due: () => false,
  "due-in-30-days": () => false,
  "due-later": () => false,
  "due-deferred": (person) => isStillToPresent(person) && person["Deferred date"] !== "",
  "due-not-known": () => false,
  retained: (person) => person["Withdrawn date"] === "",
  failed: (person) => person.Result !== "" && person.Result !== "Passed",
};

/** What the columns of a participant say, by the name under which functions count it. */
export const HOLDS: Readonly<Record<string, Holds>> = {
  ...UNPUBLISHED,
  recruited: () => true,
  fsm: (person) => person["School FSM %"] !== "" && Number(person["School FSM %"]) >= 30,
  presented: (person) => person["Presented date"] !== "",
  withdrawn: (person) => person["Withdrawn date"] !== "",
  deferred: (person) => person["Deferred date"] !== "",
  submitted: (person) => person.Result !== "",
  passed: (person) => person.Result === "Passed",
};

/** Whether a person is on a qualification (or any) in a year (or any). */
export function isIn(person: Person, qualification?: string, year?: string): boolean {
  return (
    (qualification === undefined || person.Qualification === qualification) &&
    (year === undefined || person["Academic year"] === year)
  );
}

/** The group that a person is shown in. */
export const groupOf = (person: Person, characteristic: string): string =>
  person[characteristic] === "" ? "Not Known" : person[characteristic];

/** Rows of a sheet by their headings. */
export function personsOf([headings, ...rows]: string[][]): Person[] {
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

/** The sample as it is on the sheets of the preview page. */
export async function readSample(preview: PreviewPage): Promise<Sample> {
  return sampleOf(await preview.texts("Participants"), await preview.texts("Feedback"));
}

/** The sample from what its sheets of participants and of ratings show. */
export function sampleOf(participants: string[][], feedback: string[][]): Sample {
  const people = personsOf(participants);
  const byId = new Map(people.map((person) => [person["Participant ID"], person]));
  const ratings = personsOf(feedback).map((row) => ({
    person: byId.get(row["Participant ID"]) ?? {},
    rating: Number(row.Rating),
  }));
  return { people, ratings, withdrawing: null };
}
