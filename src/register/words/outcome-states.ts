import { spellingKey } from "../cells/spelling";

/** States of an outcome. A voided one takes back the outcome before it. */
export type OutcomeState = "passed" | "failed" | "voided";

const STATES: ReadonlyMap<string, OutcomeState> = new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["voided", "voided"],
]);

/** An outcome's state as the Department's outcomes API writes it (npq-registration); null when the word is none of its three. */
export function readOutcomeState(text: string): OutcomeState | null {
  return STATES.get(spellingKey(text)) ?? null;
}
