import type { Day } from "./calendar";
import type { School } from "./schools";

/** An invented participant: one row of the Participants table. */
export interface Participant {
  /** "ALL-00017" */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly qualification: string;
  /** "2017/18" */
  readonly academicYear: string;
  readonly startDate: Day;
  readonly school: School;
  /** Spelt as in the report; "Not Known" stands for a blank cell. */
  readonly gender: string;
  readonly disability: string;
  readonly ethnicity: string;
  readonly progress: Progress;
}

/** How far a participant has come. Dates of what has not happened are null. */
export interface Progress {
  readonly withdrawnDate: Day | null;
  readonly deferredDate: Day | null;
  readonly presentedDate: Day | null;
  readonly resultDate: Day | null;
  readonly result: "Passed" | "Failed" | null;
}
