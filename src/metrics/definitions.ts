/**
 * What the framework leaves to the provider or the Department to define. Every default is the framework as published in
 * 2017, or what the source report did where the framework is silent (docs/decisions.md); a sheet prints each one that differs.
 */
export interface Definitions {
  /** Months from the start date within which a participant must present (metric 4). */
  readonly presentWithinMonths: number;
  /**
   * Another limit for starts from a date on: Excel serial of the first start date → months, ascending.
   * Empty by default; the Covid-19 extension is `[{ startsFrom: 43282, months: 24 }]` (1 July 2018).
   */
  readonly presentWithinExtensions: readonly { readonly startsFrom: number; readonly months: number }[];
  /**
   * Whom metric 4 is judged on: those due, that is who presented or whose time is over; those who presented, as the source report's
   * column says; or everybody who started.
   */
  readonly presentationJudgedOn: "due" | "presented" | "started";
  /** Whether somebody who has deferred is due like everybody else (metric 4). */
  readonly deferredAreDue: boolean;
  /** Share of pupils eligible for free school meals, in per cent, from which a school counts (metric 2). Inclusive. */
  readonly fsmThresholdPercent: number;
  /** Whether `Not Known` ethnicity counts as not White British (metric 3), as it does in the source report. */
  readonly notKnownCountsAsNonWhiteBritish: boolean;
  /** A group of fewer people is not tested (metric 7). */
  readonly minimumGroup: number;
  /** A Holm-adjusted p-value below this is a significant difference (metric 7). */
  readonly significanceLevel: number;
  /** Metric 1 is met from this percentage of the target on. */
  readonly recruitmentThresholdPercent: number;
  /** Metric 4 is met from this percentage on. */
  readonly presentedThresholdPercent: number;
  /** Metric 5 is met from this percentage on. */
  readonly accuracyThresholdPercent: number;
  /** Metric 6 is met from this mean rating out of 10 on. */
  readonly feedbackThreshold: number;
}
