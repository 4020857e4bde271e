import type { Field, RoleDefinition } from "./fields";
import { ROLES } from "./roles";
import { spellingKey } from "../cells/spelling";
import { withoutHint } from "./without-hint";

/** A field that a heading means, and how well: 0 = its canonical heading, 1 = its best alternative and so on. */
export interface HeadingMatch {
  readonly field: Field;
  readonly rank: number;
}

/** How a heading is looked up: its spelling and, where that is another, that of what is left without its hint. */
export type HeadingKeys = readonly [spelling: string, plain: string];

/** Worked out once for all kinds of tables: most cells that are looked at are no headings of any. */
export function headingKeys(heading: string): HeadingKeys {
  const key = spellingKey(heading);
  // A rating is one on any scale: see `scaleOfHeading`.
  const plain = withoutHint(heading).replace(/\bout of \d{1,3}$/i, "out of 10");
  return [key, plain === heading ? key : spellingKey(plain)];
}

/** The field that a heading means in a table of a role, whatever its case, spacing and punctuation; null when it means none. */
export function fieldOf(definition: RoleDefinition, heading: string | HeadingKeys): HeadingMatch | null {
  const [key, plain] = typeof heading === "string" ? headingKeys(heading) : heading;
  if (key === "") return null;
  const matches = matchesOf(definition);
  return matches.get(key) ?? matches.get(plain) ?? null;
}

/** Whether a heading means something in any kind of table. */
export function isKnownHeading(heading: string): boolean {
  const keys = headingKeys(heading);
  return ROLES.some((definition) => fieldOf(definition, keys) !== null);
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
