import type { Figure } from "../metrics/figure";
import type { MetricNumber } from "../metrics/metric-number";
import { figureText } from "../report/figure-text";
import type { PublicationOptions } from "./options";

/** Left out, because it would say something private, or would give away what does: "confidential". */
export const CONFIDENTIAL = "[c]";

/** Left out, because too few people are behind it for a rounded copy: "unreliable". */
export const UNRELIABLE = "[u]";

/** What a cell of the copy shows. */
export type PublicValue = Figure | typeof CONFIDENTIAL | typeof UNRELIABLE;

/** A copy of the metrics that can be put on the web. It holds nothing that is not to be published, and no participants. */
export interface PublicCopy {
  readonly options: PublicationOptions;
  /** "" when it is not known. */
  readonly provider: string;
  /** Day of the figures: Excel serial day number. */
  readonly asOf: number;
  /** "2017/18", ascending. */
  readonly years: readonly string[];
  /** Definitions that differ from the framework's, a sentence each. */
  readonly definitionNotes: readonly string[];
  /** By metric, as on the sheets. */
  readonly metrics: readonly PublicMetric[];
  readonly proof: Proof;
}

export interface PublicMetric {
  readonly number: MetricNumber;
  /** "Metric 1: Recruitment of target number of participants." */
  readonly title: string;
  readonly requirement: string;
  /** What the headings of its tables mean, a sentence each: "Actual: everyone recruited, including those who have since withdrawn." */
  readonly legend: readonly string[];
  readonly tables: readonly PublicTable[];
}

export interface PublicTable {
  /** "Qualification", "Gender", "Disability", "Ethnicity" or "Ethnic group" */
  readonly name: string;
  /** One path per column, outermost first. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly PublicRow[];
}

export interface PublicRow {
  readonly label: string;
  readonly isTotal: boolean;
  /** One per column. */
  readonly values: readonly PublicValue[];
}

/** Least and greatest whole number that a count can be, for all that the copy says. */
export type Interval = readonly [least: number, greatest: number];

/** What was proven before the copy was made. */
export interface Proof {
  /** Cells that say [c]. */
  readonly suppressed: number;
  /** Cells of those that show a small private number themselves, or a mean of so few ratings; the others protect these. */
  readonly small: number;
  /** Private counts of 1 to 4 people, each once, in however many tables it stands. */
  readonly sensitive: number;
  /** The narrowest interval that is left for one of these; null where there is none. */
  readonly narrowest: Interval | null;
  /** Private counts whose interval was proven with whole people; of the others with fractions of people, which is a little weaker. */
  readonly inWholePeople: number;
}

/** Exactly what the copy shows in a cell; "" where the sheets leave it blank. */
export function publicText(value: PublicValue): string {
  return typeof value === "string" ? value : figureText(value);
}
