import { GroupVocabulary, NOT_KNOWN, NOT_PROVIDED, isKnownGroup } from "./group-vocabulary";

/** The one ethnicity that is White British (metric 3). */
export const WHITE_BRITISH = "English / Welsh / Scottish / Northern Irish / British";

/** The five major groups of the Government Statistical Service's ethnicity categories (2011 census). */
export type MajorGroup = "White" | "Mixed" | "Asian" | "Black" | "Other";

const MAJOR_GROUP_LABELS: Readonly<Record<MajorGroup, string>> = {
  White: "White",
  Mixed: "Mixed / Multiple ethnic groups",
  Asian: "Asian / Asian British",
  Black: "Black / African / Caribbean / Black British",
  Other: "Other ethnic group",
};

/** Label → its major group and other spellings: the census labels of 2011 and 2021 and the usual form wordings. */
const CATEGORIES: Readonly<Record<string, readonly [MajorGroup, ...string[]]>> = {
  [WHITE_BRITISH]: [
    "White",
    "White British",
    "White - British",
    "White: British",
    "British",
    "White - English / Welsh / Scottish / Northern Irish / British",
    "White: English, Welsh, Scottish, Northern Irish or British",
    "English, Welsh, Scottish, Northern Irish or British",
    "British, English, Northern Irish, Scottish, or Welsh",
  ],
  Irish: ["White", "White Irish", "White - Irish"],
  "Gypsy or Irish Traveller": ["White", "White - Gypsy or Irish Traveller", "Traveller or Gypsy"],
  "Any other White background": ["White", "Any other White", "White Other", "Another White background", "Other White"],
  "White and Black Caribbean": ["Mixed", "Mixed White and Black Caribbean", "Black Caribbean and White"],
  "White and Black African": ["Mixed", "Mixed White and Black African", "Black African and White"],
  "White and Asian": ["Mixed", "Mixed White and Asian", "Asian and White"],
  "Any Other Mixed / Multiple ethnic background": [
    "Mixed",
    "Any other Mixed background",
    "Another Mixed background",
    "Mixed Other Mixed",
  ],
  Indian: ["Asian", "Asian or Asian British - Indian"],
  Pakistani: ["Asian", "Asian or Asian British - Pakistani"],
  Bangladeshi: ["Asian", "Asian or Asian British - Bangladeshi"],
  Chinese: ["Asian", "Asian or Asian British - Chinese"],
  "Any other Asian background": [
    "Asian",
    "Another Asian background",
    "Other Asian",
    "Asian or Asian British - Other Asian",
  ],
  African: ["Black", "Black African", "Black or Black British - African"],
  Caribbean: ["Black", "Black Caribbean", "Black or Black British - Caribbean"],
  "Any other Black / African / Caribbean background": [
    "Black",
    "Any other Black background",
    "Another Black background",
    "Other Black",
    "Black or Black British - Other Black",
  ],
  Arab: ["Other"],
  "Any other ethnic group": [
    "Other",
    "Other ethnic group",
    "Another ethnic background",
    "Another ethnic group",
    "Other - Any Other",
  ],
};

/** Ethnicity as recorded, in the short labels of the Department's report. */
export const ETHNICITIES = new GroupVocabulary(
  Object.fromEntries(Object.entries(CATEGORIES).map(([label, [, ...spellings]]) => [label, spellings])),
);

/** Label of the major group to which an ethnicity belongs; those without a value keep their own label. */
export function majorEthnicGroup(ethnicity: string): string {
  if (!isKnownGroup(ethnicity)) return ethnicity;
  // Object.hasOwn, because a cell may well say "constructor".
  return Object.hasOwn(CATEGORIES, ethnicity) ? MAJOR_GROUP_LABELS[CATEGORIES[ethnicity][0]] : NOT_KNOWN;
}

/**
 * Whether an ethnicity counts as not White British (metric 3): everyone except White British and `Not provided`.
 * `Not Known` counts, as it does in the source report, unless the definitions say otherwise. `Prefer not to say` is
 * an answer other than White British, and the rule names only two exceptions.
 */
export function isNonWhiteBritish(ethnicity: string, notKnownCounts: boolean): boolean {
  if (ethnicity === WHITE_BRITISH || ethnicity === NOT_PROVIDED) return false;
  return ethnicity === NOT_KNOWN ? notKnownCounts : true;
}
