import type { Analysis } from "../analyse";
import { classify } from "../classify";
import { BANDS, bandsOf, isTimeUnknown, type Band } from "../still-to-present";

/** What is known about each participation, by its position: everything that a question about people may ask. */
export interface Facts {
  /** Which measures hold: MEASURE_BITS. */
  readonly profiles: Uint8Array;
  /** FSM_BAND of the school. */
  readonly fsmBands: Uint8Array;
  /** Position in BANDS + 1 of those who have still to present; 0 for all others. */
  readonly presenting: Uint8Array;
  /** 1 where somebody presented without it being known whether that was in time. */
  readonly timeUnknown: Uint8Array;
}

/** Worked out when the first question is asked, and kept as long as the analysis. */
const known = new WeakMap<Analysis, Facts>();

/** What is known about the participations of an analysis: one pass over the register for the first question, none for the next. */
export function factsOf(analysis: Analysis): Facts {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const { register, results } = analysis;
  const { participants, asOf } = register;
  const { profiles, bands: fsmBands } = classify(participants, results.definitions);
  const presenting = new Uint8Array(participants.count);
  const timeUnknown = new Uint8Array(participants.count);
  const bandOf = bandsOf(participants, results.definitions, asOf);
  for (let position = 0; position < participants.count; position++) {
    const band = bandOf(position);
    if (band !== null) presenting[position] = BANDS.indexOf(band) + 1;
    else if (isTimeUnknown(participants, position)) timeUnknown[position] = 1;
  }
  const facts = { profiles, fsmBands, presenting, timeUnknown };
  known.set(analysis, facts);
  return facts;
}

/** How near the deadline is of somebody who has still to present; null for all others. */
export function bandIn({ presenting }: Facts, position: number): Band | null {
  return presenting[position] === 0 ? null : BANDS[presenting[position] - 1];
}
