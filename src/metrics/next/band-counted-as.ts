import type { CountedPeople } from "../behind/counted-name";
import type { Band } from "../still-to-present";

/** What counts the people of a band and nobody else; null where nothing does, as 31 to 90 days are counted together with those before. */
export const BAND_COUNTED_AS: Readonly<Record<Band, CountedPeople | null>> = {
  overdue: "overdue",
  "30 days": "due-in-30-days",
  "90 days": null,
  later: "due-later",
  deferred: "due-deferred",
  "no start date": "due-not-known",
};
