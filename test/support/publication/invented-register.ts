import type { SourceTable } from "../../../src/register/tables/source";
import { assessmentsTable, feedbackTable, participantsTable, targetsTable, type Row } from "../register-tables";

/** Whom a register invents. Lists of words are picked from evenly: a word that is repeated is as many times as likely. */
export interface Invention {
  readonly seed: number;
  /** How many start, by the calendar year in which the academic year begins and by qualification. */
  readonly cohorts: Readonly<Record<number, Readonly<Record<string, number>>>>;
  readonly genders?: readonly string[];
  readonly disabilities?: readonly string[];
  readonly ethnicities?: readonly string[];
  /** Of a hundred people, how many withdraw, defer, and of the others present and fail. */
  readonly withdrawn?: number;
  readonly deferred?: number;
  readonly presented?: number;
  readonly failed?: number;
  /** Whether there are targets. */
  readonly hasTargets?: boolean;
  /** Whether a column of its own says who is not White British; ethnicities are then left blank for every second person. */
  readonly hasFlag?: boolean;
}

export const WHITE_BRITISH = "English / Welsh / Scottish / Northern Irish / British";

export const GENDERS = [...Array<string>(8).fill("Female"), "Male", "Male", "Male", ""];
export const DISABILITIES = [...Array<string>(18).fill("No"), "Yes", "", "Not provided"];
export const ETHNICITIES = [
  ...Array<string>(24).fill(WHITE_BRITISH),
  ...["Irish", "Indian", "Pakistani", "Chinese", "African", "Caribbean", "White and Asian", "Not provided", ""],
];

/** The same whole numbers in every run, from 0 up to a bound (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The tables of a register of invented people, the same in every run. */
export function inventedRegister(invention: Invention): SourceTable[] {
  const { seed, cohorts, hasTargets = true } = invention;
  const next = numbers(seed);
  const all = Object.entries(cohorts).flatMap(([year, people]) =>
    Object.entries(people).map(([qualification, count]) => ({ year: Number(year), qualification, count })),
  );
  const rows = all.flatMap(({ year, qualification, count }) =>
    Array.from({ length: count }, () => person(invention, next, year, qualification)),
  );
  const participants = rows.map((row, i): Row => ({ "Participant ID": `X${i + 1}`, ...row }));
  const targets = all.map(({ year, qualification, count }) => ({
    Qualification: qualification,
    "Academic year": academicYear(year),
    "Recruitment target": count,
    "FSM target %": 20,
    "Non-White British target %": 12,
  }));
  const presented = participants.filter((row) => row["Presented date"] !== "");
  return [
    participantsTable(participants),
    assessmentsTable(presented.map((row) => ({ "Participant ID": row["Participant ID"], Task: "Task 1" }))),
    feedbackTable(
      presented
        .filter((_, i) => i % 3 === 0)
        .map((row) => ({
          "Participant ID": row["Participant ID"],
          "Feedback date": "2030-01-01",
          Rating: 5 + next(6),
        })),
    ),
    ...(hasTargets ? [targetsTable(targets)] : []),
  ];
}

/** The same numbers of people in each of several years. */
export function eachYear(years: readonly number[], people: Readonly<Record<string, number>>): Invention["cohorts"] {
  return Object.fromEntries(years.map((year) => [year, people]));
}

function academicYear(year: number): string {
  return `${year}/${String(year + 1).slice(2)}`;
}

function person(
  { genders = GENDERS, disabilities = DISABILITIES, ethnicities = ETHNICITIES, hasFlag = false, ...chances }: Invention,
  next: (below: number) => number,
  year: number,
  qualification: string,
): Row {
  const { withdrawn = 8, deferred = 4, presented = 85, failed = 8 } = chances;
  const pick = (words: readonly string[]): string => words[next(words.length)];
  const happens = (chance: number): boolean => next(100) < chance;
  const [hasLeft, isDeferred] = [happens(withdrawn), happens(deferred)];
  const hasPresented = !hasLeft && !isDeferred && happens(presented);
  const ethnicity = pick(ethnicities);
  const flag = { "Non-White British": ethnicity === WHITE_BRITISH ? "No" : ethnicity === "" ? "" : "Yes" };
  return {
    Qualification: qualification,
    "Academic year": academicYear(year),
    "Start date": `${year}-10-01`,
    "School FSM %": next(60),
    Gender: pick(genders),
    Disability: pick(disabilities),
    Ethnicity: hasFlag && happens(50) ? "" : ethnicity,
    ...(hasFlag ? flag : {}),
    "Withdrawn date": hasLeft ? `${year + 1}-02-01` : "",
    "Deferred date": !hasLeft && isDeferred ? `${year + 1}-03-01` : "",
    "Presented date": hasPresented ? (happens(85) ? `${year + 1}-12-01` : `${year + 2}-06-01`) : "",
    "Result date": hasPresented ? `${year + 2}-09-01` : "",
    Result: hasPresented ? (happens(failed) ? "Failed" : "Passed") : "",
  };
}
