import type { CountedPeople } from "../../src/metrics/behind/counted-name";
import type { Characteristic } from "../../src/metrics/characteristic";
import { academicYearOfIso, type Person } from "./persons";

const DAY = 86_400_000;

/** The day some months after an ISO day, clipped to the month's end, by the calendar of the language. */
function monthsLater(iso: string, months: number): string {
  const [year, month, day] = iso.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

const WHITE_BRITISH = "English / Welsh / Scottish / Northern Irish / British";

type Holds = (person: Person) => boolean;

/**
 * The rules of everything that people are counted by once more, as plainly as they can be said, by the definitions as published.
 *
 * @param asOf day of the report; null = none, so that nobody is overdue
 */
export function plainHolds(asOf: string | null): Readonly<Record<CountedPeople, Holds>> {
  const deadline = ({ start }: Person): string => monthsLater(start, 18);
  const isStill: Holds = ({ presented, withdrawn, result }) => presented === "" && withdrawn === "" && result === "";
  const daysLeft = (person: Person): number =>
    asOf === null ? Infinity : (Date.parse(deadline(person)) - Date.parse(asOf)) / DAY;
  const isDue =
    (least: number, most: number): Holds =>
    (person) =>
      isStill(person) && person.deferred === "" && daysLeft(person) >= least && daysLeft(person) <= most;
  const isOverdue = isDue(-Infinity, -1);
  const hasResultOnly: Holds = ({ presented, withdrawn, result }) =>
    presented === "" && withdrawn === "" && result !== "";
  return {
    recruited: () => true,
    fsm: ({ fsm }) => fsm !== null && fsm >= 30,
    "below-fsm": ({ fsm }) => fsm !== null && fsm < 30,
    "fsm-not-known": ({ fsm }) => fsm === null,
    "non-white-british": ({ ethnicity }) => ethnicity !== WHITE_BRITISH && ethnicity !== "Not provided",
    presented: ({ presented }) => presented !== "",
    "not-presented": ({ presented }) => presented === "",
    "within-time": (person) => person.presented !== "" && person.presented <= deadline(person),
    late: (person) => person.presented > deadline(person),
    "time-not-known": hasResultOnly,
    "judged-in-time": (person) => person.presented !== "" || hasResultOnly(person) || isOverdue(person),
    "still-to-present": isStill,
    overdue: isOverdue,
    due: isDue(0, 90),
    "due-in-30-days": isDue(0, 30),
    "due-later": isDue(91, Infinity),
    "due-deferred": (person) => isStill(person) && person.deferred !== "",
    // Every person of these has a start date.
    "due-not-known": () => false,
    withdrawn: ({ withdrawn }) => withdrawn !== "",
    retained: ({ withdrawn }) => withdrawn === "",
    deferred: ({ deferred }) => deferred !== "",
    submitted: ({ result }) => result !== "",
    passed: ({ result }) => result === "Passed",
    failed: ({ result }) => result === "Failed",
  };
}

const MAJOR_GROUPS: Readonly<Record<string, string>> = {
  [WHITE_BRITISH]: "White",
  Irish: "White",
  "White and Black Caribbean": "Mixed / Multiple ethnic groups",
  Chinese: "Asian / Asian British",
};

/** What is no group, and says why. Any other word that is not recognised is in no major group. */
const WITHHELD: ReadonlySet<string> = new Set(["Not provided", "Prefer not to say"]);

/** The label of the group in which somebody is. */
export const GROUP_OF: Readonly<Partial<Record<Characteristic, (person: Person) => string>>> = {
  gender: ({ gender }) => gender || "Not Known",
  disability: ({ disability }) => disability || "Not Known",
  ethnicity: ({ ethnicity }) => ethnicity || "Not Known",
  ethnicGroup: ({ ethnicity }) => MAJOR_GROUPS[ethnicity] ?? (WITHHELD.has(ethnicity) ? ethnicity : "Not Known"),
  fsm: ({ fsm }) => (fsm === null ? "Not Known" : fsm >= 30 ? "30% or more" : "Below 30%"),
};

/** People in a year and on a qualification, null meaning any. */
export function inScope(people: readonly Person[], year: number | null, qualification: string | null): Person[] {
  return people.filter(
    (one) =>
      (year === null || academicYearOfIso(one.start) === year) &&
      (qualification === null || one.qualification === qualification),
  );
}
