import { FSM_BAND } from "../characteristic";
import type { Definitions } from "../definitions";
import { MEASURE_BITS } from "../measure";
import type { Band } from "../still-to-present";
import type { CountedPeople } from "./counted-name";
import { bandIn, type Facts } from "./facts";

/** Whether somebody is counted. */
type Holds = (facts: Facts, position: number, definitions: Definitions) => boolean;

// Without rest parameters: at full sheet height these run a million times.
const has = (measure: keyof typeof MEASURE_BITS): Holds => {
  const bit = MEASURE_BITS[measure];
  return ({ profiles }, position) => (profiles[position] & bit) !== 0;
};
const hasNot = (measure: keyof typeof MEASURE_BITS): Holds => {
  const bit = MEASURE_BITS[measure];
  return ({ profiles }, position) => (profiles[position] & bit) === 0;
};
const [hasPresented, isWithin] = [has("presented"), has("within-time")];
const [isSubmitted, isPassed] = [has("submitted"), has("passed")];
const isIn =
  (...bands: Band[]): Holds =>
  (facts, position) => {
    const band = bandIn(facts, position);
    return band !== null && bands.includes(band);
  };

/** What each count of people means. */
export const HOLDS: Readonly<Record<CountedPeople, Holds>> = {
  recruited: () => true,
  fsm: has("fsm"),
  /** The school's share is known, and below the threshold. */
  "below-fsm": ({ fsmBands }, position) => fsmBands[position] === FSM_BAND.low,
  "fsm-not-known": ({ fsmBands }, position) => fsmBands[position] === FSM_BAND.notKnown,
  "non-white-british": has("non-white-british"),
  presented: has("presented"),
  "not-presented": hasNot("presented"),
  "within-time": has("within-time"),
  /** Presented, and known to be after the deadline. */
  late: (facts, position, definitions) =>
    hasPresented(facts, position, definitions) &&
    !isWithin(facts, position, definitions) &&
    facts.timeUnknown[position] === 0,
  /** Presented on a day that is not known, or with an unknown start. */
  "time-not-known": ({ timeUnknown }, position) => timeUnknown[position] === 1,
  /** Whom metric 4 is judged on. */
  "judged-in-time": (facts, position, definitions) => {
    switch (definitions.presentationJudgedOn) {
      case "due":
        return (
          hasPresented(facts, position, definitions) ||
          facts.timeUnknown[position] === 1 ||
          bandIn(facts, position) === "overdue"
        );
      case "presented":
        return hasPresented(facts, position, definitions);
      case "started":
        return true;
    }
  },
  "still-to-present": ({ presenting }, position) => presenting[position] !== 0,
  overdue: isIn("overdue"),
  /** Their deadline is in the next 90 days. */
  due: isIn("30 days", "90 days"),
  "due-in-30-days": isIn("30 days"),
  "due-later": isIn("later"),
  /** They have still to present, and deferred. */
  "due-deferred": isIn("deferred"),
  /** They have still to present, and nobody knows by when. */
  "due-not-known": isIn("no start date"),
  withdrawn: has("withdrawn"),
  retained: hasNot("withdrawn"),
  deferred: has("deferred"),
  submitted: has("submitted"),
  passed: has("passed"),
  failed: (facts, position, definitions) =>
    isSubmitted(facts, position, definitions) && !isPassed(facts, position, definitions),
};
