import type { CharacteristicKey } from "../register/columns/participants";

/** What participants are grouped by: as recorded, or derived from it (major ethnic group, FSM band). */
export type Characteristic = CharacteristicKey | "ethnicGroup" | "fsm";

/** Names as on the sheets, in the order in which they are compared. */
export const CHARACTERISTIC_NAMES: Readonly<Record<Characteristic, string>> = {
  gender: "Gender",
  disability: "Disability",
  ethnicity: "Ethnicity",
  ethnicGroup: "Ethnic group",
  fsm: "FSM",
  ofsted: "Ofsted grade",
  region: "Region",
  phase: "Phase",
  schoolType: "School type",
};

/** Bands of the share of pupils eligible for free school meals, by code. */
export const FSM_BAND = { notKnown: 0, high: 1, low: 2 } as const;

/** Labels of the FSM bands: `30% or more`, `Below 30%`. */
export function fsmBandLabels(thresholdPercent: number): string[] {
  return ["Not Known", `${thresholdPercent}% or more`, `Below ${thresholdPercent}%`];
}

/** `Not Known` first, then alphabetically, ignoring case and whatever the computer's language. */
export function compareGroups(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "Not Known") return -1;
  if (b === "Not Known") return 1;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1;
}
