import { FIRST_YEAR } from "./published";
import { HOLDS, isIn, type Person, type Sample } from "./sample";

/** The cell of a participant of the sample, and what it says when they withdraw. */
interface Withdrawal {
  readonly withdrawing: Person;
  /** The sample with it. */
  readonly edited: Sample;
  /** The cell on the sheet Participants (0-based). */
  readonly row: number;
  readonly column: number;
  /** 1 December 2018 as the cell holds it. */
  readonly day: number;
}

/** Somebody on NPQH in the first year withdraws after the report has been published. */
export function withdrawal(sample: Sample): Withdrawal {
  const at = sample.people.findIndex((person) => isIn(person, "NPQH", FIRST_YEAR) && !HOLDS.withdrawn(person));
  const withdrawing: Person = { ...sample.people[at], "Withdrawn date": "01/12/2018" };
  const people = sample.people.map((one, i) => (i === at ? withdrawing : one));
  const column = Object.keys(withdrawing).indexOf("Withdrawn date");
  return { withdrawing, edited: { ...sample, withdrawing, people }, row: at + 1, column, day: 43_435 };
}
