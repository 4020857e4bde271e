import fc from "fast-check";
import type { Row } from "./register-tables";

/** A valid participation as plain data. Dates are days of the ISO kind, "" for none. */
export interface Person {
  readonly id: string;
  readonly qualification: keyof typeof QUALIFICATION_TITLES;
  readonly start: string;
  /** Share of pupils eligible for free school meals in per cent; null when not known. */
  readonly fsm: number | null;
  readonly gender: string;
  readonly disability: string;
  readonly ethnicity: string;
  readonly withdrawn: string;
  readonly deferred: string;
  readonly presented: string;
  readonly result: "Passed" | "Failed" | "";
  /** null for none */
  readonly rating: number | null;
}

export const QUALIFICATION_TITLES = {
  NPQEL: "NPQ for Executive Leadership",
  NPQH: "NPQ for Headship",
  NPQML: "NPQ for Middle Leadership",
  NPQLBC: "NPQ for Leading Behaviour and Culture",
} as const;

/** Labels as the register gives them; "" stands for a blank cell. */
export const GENDER_LABELS = ["", "Female", "Male", "Prefer not to say"] as const;
export const DISABILITY_LABELS = ["", "Yes", "No", "Not provided"] as const;
export const ETHNICITY_LABELS = [
  "",
  "English / Welsh / Scottish / Northern Irish / British",
  "Irish",
  "White and Black Caribbean",
  "Chinese",
  "Not provided",
  "Prefer not to say",
] as const;

const DAY = 86_400_000;

/** ISO text of a day, counted from 1 January 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Excel serial of an ISO day after February 1900. */
export function serialOf(iso: string): number {
  return Date.parse(iso) / DAY + 25569;
}

/** Calendar year in which the academic year of an ISO day starts. */
export function academicYearOfIso(iso: string): number {
  const [year, month] = iso.split("-").map(Number);
  return month >= 9 ? year : year - 1;
}

const day = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY }).map(isoDay);
const dayOrNone = (from: string, to: string): fc.Arbitrary<string> => fc.oneof(fc.constant(""), day(from, to));

const person: fc.Arbitrary<Person> = fc.record({
  id: fc.integer({ min: 1, max: 30 }).map((number) => `ab${number}`),
  qualification: fc.constantFrom(...(Object.keys(QUALIFICATION_TITLES) as (keyof typeof QUALIFICATION_TITLES)[])),
  // Some start and present within a few days of each other, 18 months apart, so that deadlines are met to the day.
  start: fc.oneof(day("2016-08-01", "2018-10-31"), day("2017-02-01", "2017-02-04")),
  fsm: fc.oneof(
    fc.constant(null),
    fc.constantFrom(29.5, 30, 30.5),
    fc.integer({ min: 0, max: 200 }).map((n) => n / 2),
  ),
  gender: fc.constantFrom(...GENDER_LABELS),
  disability: fc.constantFrom(...DISABILITY_LABELS),
  ethnicity: fc.constantFrom(...ETHNICITY_LABELS),
  withdrawn: dayOrNone("2017-01-01", "2020-01-01"),
  deferred: dayOrNone("2017-01-01", "2020-01-01"),
  presented: fc.oneof(dayOrNone("2017-06-01", "2020-12-31"), day("2018-08-01", "2018-08-04")),
  result: fc.constantFrom("", "Passed", "Failed"),
  rating: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 20 }).map((n) => n / 2),
  ),
});

/** Valid participations, no two of one person on one qualification; some people are on several. */
export const persons: fc.Arbitrary<Person[]> = fc.uniqueArray(person, {
  maxLength: 60,
  selector: ({ id, qualification }) => `${id}|${qualification}`,
});

/** The row in which a person stands, spelt as the project's own samples are. */
export function plainRow(one: Person): Row {
  const start = academicYearOfIso(one.start);
  const serial = (iso: string): number | "" => (iso === "" ? "" : serialOf(iso));
  return {
    "Participant ID": one.id,
    Qualification: one.qualification,
    "Academic year": `${start}/${(start + 1) % 100}`,
    "Start date": serial(one.start),
    "School FSM %": one.fsm ?? "",
    Gender: one.gender,
    Disability: one.disability,
    Ethnicity: one.ethnicity,
    "Withdrawn date": serial(one.withdrawn),
    "Deferred date": serial(one.deferred),
    "Presented date": serial(one.presented),
    Result: one.result,
    Rating: one.rating ?? "",
  };
}
