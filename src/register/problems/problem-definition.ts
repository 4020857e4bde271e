import type { Severity } from "./problem";

/** What every problem can name, as the workbook has it. */
export interface ProblemContext {
  readonly table: string;
  /** Heading of the column; "" when it is not about a single column. */
  readonly column: string;
  /** The cell's content as text; "" when blank. */
  readonly value: string;
}

/**
 * A kind of problem. `what` says in one or two sentences what is wrong and what follows from it; it follows the place ("Participants, row
 * 17 (D17): "). `advice` says what to do about it. It is the same for every problem of the kind, so that a list of them shows it once. How
 * to write both: docs/writing-problems.md.
 */
export interface ProblemDefinition<Details = never> {
  readonly severity: Severity;
  /** Names the kind in a few words: "Unknown qualification". */
  readonly title: string;
  readonly what: (context: ProblemContext, details: Details) => string;
  readonly advice: string;
  /** Whether one cell is at fault by what it says. Where that is the error of a formula, only this is said, and that the formula needs fixing. */
  readonly isOfCell?: true;
}
