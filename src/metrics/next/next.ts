import type { Comparison, Verdict } from "../comparison";
import type { Status } from "../metric";
import type { Band } from "../still-to-present";

/** What a manager can still change, as of a day. */
export interface Next {
  /** Day of the report as an Excel serial day number; null = none, so that nothing is overdue. */
  readonly asOf: number | null;
  /** Everyone who has still to present for final assessment: overdue first, then by deadline, those without one last. */
  readonly deadlines: readonly Deadline[];
  /** What is missing for metrics 1 to 3, where it is: by metric, year, qualification. */
  readonly needs: readonly Need[];
  /** How metric 4 can still end: by year, every qualification and then all together. */
  readonly outlooks: readonly Outlook[];
  /** Comparisons of groups that few more withdrawals or fails would make significant. */
  readonly tippings: readonly Tipping[];
}

/** When somebody has to present by. Days are Excel serial day numbers. */
export interface Deadline {
  /** Position of the participation in the register. */
  readonly position: number;
  readonly band: Band;
  /** Null where it is not known. */
  readonly start: number | null;
  readonly deadline: number | null;
  /** Deadline less the day of the report, so that it is negative when it is over; null without either. */
  readonly days: number | null;
}

/** How many people a metric is short of. */
export interface Need {
  readonly metric: 1 | 2 | 3;
  readonly year: string;
  readonly qualification: string;
  /** People missing: recruits of metric 1; of metrics 2 and 3 how many of those recruited so far would have had to be. */
  readonly short: number;
  /**
   * How many further recruits of the kind that counts would reach the target, if nobody else is recruited: for metric 1 the same as
   * `short`; for metrics 2 and 3 more than that, as they also count among those recruited. Null when none could (a target of 100 %).
   */
  readonly recruits: number | null;
  /** Last day of the academic year, until which it can still be reached. */
  readonly until: number;
  /** Whether that day is over. */
  readonly isOver: boolean;
}

/** How metric 4 stands, and how it ends if everyone who has still to present does so in time, or nobody. */
export interface Outlook {
  readonly year: string;
  /** Null = all together. */
  readonly qualification: string | null;
  readonly best: PresentedInTime;
  readonly worst: PresentedInTime;
  /** Last deadline of those who can still present in time; null when there is none. */
  readonly until: number | null;
}

/** People in time, of those metric 4 would then be judged on. */
export interface PresentedInTime {
  readonly within: number;
  readonly among: number;
  readonly status: Status;
}

/** A comparison that would become significant. */
export interface Tipping {
  readonly comparison: Comparison;
  /** What would do that: more people of the group who withdraw (retention) or fail (achievement). 1 to 5. */
  readonly people: number;
  /** What it would then be. */
  readonly verdict: Extract<Verdict, "Significantly lower">;
}
