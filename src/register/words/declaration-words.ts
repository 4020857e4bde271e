import { spellingKey } from "../cells/spelling";

/**
 * States of a declaration (npq-registration). The Department pays nothing for an ineligible one, but the participant did what it
 * declares, so it counts. One that was voided or clawed back means that they did not. The API writes clawed-back, its documentation
 * clawed_back.
 */
const STATES: ReadonlyMap<string, "counts" | "ignored"> = new Map([
  ["submitted", "counts"],
  ["eligible", "counts"],
  ["payable", "counts"],
  ["paid", "counts"],
  ["ineligible", "counts"],
  ["voided", "ignored"],
  ["awaitingclawback", "ignored"],
  ["clawedback", "ignored"],
]);

/** Whether a declaration in this state counts or is ignored; null when the state is not known. */
export function readDeclarationState(text: string): "counts" | "ignored" | null {
  return STATES.get(spellingKey(text)) ?? null;
}

/** What a declaration declares. */
export type DeclarationType = "started" | "retained" | "completed";

const TYPES: ReadonlyMap<string, DeclarationType> = new Map([
  ["started", "started"],
  ["retained", "retained"],
  ["completed", "completed"],
]);

/** The type of a declaration (npq-registration), retained-1 and retained-2 without their number; null when it is not known. */
export function readDeclarationType(text: string): DeclarationType | null {
  return TYPES.get(spellingKey(text).replace(/^retained\d$/, "retained")) ?? null;
}
