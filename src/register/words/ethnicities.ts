import {
  GroupVocabulary,
  type Spellings,
  NOT_KNOWN,
  NOT_PROVIDED,
  PREFER_NOT_TO_SAY,
  isKnownGroup,
} from "./group-vocabulary";

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

/**
 * How lists of ethnicities name the major group before (or after) a category: the censuses of 2001, 2011 and 2021 and HESA. A group
 * alone is not a category: "White" may be White British or not, so it is never read as one.
 */
const MAJOR_GROUP_SPELLINGS: Readonly<Record<MajorGroup, readonly string[]>> = {
  White: ["White"],
  Mixed: ["Mixed", "Mixed / Multiple", "Mixed / Multiple ethnic groups", "Mixed or Multiple ethnic groups"],
  Asian: [
    "Asian",
    "Asian British",
    "Asian / Asian British",
    "Asian or Asian British",
    "Asian, Asian British or Asian Welsh",
  ],
  Black: [
    ...["Black", "Black British", "Black / Black British", "Black or Black British"],
    ...["Black / African / Caribbean / Black British", "Black, African, Caribbean or Black British"],
    ...["Black, Black British, Caribbean or African", "Black, Black British, Black Welsh, Caribbean or African"],
  ],
  Other: ["Other", "Other ethnic group", "Other ethnic groups"],
};

interface Category {
  readonly group: MajorGroup;
  /** Other names that are clear by themselves, with or without the major group. */
  readonly names?: readonly string[];
  /**
   * Names that say enough only beside the major group: "British" or "Scottish" alone may be anyone, "White - Scottish" is White British.
   */
  readonly besideGroup?: readonly string[];
  /**
   * Codes: HESA's since 2022/23 (100–899, as in DfE's Register service, app/lib/hesa/code_sets/ethnicities.rb), HESA's of 2012/13–2021/22
   * (13–80), and those of the Department's Common Basic Data Set, which the school workforce census uses (four letters).
   */
  readonly codes: readonly string[];
  /** Code in the Individualised Learner Record since 2011/12 (31–47, 98), which uses several of HESA's numbers for other ethnicities. */
  readonly ilr?: string;
}

/** The names of the remainder of a major group: "Any other Black background". */
function remainder(group: string): string[] {
  return ["Any other", "Another", "Other"].flatMap((word) => [`${word} ${group}`, `${word} ${group} background`]);
}

const REMAINDER_BESIDE_GROUP = ["Other", "Any other", "Another", "Other background", "Any other background"];

/** Labels: the short labels of the 2011 census, as in the Department's report, and Roma, which came with the 2021 census. */
const CATEGORIES: Readonly<Record<string, Category>> = {
  [WHITE_BRITISH]: {
    group: "White",
    names: [
      ...["White British", "English, Welsh, Scottish, Northern Irish or British"],
      ...[
        "English, Scottish, Welsh, Northern Irish or British",
        "British, English, Northern Irish, Scottish, or Welsh",
      ],
    ],
    besideGroup: [
      "British",
      "English",
      "Welsh",
      "Scottish",
      "Northern Irish",
      "Cornish",
      "Other British",
      "Other White British",
    ],
    codes: ["160", "13", "WBRI", "WCOR", "WENG", "WNIR", "WSCO", "WWEL", "WOWB"],
    ilr: "31",
  },
  Irish: { group: "White", codes: ["166", "WIRI"], ilr: "32" },
  "Gypsy or Irish Traveller": {
    group: "White",
    names: [
      ...["Gypsy / Irish Traveller", "Irish Traveller or Gypsy", "Traveller or Gypsy", "Gypsy or Traveller"],
      // The school census has one category for Gypsies and Roma and another for Travellers of Irish heritage.
      ...["Gypsy / Traveller", "Gypsy", "Irish Traveller", "Traveller of Irish heritage", "Gypsy / Roma"],
    ],
    codes: ["163", "14", "15", "WIRT", "WROM", "WROG"],
    ilr: "33",
  },
  Roma: { group: "White", codes: ["168", "WROR"] },
  "Any other White background": {
    group: "White",
    names: [...remainder("White"), "White Eastern European", "White Western European"],
    besideGroup: REMAINDER_BESIDE_GROUP,
    codes: ["179", "19", "WOTH", "WOTW", "WEUR", "WEEU", "WWEU"],
    ilr: "34",
  },
  "White and Black Caribbean": {
    group: "Mixed",
    names: ["Black Caribbean and White", "White or White British and Black Caribbean or Black Caribbean British"],
    besideGroup: ["White / Black Caribbean"],
    codes: ["142", "41", "MWBC"],
    ilr: "35",
  },
  "White and Black African": {
    group: "Mixed",
    names: ["Black African and White", "White or White British and Black African or Black African British"],
    besideGroup: ["White / Black African"],
    codes: ["141", "42", "MWBA"],
    ilr: "36",
  },
  "White and Asian": {
    group: "Mixed",
    names: ["Asian and White", "White or White British and Asian or Asian British"],
    besideGroup: ["White / Asian"],
    codes: ["140", "43", "MWAS"],
    ilr: "37",
  },
  "Any Other Mixed / Multiple ethnic background": {
    group: "Mixed",
    names: ["Mixed", "Mixed or Multiple", "Mixed or Multiple ethnic", "Mixed / Multiple ethnic"]
      .flatMap(remainder)
      .concat("Other Mixed or Multiple ethnic groups"),
    besideGroup: REMAINDER_BESIDE_GROUP,
    codes: ["159", "49", "MOTH"],
    ilr: "38",
  },
  Indian: {
    group: "Asian",
    names: ["Indian or Indian British", "British Indian"],
    codes: ["103", "31", "AIND"],
    ilr: "39",
  },
  Pakistani: {
    group: "Asian",
    names: ["Pakistani or Pakistani British", "British Pakistani"],
    codes: ["104", "32", "APKN"],
    ilr: "40",
  },
  Bangladeshi: {
    group: "Asian",
    names: ["Bangladeshi or Bangladeshi British", "British Bangladeshi"],
    codes: ["100", "33", "ABAN"],
    ilr: "41",
  },
  Chinese: {
    group: "Asian",
    // The 2001 census had the Chinese among the other ethnic groups.
    names: ["Chinese or Chinese British", "British Chinese", "Other ethnic group - Chinese"],
    codes: ["101", "34", "CHNE"],
    ilr: "42",
  },
  "Any other Asian background": {
    group: "Asian",
    names: remainder("Asian"),
    besideGroup: REMAINDER_BESIDE_GROUP,
    codes: ["119", "39", "AOTH"],
    ilr: "43",
  },
  African: {
    group: "Black",
    names: ["Black African", "African or African British"],
    codes: ["120", "22", "BAFR"],
    ilr: "44",
  },
  Caribbean: {
    group: "Black",
    names: ["Black Caribbean", "Caribbean or Caribbean British"],
    codes: ["121", "21", "BCRB"],
    ilr: "45",
  },
  "Any other Black / African / Caribbean background": {
    group: "Black",
    names: [...remainder("Black"), "Any other Black, Black British, or Caribbean background"],
    besideGroup: REMAINDER_BESIDE_GROUP,
    codes: ["139", "29", "BOTH"],
    ilr: "46",
  },
  Arab: { group: "Other", codes: ["180", "50"], ilr: "47" },
  "Any other ethnic group": {
    group: "Other",
    names: ["Any other", "Another", "Other"].flatMap((word) => [`${word} ethnic group`, `${word} ethnic background`]),
    besideGroup: [...REMAINDER_BESIDE_GROUP, "Any other group"],
    codes: ["899", "80", "OOTH"],
    ilr: "98",
  },
};

