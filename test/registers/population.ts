import { academicYearOfIso, isoDay, QUALIFICATION_TITLES, type Person } from "../support/persons";
import { DISABILITY_LABELS, ETHNICITY_LABELS, GENDER_LABELS } from "../support/persons";
import type { Choices } from "./choices";
import type { Features } from "./wanted";

/** A participation, and what a register says of it besides what is counted. */
export interface Participation extends Person {
  /** Position among the people that were invented, whether they are wanted or not. */
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  /** School's unique reference number. */
  readonly urn: string;
  readonly resultDate: string;
}

/** A task of somebody's final assessment. */
export interface Task {
  readonly id: string;
  readonly task: string;
  readonly presented: string;
  readonly isModerated: boolean;
  readonly isUpheld: boolean;
}

/** A rating of somebody, from 0 to 10. */
export interface Rating {
  readonly id: string;
  readonly date: string;
  readonly rating: number;
}

/** What was agreed for a qualification and an academic year, shares in per cent; null where nothing was. */
export interface AgreedTarget {
  readonly qualification: string;
  /** Calendar year in which the academic year starts. */
  readonly year: number;
  readonly recruitment: number | null;
  readonly fsm: number | null;
  readonly nonWhiteBritish: number | null;
}

export interface School {
  readonly urn: string;
  readonly name: string;
  readonly fsm: number | null;
}

/** The truth about a provider. */
export interface Population {
  readonly people: readonly Participation[];
  readonly schools: readonly School[];
  readonly tasks: readonly Task[];
  readonly ratings: readonly Rating[];
  readonly targets: readonly AgreedTarget[];
  /** Day of the report. */
  readonly asOf: string;
}

const DAY = 86_400_000;
const FIRST_NAMES = ["Ada", "Ben", "Chloe", "Dev", "Elif", "Fay", "Grace", "Hugo", "Ines", "Jay", "Kofi", "Lena"];
const LAST_NAMES = ["Abbott", "Begum", "Clarke", "Davies", "Evans", "Field", "Green", "Hall", "Ito", "Jones", "Khan"];

/** Invents a provider's people. */
export function inventPopulation(features: Features): Population {
  const { choices } = features;
  const years = choices.of("years");
  const [firstYear, yearCount] = [years.whole(2015, 2018), years.whole(1, 3)];
  const qualifications = choices.of("courses").shuffled(Object.keys(QUALIFICATION_TITLES) as Person["qualification"][]);
  const offered = qualifications.slice(0, choices.of("number of courses").whole(1, qualifications.length));
  const schools = inventSchools(choices.of("schools"));
  const idOf = features.way("ids", ID_STYLES);
  const count = choices.of("people").whole(3, choices.of("size").isSo(0.2) ? 60 : 25);
  const people: Participation[] = [];
  for (let number = 0; number < count; number++) {
    const own = choices.of(`person ${number}`);
    const first = inventOne(own, { number, id: idOf(number), firstYear, yearCount, offered, schools });
    const others = offered.filter((one) => one !== first.qualification);
    const hasSecond = features.has("two courses", 0.4) && own.of("second").isSo(0.2) && others.length > 0;
    if (!features.isWanted(number)) continue;
    people.push(first);
    if (hasSecond) people.push(secondCourse(own.of("second course"), first, others));
  }
  return {
    people,
    schools,
    tasks: people.flatMap((one) => tasksOf(one, choices.of(`tasks ${one.number} ${one.qualification}`))),
    ratings: people.flatMap((one) => ratingsOf(one, people, choices.of(`rating ${one.number} ${one.qualification}`))),
    targets: inventTargets(people, choices.of("targets")),
    asOf: later("2018-06-01", choices.of("day").whole(0, 1500)),
  };
}

const ID_STYLES: readonly ((number: number) => string)[] = [
  (number) => `P${number + 1}`,
  (number) => `${1_000_001 + number * 37}`,
  (number) => `NPQ-${String(number + 1).padStart(4, "0")}`,
  (number) => `${number + 1}`,
  (number) => `ab${number + 1}/x`,
];

interface Frame {
  readonly number: number;
  readonly id: string;
  readonly firstYear: number;
  readonly yearCount: number;
  readonly offered: readonly Person["qualification"][];
  readonly schools: readonly School[];
}

