import { HOLDS, type Person, type Sample } from "./sample";

/** Somebody who has still to present. Days count from 1 January 1900 as Excel's do. */
export interface DuePerson {
  readonly person: Person;
  readonly deadline: number;
}

/** Months to present in. */
const MONTHS = 18;

/** Everyone who has still to present, neither withdrawn nor deferred, by deadline and then in the order of the sheet. */
export function duePeople({ people }: Sample): DuePerson[] {
  return people
    .filter(HOLDS.overdue)
    .map((person) => ({ person, deadline: deadlineOf(person["Start date"]) }))
    .map((one, at) => ({ ...one, at }))
    .sort((a, b) => a.deadline - b.deadline || a.at - b.at);
}

/** From 01/09/2017; a day that the month does not have is its last. */
function deadlineOf(start: string): number {
  const [day, month, year] = start.split("/").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + MONTHS + 1, 0)).getUTCDate();
  return serialOf(Date.UTC(year, month - 1 + MONTHS, Math.min(day, last)));
}

/** Today by the calendar of this computer, which the page has, too. */
export function today(): number {
  const now = new Date();
  return serialOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

function serialOf(time: number): number {
  return Math.round(time / 86_400_000) + 25_569;
}
