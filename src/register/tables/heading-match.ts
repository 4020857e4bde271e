import type { Field, RoleDefinition } from "./fields";
import { ROLES } from "./roles";
import { remembered } from "../cells/remembered";
import { isErrorValue, spellingKey } from "../cells/spelling";
import { withoutHint } from "./without-hint";

/** A field that a heading means, and how well: 0 = its canonical heading, 1 = its best alternative and so on. */
export interface HeadingMatch {
  readonly field: Field;
  readonly rank: number;
}

/** What a heading means in each kind of table that knows it. */
type Meanings = ReadonlyMap<RoleDefinition, HeadingMatch>;

/** What a heading means, whatever its case, spacing and punctuation, in each kind of table that knows it: none, one or several. */
export function meaningsOf(heading: string): Meanings {
  return rememberedMeanings(heading);
}
// Most cells that are looked at are no headings of any table.
const rememberedMeanings = remembered((heading): Meanings => {
  const key = spellingKey(heading);
  // Without its signs, #REF! would be the heading "Ref".
  if (key === "" || isErrorValue(heading)) return NONE;
  // A rating is one on any scale: see `scaleOfHeading`.
  const plain = spellingKey(withoutHint(heading).replace(/\bout of \d{1,3}$/i, "out of 10"));
  known ??= allMeanings();
  const [whole, without] = [known.get(key) ?? NONE, known.get(plain) ?? NONE];
  return whole === without || without === NONE ? whole : new Map([...without, ...whole]);
});
const NONE: Meanings = new Map();

/** The field that a heading means in a table of a role; null when it means none. */
export function fieldOf(definition: RoleDefinition, heading: string): HeadingMatch | null {
  return meaningsOf(heading).get(definition) ?? null;
}

/** Whether a heading means something in any kind of table. */
export function isKnownHeading(heading: string): boolean {
  return meaningsOf(heading).size > 0;
}

/** Every spelling of every kind of table's headings. In each kind, the first field that claims a heading has it. */
function allMeanings(): ReadonlyMap<string, Meanings> {
  const meanings = new Map<string, Map<RoleDefinition, HeadingMatch>>();
  for (const definition of ROLES) {
    for (const field of definition.fields) {
      [field.heading, ...(field.alternatives ?? [])].forEach((spelling, rank) => {
        const key = spellingKey(spelling);
        const own = meanings.get(key) ?? new Map<RoleDefinition, HeadingMatch>();
        if (!own.has(definition)) own.set(definition, { field, rank });
        meanings.set(key, own);
      });
    }
  }
  return meanings;
}
let known: ReadonlyMap<string, Meanings> | undefined;
