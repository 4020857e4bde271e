import type { TargetEntry } from "../../excel/write-target";
import { MILLION, readCount, readPercent } from "../../register/cells/read-number";

/** The targets of a qualification and year, in the order of their columns. */
export const TARGET_FIELDS: readonly { readonly field: TargetEntry["field"]; readonly heading: string }[] = [
  { field: "recruitmentTarget", heading: "Recruitment" },
  { field: "fsmTarget", heading: "FSM %" },
  { field: "nonWhiteBritishTarget", heading: "Not White British %" },
];

/** What was typed as a target: a number of people or a percentage, null when the field was emptied; or what is wrong with it. */
export function readTargetInput(field: TargetEntry["field"], text: string): { readonly value: number | null } | string {
  if (text.trim() === "") return { value: null };
  if (field === "recruitmentTarget") {
    const count = readCount(text);
    return count === null ? `“${text.trim()}” is not a whole number of participants, such as 12.` : { value: count };
  }
  const share = readPercent(text, false);
  if (share !== null && share > 0 && share < MILLION && !text.includes("%")) {
    return `“${text.trim()}” may be a fraction. Enter ${(share * 100) / MILLION} for ${(share * 100) / MILLION}%.`;
  }
  const isPercentage = share !== null && share >= 0 && share <= 100 * MILLION;
  return isPercentage ? { value: share / MILLION } : `“${text.trim()}” is not a percentage from 0 to 100, such as 20.`;
}
