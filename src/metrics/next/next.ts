import type { Comparison, Verdict } from "../comparison";
import type { Standing, Status } from "../metric";
import type { MetricNumber } from "../metric-number";
import type { DeadlineList } from "./deadline-list";

/** What a manager can still change, as of a day. */
export interface Next {
  /** Day of the report as an Excel serial day number; null = none, so that nothing is overdue. */
  readonly asOf: number | null;
  /** Everyone who has still to present for final assessment: overdue first, then by deadline, those without one last. */
  readonly deadlines: DeadlineList;
  /** What is missing of metrics 1 to 6, where it is: by metric, year, qualification. */
  readonly needs: readonly Need[];
  /** How metric 4 can still end: by year, every qualification and then all together. */
  readonly outlooks: readonly Outlook[];
  /** Comparisons of groups that few more withdrawals or fails would make significant: those that the fewest would first. */
  readonly tippings: readonly Tipping[];
}

/** What a metric that is not met is short of, and what would still reach it. */
export interface Need {
  readonly metric: Exclude<MetricNumber, 7>;
  readonly year: string;
  /** Null = all together, of metrics 4 to 6: these are judged on everybody together, too. */
  readonly qualification: string | null;
  /**
   * How much is missing now, as of the standing: recruits of metric 1; of metrics 2 and 3 how many more of those recruited so far would
   * have had to be; people in time of metric 4; assessments upheld of metric 5; ratings of 10 of metric 6, null where none would do.
   */
  readonly short: number | null;
  /**
   * How many more would reach it; null when no number could.
   * Metrics 1 to 3: further recruits of the kind that counts, if nobody else is recruited. For metrics 2 and 3 that is more than `short`, as
   * they also count among those recruited. Metric 4: {@link Outlook.needed}. Metric 5: further moderated assessments that are all upheld.
   * Metric 6: further ratings of 10.
   */
  readonly needed: number | null;
  /**
   * Last day on which it can still be reached: that of the academic year (metrics 1 to 3), or the last deadline of those who can still
   * present in time (metric 4). Null where there is no such day.
   */
  readonly until: number | null;
  /** Whether that day is before the day of the report; for metric 4, whether even the best outlook does not reach it. */
  readonly isOver: boolean;
}

/** How metric 4 stands, and how it ends if everyone who can still present in time does, or nobody. */
export interface Outlook {
  readonly year: string;
  /** Null = all together. */
  readonly qualification: string | null;
  /** How it stands now. Where a column is missing, its reason says so, and there is nobody to judge at best or at worst. */
  readonly now: Standing;
  readonly best: PresentedInTime;
  readonly worst: PresentedInTime;
  /** People of whom it is still open whether they are in time: they can still present in time, or nobody knows whether they did. */
  readonly open: number;
  /** How many of these have to be in time for the metric to be met, if the others of them turn out not to be; null when all are too few. */
  readonly needed: number | null;
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