function inventOne(choices: Choices, frame: Frame): Participation {
  const { number, id, firstYear, yearCount, offered, schools } = frame;
  const school = choices.one(schools);
  const year = firstYear + choices.whole(0, yearCount - 1);
  // Most begin in the autumn.
  const start = later(`${year}-09-01`, choices.isSo(0.7) ? choices.whole(0, 90) : choices.whole(0, 364));
  return {
    number,
    id,
    firstName: choices.one(FIRST_NAMES),
    lastName: choices.one(LAST_NAMES),
    urn: school.urn,
    fsm: school.fsm,
    qualification: choices.one(offered),
    gender: choices.one(GENDER_LABELS),
    disability: choices.one(DISABILITY_LABELS),
    ethnicity: choices.one(ETHNICITY_LABELS),
    ...inventCourse(choices, start),
  };
}

/** The same person on another course, begun later. */
function secondCourse(
  choices: Choices,
  first: Participation,
  others: readonly Person["qualification"][],
): Participation {
  const start = later(first.start, choices.whole(60, 700));
  return { ...first, qualification: choices.one(others), ...inventCourse(choices, start) };
}

type Course = Pick<
  Participation,
  "start" | "withdrawn" | "deferred" | "presented" | "result" | "resultDate" | "rating"
>;

function inventCourse(choices: Choices, start: string): Course {
  const isWithdrawn = choices.isSo(0.2);
  const hasPresented = choices.isSo(isWithdrawn ? 0.15 : 0.65);
  // Some present on the last day or the day after it.
  const presented = !hasPresented
    ? ""
    : choices.isSo(0.2)
      ? later(eighteenMonths(start), choices.whole(0, 1))
      : later(start, choices.whole(200, 700));
  const hasResult = hasPresented ? choices.isSo(0.8) : choices.isSo(0.05);
  return {
    start,
    presented,
    withdrawn: isWithdrawn ? later(start, choices.whole(20, 500)) : "",
    deferred: choices.isSo(0.12) ? later(start, choices.whole(20, 400)) : "",
    result: !hasResult ? "" : choices.isSo(0.85) ? "Passed" : "Failed",
    resultDate: hasResult ? later(presented || later(start, 600), choices.whole(5, 60)) : "",
    rating: choices.isSo(0.4) ? choices.whole(0, 20) / 2 : null,
  };
}

function tasksOf({ id, presented }: Participation, choices: Choices): Task[] {
  if (presented === "") return [];
  return Array.from({ length: choices.whole(1, 2) }, (_, at) => {
    const isModerated = choices.isSo(0.4);
    return { id, task: `Task ${at + 1}`, presented, isModerated, isUpheld: isModerated && choices.isSo(0.8) };
  });
}

/** A rating belongs to the course that somebody had begun last on its day. */
function ratingsOf(one: Participation, people: readonly Participation[], choices: Choices): Rating[] {
  if (one.rating === null) return [];
  const next = people
    .filter(({ id, start }) => id === one.id && start > one.start)
    .map(({ start }) => start)
    .sort()[0];
  const most = next === undefined ? 300 : (Date.parse(next) - Date.parse(one.start)) / DAY - 1;
  return [{ id: one.id, date: later(one.start, choices.whole(0, most)), rating: one.rating }];
}

function inventSchools(choices: Choices): School[] {
  return Array.from({ length: choices.whole(2, 8) }, (_, at) => ({
    urn: `${100_000 + at * 731 + choices.whole(0, 700)}`,
    name: `${choices.one(LAST_NAMES)} ${choices.one(["Primary School", "Academy", "High School"])}`,
    fsm: choices.isSo(0.1) ? null : choices.isSo(0.3) ? choices.one([29.5, 30, 30.5, 29.9]) : choices.whole(2, 160) / 2,
  }));
}

function inventTargets(people: readonly Participation[], choices: Choices): AgreedTarget[] {
  const places = new Map(
    people.map(({ qualification, start }) => {
      const year = academicYearOfIso(start);
      return [`${qualification} ${year}`, { qualification, year }];
    }),
  );
  return [...places].map(([name, place]) => {
    const own = choices.of(name);
    const share = (): number | null => (own.isSo(0.15) ? null : own.one([10, 12.5, 20, 25, 33, 50]));
    return { ...place, recruitment: own.whole(1, 40), fsm: share(), nonWhiteBritish: share() };
  });
}

/** The day so many days after another. */
function later(iso: string, days: number): string {
  return isoDay(Date.parse(iso) / DAY + days);
}

function eighteenMonths(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + 19, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + 18, Math.min(day, last))).toISOString().slice(0, 10);
}
