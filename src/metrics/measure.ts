/** What is counted about a participation, one bit each: a participation's profile is the set of measures that hold. */
export const MEASURE_BITS = {
  fsm: 1,
  "non-white-british": 2,
  presented: 4,
  "within-time": 8,
  withdrawn: 16,
  deferred: 32,
  submitted: 64,
  passed: 128,
} as const;

/** Number of different profiles. */
export const PROFILES = 256;

/** A count of the tally: everyone recruited, or those for whom a measure holds. */
export type Measure = "recruited" | keyof typeof MEASURE_BITS;

export const MEASURES: readonly Measure[] = [
  "recruited",
  "fsm",
  "non-white-british",
  "presented",
  "within-time",
  "withdrawn",
  "deferred",
  "submitted",
  "passed",
];

/** What groups are counted by: the measures, and who is undecided, that is has neither withdrawn nor a final result. */
export type GroupMeasure = Measure | "undecided";

export const GROUP_MEASURES: readonly GroupMeasure[] = [...MEASURES, "undecided"];
