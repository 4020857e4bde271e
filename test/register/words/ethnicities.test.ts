import { isKnownGroup } from "../../../src/register/words/group-vocabulary";
import { ETHNICITIES, majorEthnicGroup, WHITE_BRITISH } from "../../../src/register/words/ethnicities";
import { groupsOf, problemsOf, registerOf } from "../../support/register-tables";

describe("ethnicity", () => {
  it.each([
    ["White British", WHITE_BRITISH],
    ["white - british", WHITE_BRITISH],
    ["english/welsh/scottish/northern irish/british", WHITE_BRITISH],
    ["White: English, Welsh, Scottish, Northern Irish or British", WHITE_BRITISH],
    ["British, English, Northern Irish, Scottish, or Welsh", WHITE_BRITISH],
    ["White Irish", "Irish"],
    ["Traveller or Gypsy", "Gypsy or Irish Traveller"],
    ["White Other", "Any other White background"],
    ["White & Black Caribbean", "White and Black Caribbean"],
    ["Mixed White & Asian", "White and Asian"],
    ["Any other mixed/multiple ethnic background", "Any Other Mixed / Multiple ethnic background"],
    ["Mixed Other Mixed", "Any Other Mixed / Multiple ethnic background"],
    ["Asian or Asian British - Indian", "Indian"],
    ["Asian or Asian British - Other Asian", "Any other Asian background"],
    ["Black Caribbean", "Caribbean"],
    ["Black or Black British - Other Black", "Any other Black / African / Caribbean background"],
    ["Another Black background", "Any other Black / African / Caribbean background"],
    ["Other - Any Other", "Any other ethnic group"],
  ])("%p is %s", (text, label) => {
    expect(ETHNICITIES.find(text)).toBe(label);
  });

  /** Categories by the names that stand beside their major group in the lists of 2001, 2011 and 2021 and HESA's. */
  const LISTS: readonly (readonly [readonly string[], Readonly<Record<string, readonly string[]>>])[] = [
    [
      ["White"],
      {
        [WHITE_BRITISH]: [
          ...[WHITE_BRITISH, "British", "English, Welsh, Scottish, Northern Irish or British", "English", "Scottish"],
          ...["Welsh", "Northern Irish", "English, Scottish, Welsh, Northern Irish or British", "Cornish"],
          ...["Other British", "Other White British", "British, English, Northern Irish, Scottish, or Welsh"],
        ],
        Irish: ["Irish"],
        "Gypsy or Irish Traveller": [
          ...["Gypsy or Irish Traveller", "Gypsy / Irish Traveller", "Traveller or Gypsy", "Irish Traveller or Gypsy"],
          ...["Gypsy or Traveller", "Gypsy / Traveller", "Gypsy", "Irish Traveller", "Gypsy / Roma"],
        ],
        Roma: ["Roma"],
        "Any other White background": ["Any other White background", "Other White", "Other", "Any other background"],
      },
    ],
    [
      ["Mixed", "Mixed / Multiple ethnic groups", "Mixed or Multiple ethnic groups"],
      {
        "White and Black Caribbean": ["White and Black Caribbean", "White & Black Caribbean", "White/Black Caribbean"],
        "White and Black African": ["White and Black African", "Black African and White"],
        "White and Asian": ["White and Asian", "Asian and White", "White/Asian"],
        "Any Other Mixed / Multiple ethnic background": [
          ...["Any Other Mixed / Multiple ethnic background", "Any other Mixed or Multiple ethnic background"],
          ...["Other Mixed or Multiple ethnic groups", "Other Mixed", "Any other Mixed background", "Other"],
        ],
      },
    ],
    [
      ["Asian", "Asian / Asian British", "Asian or Asian British", "Asian, Asian British or Asian Welsh"],
      {
        Indian: ["Indian", "Indian or Indian British"],
        Pakistani: ["Pakistani", "Pakistani or Pakistani British"],
        Bangladeshi: ["Bangladeshi", "Bangladeshi or Bangladeshi British"],
        Chinese: ["Chinese", "Chinese or Chinese British"],
        "Any other Asian background": ["Any other Asian background", "Other Asian", "Other", "Any other"],
      },
    ],
    [
      [
        ...["Black", "Black or Black British", "Black / African / Caribbean / Black British"],
        ...["Black, Black British, Caribbean or African", "Black, Black British, Black Welsh, Caribbean or African"],
      ],
      {
        African: ["African", "Black African", "African or African British"],
        Caribbean: ["Caribbean", "Black Caribbean", "Caribbean or Caribbean British"],
        "Any other Black / African / Caribbean background": [
          ...["Any other Black / African / Caribbean background", "Any other Black background", "Other Black", "Other"],
          "Any other Black, Black British, or Caribbean background",
        ],
      },
    ],
    [
      ["Other", "Other ethnic group"],
      {
        Arab: ["Arab"],
        "Any other ethnic group": ["Any other ethnic group", "Any other ethnic background", "Any other", "Other"],
      },
    ],
  ];
  const LISTED = LISTS.flatMap(([groups, categories]) =>
    Object.entries(categories).map(([label, names]) => ({ groups, label, names })),
  );

  it.each(LISTED)("$label is known under every name, its major group before it or in brackets", (category) => {
    for (const name of category.names) {
      for (const group of category.groups) {
        const texts = [`${group} - ${name}`, `${group}: ${name}`, `${group} ${name}`, `${group} – ${name}`];
        texts.push(`${group} (${name})`, `${name} (${group})`, `  ${group} -  ${name} `.toUpperCase());
        for (const text of texts) expect([text, ETHNICITIES.find(text)]).toEqual([text, category.label]);
      }
    }
  });

  it("has every label in one of the lists, and finds it by itself", () => {
    const labels = ETHNICITIES.all.filter(isKnownGroup);
    expect(LISTED.map(({ label }) => label)).toEqual(labels);
    for (const label of labels) expect(ETHNICITIES.find(label)).toBe(label);
  });

  it.each([
    [WHITE_BRITISH, "160 13 WBRI WCOR WENG WNIR WSCO WWEL WOWB"],
    ["Irish", "166 WIRI"],
    ["Gypsy or Irish Traveller", "163 14 15 WIRT WROM WROG"],
    ["Roma", "168 WROR"],
    ["Any other White background", "179 19 WOTH WOTW WEUR WEEU WWEU"],
    ["White and Black Caribbean", "142 35 MWBC"],
    ["White and Black African", "141 36 MWBA"],
    ["White and Asian", "140 37 MWAS"],
    ["Any Other Mixed / Multiple ethnic background", "159 49 38 MOTH"],
    ["Indian", "103 AIND"],
    ["Pakistani", "104 40 APKN"],
    ["Bangladeshi", "100 ABAN"],
    ["Chinese", "101 CHNE"],
    ["Any other Asian background", "119 AOTH"],
    ["African", "120 22 44 BAFR"],
    ["Caribbean", "121 21 45 BCRB"],
    ["Any other Black / African / Caribbean background", "139 29 46 BOTH"],
    ["Arab", "180 50 47"],
    ["Any other ethnic group", "899 80 OOTH"],
    ["Not Known", "997 90"],
    ["Not provided", "999 99 NOBT"],
    ["Prefer not to say", "998 REFU"],
  ])("%s has the codes %s", (label, codes) => {
    for (const code of codes.split(" ")) {
      expect([code, ETHNICITIES.find(code)]).toEqual([code, label]);
      expect(ETHNICITIES.find(code.toLowerCase())).toBe(label);
    }
  });

  it.each([
    ["Irish Traveller or Gypsy", "Gypsy or Irish Traveller"],
    ["White Eastern European", "Any other White background"],
    ["White Western European", "Any other White background"],
    ["Another Mixed or Multiple background", "Any Other Mixed / Multiple ethnic background"],
    ["Any other Mixed / Multiple ethnic", "Any Other Mixed / Multiple ethnic background"],
    ["Black Caribbean and White", "White and Black Caribbean"],
    ["White or White British and Black Caribbean or Black Caribbean British", "White and Black Caribbean"],
    ["White or White British and Black African or Black African British", "White and Black African"],
    ["White or White British and Asian or Asian British", "White and Asian"],
    ["British Indian", "Indian"],
    ["British Pakistani", "Pakistani"],
    ["British Bangladeshi", "Bangladeshi"],
    ["British Chinese", "Chinese"],
    ["Other ethnic group - Chinese", "Chinese"],
    ["Traveller of Irish Heritage", "Gypsy or Irish Traveller"],
    ["Another White background", "Any other White background"],
    ["Another Mixed background", "Any Other Mixed / Multiple ethnic background"],
    ["Another Asian background", "Any other Asian background"],
    ["Another ethnic background", "Any other ethnic group"],
    ["information_refused", "Prefer not to say"],
    ["information_not_yet_sought", "Not provided"],
    ["I Prefer Not to Say", "Prefer not to say"],
  ])("%p of forms and DfE's Register is %s", (text, label) => {
    expect(ETHNICITIES.find(text)).toBe(label);
  });

  // Each may or may not be White British, or one of several categories.
  it.each([
    ...[["White"], ["10"], ["11"], ["Mixed"], ["Asian"], ["British Asian"], ["Asian British"], ["Black"], ["Other"]],
    ...[
      ["Black British"],
      ["BAME"],
      ["BME"],
      ["British"],
      ["English"],
      ["Scottish"],
      ["European"],
      ["Any other"],
      ["Yes"],
      ["1"],
    ],
    // HESA's and the Individualised Learner Record's lists share these.
    ...[["31"], ["32"], ["33"], ["34"], ["39"], ["41"], ["42"], ["43"], ["98"]],
    ...[["Asian / Asian British"], ["Mixed / Multiple ethnic groups"], ["White and Black"], ["White Asian"]],
  ])("%p is ambiguous and is not guessed", (text) => {
    expect(ETHNICITIES.find(text)).toBeNull();
  });

  it("is none of the known ones when it names nothing", () => {
    expect(ETHNICITIES.find("Martian")).toBeNull();
    expect(ETHNICITIES.find("constructor")).toBeNull();
    expect(ETHNICITIES.find("")).toBeNull();
  });

  it("is read from codes in number cells", () => {
    const register = registerOf({ Ethnicity: 160 }, { Ethnicity: 103 }, { Ethnicity: "998" });
    expect(groupsOf(register, "ethnicity")).toEqual([WHITE_BRITISH, "Indian", "Prefer not to say"]);
    expect(problemsOf(register)).toEqual([]);
  });
});

describe("major ethnic group", () => {
  it.each([
    [WHITE_BRITISH, "White"],
    ["Irish", "White"],
    ["Gypsy or Irish Traveller", "White"],
    ["Roma", "White"],
    ["White and Asian", "Mixed / Multiple ethnic groups"],
    ["Chinese", "Asian / Asian British"],
    ["African", "Black / African / Caribbean / Black British"],
    ["Arab", "Other ethnic group"],
    ["Any other ethnic group", "Other ethnic group"],
    ["Not Known", "Not Known"],
    ["Not provided", "Not provided"],
    ["Prefer not to say", "Prefer not to say"],
    ["Martian", "Not Known"],
    ["constructor", "Not Known"],
    ["__proto__", "Not Known"],
  ])("of %s is %s", (ethnicity, group) => {
    expect(majorEthnicGroup(ethnicity)).toBe(group);
  });
});
