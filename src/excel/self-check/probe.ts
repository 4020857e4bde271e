import type { Bench } from "./bench";
import type { Json } from "./json";
import type { Surroundings } from "./surroundings";

/** A question to Excel. */
export interface Probe {
  /** Stable: files of answers are compared by it. "values.leading-zeros" */
  readonly id: string;
  /** In words, as a question. */
  readonly question: string;
  /** The answers that the add-in gets along with; "anything" where it only wants to know. */
  readonly expects: Expectation;
  /** What follows from any other answer, for the person in front of this Excel; "" where it is known to harm nothing. */
  readonly otherwise?: string;
  /** Asks. Whatever it throws is an answer, too: see {@link refusal}. */
  readonly ask: (bench: Bench) => Promise<Json>;
}

/** The answers that are expected, by the Excel that is asked. */
export type Expectation = (surroundings: Surroundings) => readonly Json[] | "anything";

/** What stands in the place of an answer when Excel refused. @param code as Excel.ErrorCodes: "ApiNotFound" */
export function refusal(code: string): Json {
  return { error: code };
}
