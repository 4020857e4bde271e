import { FIRST_DATE, LAST_DATE } from "../../register/cells/read-date";
import { YEAR_BASE } from "../../register/columns/participants";
import type { Analysis } from "../analyse";
import { bandIn, factsOf, type Facts } from "../behind/facts";
import { BYTE } from "../cell-table";
import type { Deadlines } from "../deadlines";
import { presentationDeadlines } from "../presentation-deadlines";
import { BANDS, type Band } from "../still-to-present";
import type { Deadline } from "./deadline";

/**
 * Deadlines of people who have still to present for final assessment: who is overdue first, then by deadline, then who deferred, by the
 * deadline that they would have, and at last who has no start date; within a day in the order of the register. Only their order is kept,
 * as there may be a million: a deadline is worked out when it is asked for.
 */
export class DeadlineList {
  private constructor(
    /** Positions in the register, in order. */
    readonly positions: Int32Array,
    private readonly source: Source,
  ) {}

  /** Everyone of the years that are reported who has still to present. */
  static of(analysis: Analysis): DeadlineList {
    const deadlines = presentationDeadlines(analysis.results.definitions);
    const source = { analysis, facts: factsOf(analysis), deadlines };
    return new DeadlineList(sorted(source), source);
  }

  get count(): number {
    return this.positions.length;
  }

  /** @param at from 0 to `count` - 1 */
  row(at: number): Deadline {
    return deadlineOf(this.source, this.positions[at]);
  }

  /** The deadlines of some people, in the same order. @param isWanted by position in the register */
  where(isWanted: (position: number) => boolean): DeadlineList {
    return new DeadlineList(this.positions.filter(isWanted), this.source);
  }

  /** How many people each band has. */
  bands(): Readonly<Record<Band, number>> {
    const counts = Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;
    for (const position of this.positions) {
      const band = bandIn(this.source.facts, position);
      if (band !== null) counts[band]++;
    }
    return counts;
  }
}

/** What a list is made from. */
interface Source {
  readonly analysis: Analysis;
  readonly facts: Facts;
  readonly deadlines: Deadlines;
}

/** The deadline of somebody who has still to present. */
function deadlineOf({ analysis, facts, deadlines }: Source, position: number): Deadline {
  const { asOf, participants } = analysis.register;
  const band = bandIn(facts, position);
  if (band === null) throw new Error(`The participant at ${position} has nothing more to present.`);
  const start = participants.start[position];
  if (start === 0) return { position, band, start: null, deadline: null, days: null };
  const deadline = deadlines.of(start);
  return { position, band, start, deadline, days: asOf === null ? null : deadline - asOf };
}

/** Days that a deadline may fall on: after the last start date come at most ten years to present. */
const DAYS = LAST_DATE - FIRST_DATE + 1 + 3653;
/** Places in the list: a day each, then the same days for those who deferred, then these without a start date, then all others without. */
const [DEFERRED, DEFERRED_UNKNOWN, UNKNOWN, PLACES] = [DAYS, 2 * DAYS, 2 * DAYS + 1, 2 * DAYS + 2];

/** Positions in order, by counting how many have each place: a sort of a million would be felt. */
function sorted(source: Source): Int32Array {
  const positions = stillToPresent(source);
  const places = positions.map((position) => placeOf(source, position));
  const next = new Int32Array(PLACES + 1);
  for (const place of places) next[place + 1]++;
  for (let place = 0; place < PLACES; place++) next[place + 1] += next[place];
  const order = new Int32Array(positions.length);
  positions.forEach((position, at) => {
    order[next[places[at]]++] = position;
  });
  return order;
}

function placeOf({ analysis, facts, deadlines }: Source, position: number): number {
  const start = analysis.register.participants.start[position];
  const isDeferred = bandIn(facts, position) === "deferred";
  if (start === 0) return isDeferred ? DEFERRED_UNKNOWN : UNKNOWN;
  const day = deadlines.of(start) - FIRST_DATE;
  return isDeferred ? DEFERRED + day : day;
}

/** Positions of those who have still to present, of the years that are reported. */
function stillToPresent({ analysis, facts: { presenting } }: Source): Int32Array {
  const { count, year } = analysis.register.participants;
  const isReported = new Uint8Array(BYTE);
  for (const startYear of analysis.tally.scope.startYears) isReported[startYear - YEAR_BASE] = 1;
  const positions = new Int32Array(count);
  let found = 0;
  for (let position = 0; position < count; position++) {
    if (presenting[position] !== 0 && isReported[year[position]] === 1) positions[found++] = position;
  }
  return positions.subarray(0, found);
}
