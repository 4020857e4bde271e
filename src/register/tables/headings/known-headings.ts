import { cellText, spellingKey } from "../../cells/spelling";
import type { FieldKey, RoleDefinition } from "../fields";
import { meaningsOf } from "../heading-match";
import type { TableMapping } from "../table-mapping";

/** Fewest known headings that make a row count as headings. */
export const FEWEST_HEADINGS = 2;

/** Number of different fields that a row's headings name, in the kind of table of which it names most; mapped headings count as known. */
export function knownHeadings(headings: readonly unknown[], mapping?: TableMapping): number {
  const texts = headings.map(cellText);
  const chosen = mapping?.columns ?? {};
  const isChosen = (key: string): boolean => key !== "" && Object.hasOwn(chosen, key) && chosen[key] !== "none";
  const mapped = texts.filter((text) => isChosen(spellingKey(text))).length;
  const fields = new Map<RoleDefinition, Set<FieldKey>>();
  headings.forEach((cell, at) => {
    // No heading is a number.
    if (typeof cell !== "string") return;
    for (const [definition, { field }] of meaningsOf(texts[at])) {
      const named = fields.get(definition);
      if (named === undefined) fields.set(definition, new Set([field.key]));
      else named.add(field.key);
    }
  });
  return Math.max(0, ...[...fields.values()].map((named) => named.size)) + mapped;
}
