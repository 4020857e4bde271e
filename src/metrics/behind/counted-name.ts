/** Everything that people are counted by on the sheets, under its name in `NPQ.COUNT`. */
export const COUNTED_PEOPLE = [
  ...(["recruited", "fsm", "below-fsm", "fsm-not-known", "non-white-british"] as const),
  ...(["presented", "not-presented", "within-time", "late", "time-not-known", "judged-in-time"] as const),
  ...(["still-to-present", "overdue", "due", "due-in-30-days", "due-later", "due-deferred", "due-not-known"] as const),
  ...(["withdrawn", "retained", "deferred", "submitted", "passed", "failed"] as const),
] as const;

export type CountedPeople = (typeof COUNTED_PEOPLE)[number];

/** What is counted that belongs to people, and of which a person may have several. */
export const COUNTED_ITEMS = ["assessments", "moderated", "upheld", "responses"] as const;

export type CountedItems = (typeof COUNTED_ITEMS)[number];

/** Everything that is counted on the sheets, under its name in `NPQ.COUNT`. */
export type CountedName = CountedPeople | CountedItems;

export const COUNTED_NAMES: readonly CountedName[] = [...COUNTED_PEOPLE, ...COUNTED_ITEMS];

/** Whether people are counted: these can be told apart by group. */
export function isOfPeople(name: CountedName): name is CountedPeople {
  return (COUNTED_PEOPLE as readonly CountedName[]).includes(name);
}
