import type { MetricNumber } from "./metric-number";

/** Something that providers may define differently: everything about it in one place. */
export interface Definition<Value> {
  /** The framework as published in 2017, or what the source report did where the framework is silent. */
  readonly standard: Value;
  /** Metrics whose figures depend on it. */
  readonly metrics: readonly MetricNumber[];
  /** How it reads on a sheet: "presented within 18 months" */
  readonly note: (value: Value) => string;
  /** What a workbook has stored, if valid; otherwise undefined. */
  readonly read: (stored: unknown) => Value | undefined;
  /** How the pane asks for it; absent where it has a control of its own. */
  readonly question?: NumberQuestion;
}

/** Which numbers are valid. */
export interface NumberRange {
  readonly least: number;
  readonly greatest: number;
  /** Whether it counts something, such as months or people. */
  readonly isWhole: boolean;
}

/** How the pane asks for a number. */
export interface NumberQuestion extends NumberRange {
  readonly label: string;
  readonly explanation: string;
  /** Unit after the number: "months", "%"; "" for none. */
  readonly unit: string;
}
