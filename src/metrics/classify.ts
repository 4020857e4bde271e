import type { Participants } from "../register/columns/participants";
import { RESULT } from "../register/words/results";
import { FSM_BAND } from "./characteristic";
import type { Definitions } from "./definitions";
import { fsmBand, fsmThreshold } from "./free-school-meals";
import { MEASURE_BITS } from "./measure";
import { nonWhiteBritishBits } from "./non-white-british";
import { isWithinTime } from "./presentation";
import { presentationDeadlines } from "./presentation-deadlines";

/** What the tally counts by, for each participation: which measures hold ({@link MEASURE_BITS}), and the FSM band. */
export function classify(
  participants: Participants,
  definitions: Definitions,
): { readonly profiles: Uint8Array; readonly bands: Uint8Array } {
  const profiles = new Uint8Array(participants.count);
  const bands = new Uint8Array(participants.count);
  classifier(participants, definitions, bands)(0, participants.count, profiles);
  return { profiles, bands };
}

/**
 * Notes the profiles and FSM bands of a number of participations from a position on, chunk by chunk. Each rule is in the file of its
 * metric; they are combined here so that the register is read through only once.
 */
export function classifier(
  participants: Participants,
  definitions: Definitions,
  bands: Uint8Array,
): (from: number, rows: number, profiles: Uint8Array) => void {
  const { fsm, start, presented, withdrawn, deferred, result } = participants;
  const { bits, codes } = nonWhiteBritishBits(participants, definitions);
  const threshold = fsmThreshold(definitions);
  const deadlines = presentationDeadlines(definitions);
  return (from, rows, profiles) => {
    for (let i = 0, position = from; i < rows; i++, position++) {
      let profile = bits[codes[position]];
      const band = fsmBand(fsm[position], threshold);
      bands[position] = band;
      if (band === FSM_BAND.high) profile |= MEASURE_BITS.fsm;
      if (presented[position] !== 0) {
        profile |= MEASURE_BITS.presented;
        if (isWithinTime(start[position], presented[position], deadlines)) profile |= MEASURE_BITS["within-time"];
      }
      if (withdrawn[position] !== 0) profile |= MEASURE_BITS.withdrawn;
      if (deferred[position] !== 0) profile |= MEASURE_BITS.deferred;
      if (result[position] !== RESULT.none) profile |= MEASURE_BITS.submitted;
      if (result[position] === RESULT.passed) profile |= MEASURE_BITS.passed;
      profiles[i] = profile;
    }
  };
}
