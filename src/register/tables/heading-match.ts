import type { Field, RoleDefinition } from "./fields";
import { ROLES } from "./roles";
import { spellingKey } from "../cells/spelling";
import { withoutHint } from "./without-hint";

/** A field that a heading means, and how well: 0 = its canonical heading, 1 = its best alternative and so on. */
export interface HeadingMatch {
  readonly field: Field;
  readonly rank: number;
}

/** The field that a heading means in a table of a role, whatever its case, spacing and punctuation; null when it means none. */
export function fieldOf(definition: RoleDefinition, heading: string): HeadingMatch | null {
  const matches = matchesOf(definition);
  const key = spellingKey(heading);
  if (key === "") return null;
  // A rating is one on any scale: see `scaleOfHeading`.
  const plain = withoutHint(heading).replace(/\bout of \d{1,3}$/i, "out of 10");
  return matches.get(key) ?? matches.get(spellingKey(plain)) ?? null;
}

/** Whether a heading means something in any kind of table. */
export function isKnownHeading(heading: string): boolean {
  return ROLES.some((definition) => fieldOf(definition, heading) !== null);
}

/** Every spelling of a role's headings. The first field that claims a heading has it. */
function matchesOf(definition: RoleDefinition): ReadonlyMap<string, HeadingMatch> {
  let matches = MATCHES.get(definition);
  if (matches === undefined) {
    matches = new Map();
    for (const field of definition.fields) {
      [field.heading, ...(field.alternatives ?? [])].forEach((spelling, rank) => {
        const key = spellingKey(spelling);
        if (!matches?.has(key)) matches?.set(key, { field, rank });
      });
    }
    MATCHES.set(definition, matches);
  }
  return matches;
}
const MATCHES = new Map<RoleDefinition, Map<string, HeadingMatch>>();