/** Codes of answers that give no ethnicity. */
const NO_VALUE_CODES: Spellings = {
  [NOT_KNOWN]: ["997", "90"],
  [NOT_PROVIDED]: ["999", "99", "NOBT"],
  [PREFER_NOT_TO_SAY]: ["998", "98", "REFU"],
};

const CODED = Object.entries(CATEGORIES).map(([label, { codes }]) => [label, codes] as const);
/** What each code means in HESA's and the Department's lists, and in the Individualised Learner Record. */
const HESA_CODES = new Map(
  [...CODED, ...Object.entries(NO_VALUE_CODES)].flatMap(([label, codes]) =>
    codes.map((code) => [code, label] as const),
  ),
);
const ILR_CODES = new Map(
  Object.entries(CATEGORIES).flatMap(([label, { ilr }]) => (ilr === undefined ? [] : [[ilr, label] as const])),
);
/** The codes that both have. No two meanings are the same: 31 is Indian to HESA and White British in the Individualised Learner Record. */
const SHARED_CODES: ReadonlySet<string> = new Set([...ILR_CODES.keys()].filter((code) => HESA_CODES.has(code)));

/** The list in force is the one to which codes of the column belong that the other lacks. A 99 says nothing: every list may have it. */
function listInForce(texts: ReadonlySet<string>): ReadonlyMap<string, string> | null {
  const isOnlyIn = (list: ReadonlyMap<string, string>): boolean =>
    [...texts].some((text) => list.has(text) && !SHARED_CODES.has(text) && /^\d+$/.test(text) && text !== "99");
  const [isHesa, isIlr] = [isOnlyIn(HESA_CODES), isOnlyIn(ILR_CODES)];
  return isHesa === isIlr ? null : isHesa ? HESA_CODES : ILR_CODES;
}

/** Every spelling of a category, its major group before it, behind it (as in brackets) or left out, and its codes. */
function spellingsOf(label: string, { group, names = [], besideGroup = [], codes, ilr }: Category): string[] {
  const withGroup = [label, ...names, ...besideGroup].flatMap((name) =>
    MAJOR_GROUP_SPELLINGS[group].flatMap((spelling) => [`${spelling} ${name}`, `${name} ${spelling}`]),
  );
  return [...names, ...withGroup, ...codes, ...(ilr === undefined ? [] : [ilr])];
}

/**
 * Ethnicity as recorded, in the short labels of the Department's report. Left unknown, because they may or may not be White British:
 * "White", HESA's old code 10 (White), and the major groups alone.
 */
export const ETHNICITIES = new GroupVocabulary(
  Object.fromEntries(Object.entries(CATEGORIES).map(([label, category]) => [label, spellingsOf(label, category)])),
  false,
  { ...NO_VALUE_CODES, [NOT_PROVIDED]: [...NO_VALUE_CODES[NOT_PROVIDED], "No ethnic group provided"] },
  { codes: SHARED_CODES, meaningsAmong: listInForce },
);

/** Label of the major group to which an ethnicity belongs; those without a value keep their own label. */
export function majorEthnicGroup(ethnicity: string): string {
  if (!isKnownGroup(ethnicity)) return ethnicity;
  // Object.hasOwn, because a cell may well say "constructor".
  return Object.hasOwn(CATEGORIES, ethnicity) ? MAJOR_GROUP_LABELS[CATEGORIES[ethnicity].group] : NOT_KNOWN;
}
