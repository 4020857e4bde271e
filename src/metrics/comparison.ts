/** What the framework calls a significant difference, in the words that the sheets use. */
export type Verdict =
  | "No significant difference"
  | "Significantly lower"
  | "Significantly higher"
  | "Too few to test"
  | "Not yet known"
  /** Not Known, Not provided and Prefer not to say are listed, never tested. */
  | "Not tested";

/** One group of one characteristic against all others with a known value, within one scope. */
export interface Comparison {
  /** "Gender", "Disability", "Ethnicity", "Ethnic group", "FSM", "Ofsted grade", "Region" or "Phase". */
  readonly characteristic: string;
  readonly group: string;
  readonly measure: "retention" | "achievement";
  /** "2017/18"; null = all years together. */
  readonly year: string | null;
  /** "NPQH"; null = all qualifications together. */
  readonly qualification: string | null;
  /** Retention: not withdrawn. Achievement: passed. */
  readonly successes: number;
  /** Retention: started. Achievement: those with a final result. */
  readonly total: number;
  readonly otherSuccesses: number;
  readonly otherTotal: number;
  /** Two-sided Fisher exact; null when not tested. */
  readonly pValue: number | null;
  /** Holm-adjusted within characteristic × measure × scope; null when not tested. */
  readonly adjustedPValue: number | null;
  readonly verdict: Verdict;
}
