import { cellText, spellingKey } from "../../cells/spelling";
import { fieldOf, headingKeys } from "../heading-match";
import { ROLES } from "../roles";
import type { TableMapping } from "../table-mapping";

/** Fewest known headings that make a row count as headings. */
export const FEWEST_HEADINGS = 2;

/** Number of different fields that a row's headings name, in the kind of table of which it names most; mapped headings count as known. */
export function knownHeadings(headings: readonly unknown[], mapping?: TableMapping): number {
  const texts = headings.map(cellText);
  const chosen = mapping?.columns ?? {};
  const isChosen = (key: string): boolean => key !== "" && Object.hasOwn(chosen, key) && chosen[key] !== "none";
  const mapped = texts.filter((text) => isChosen(spellingKey(text))).length;
  // No heading is a number.
  const keys = headings.flatMap((cell, at) => (typeof cell === "string" ? [headingKeys(texts[at])] : []));
  const known = ROLES.map((definition) => {
    return new Set(keys.flatMap((one) => fieldOf(definition, one)?.field.key ?? [])).size;
  });
  return Math.max(...known) + mapped;
}
