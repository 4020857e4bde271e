import type { Target } from "../register/readers/target";
import type { CountedColumn } from "./behind/question";
import type { Definition } from "./definition";
import type { Definitions } from "./definitions";
import type { LiveColumn } from "./live-column";
import type { Measure } from "./measure";
import type { MetricNumber } from "./metric-number";

/** What the framework says about a metric, and how it is shown: everything but the computation. */
export interface MetricDeclaration {
  readonly number: MetricNumber;
  /** Short name: "Recruitment" */
  readonly name: string;
  /** "Metric 1: Recruitment of target number of participants." */
  readonly title: string;
  /** The framework's sentence that the metric measures. */
  readonly requirement: string;
  /** Columns of the qualification table within one year, in order. */
  readonly columns: readonly MetricColumn[];
  /** What the tables by gender, disability and ethnicity count, and what that means; absent where there are none. */
  readonly breakdown?: { readonly measure: Measure; readonly legend: (definitions: Definitions) => string };
  /** What has to be reached; absent where there is no such number (metric 7). */
  readonly goal?: Goal;
  /** The figure that decides the status: "% of target" */
  readonly decidedBy: string;
  /** That figure in a sentence: "151.20 %" → "151.20 % of target" */
  readonly sentence: (figure: string) => string;
  /** Whom the status is judged on, where that is not the people of the published columns. */
  readonly judgedOn?: (definitions: Definitions) => string;
  /** What the workbook's settings may define differently. */
  readonly definitions?: { readonly [K in keyof Definitions]?: Definition<Definitions[K]> };
  /** Years stand side by side on the sheet unless there are too many columns for that. */
  readonly isOneTableAYear?: boolean;
  /** Whether sheet and pane compare the groups of this metric; the pane then draws those, not a bar per qualification. */
  readonly comparesGroups?: boolean;
}

/** A column of a metric's qualification table. */
export interface MetricColumn<Id extends string = string> {
  readonly id: Id;
  /** Headings below the year, outermost first: ["Target"], or ["Retention", "Started"]. */
  readonly path: readonly string[];
  /** What the heading means, where it does not say so itself: the text behind "Within 18m: ". */
  readonly legend?: (definitions: Definitions) => string;
  /** Whom the column counts; absent where that is nobody: a target. */
  readonly counts?: CountedColumn;
  /** How the column is written as a formula; absent if it can only be a value. */
  readonly live?: LiveColumn;
  /** Whether it is the figure that is published against the target, or the target. Without a column of targets there is a {@link Goal}. */
  readonly part?: "value" | "target";
}

/** What a metric has to reach. */
export type Goal =
  /** A number of people, from the targets table. */
  | { readonly kind: "people"; readonly of: (target: Target) => number | null }
  /** A share of those recruited, in millionths of a per cent, allocated to a qualification and a year by the targets table. */
  | { readonly kind: "share"; readonly of: (target: Target) => number | null }
  /** The same for all: a share (0 to 1) or a mean, `full` being all there can be. */
  | {
      readonly kind: "threshold";
      readonly of: (definitions: Definitions) => number;
      readonly full: number;
    };
