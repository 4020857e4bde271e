import type { GroupVocabulary } from "../../../src/register/words/group-vocabulary";
import { OFSTED_GRADES, PHASES, REGIONS, SCHOOL_TYPES } from "../../../src/register/words/school-groups";

const VOCABULARIES: readonly (readonly [string, GroupVocabulary, Readonly<Record<string, readonly string[]>>])[] = [
  [
    "Ofsted grade",
    OFSTED_GRADES,
    {
      Outstanding: ["Outstanding", "1", "Grade 1", "1 - Outstanding", "Outstanding (1)", "Grade 1: Outstanding"],
      Good: ["Good", "2", "Grade 2", "2 Good"],
      "Requires improvement": ["Requires improvement", "3", "RI", "3 - RI", "Requires Improvement (3)"],
      Inadequate: ["Inadequate", "4", "Serious Weaknesses", "Special Measures", "4 - Special Measures"],
    },
  ],
  [
    "region",
    REGIONS,
    {
      "North East": ["North East", "North-East", "North East England", "E12000001"],
      "North West": ["North West", "Northwest", "North West England", "E12000002"],
      "Yorkshire and The Humber": [
        ...["Yorkshire and The Humber", "Yorkshire and the Humber", "Yorkshire & the Humber", "Yorkshire & Humber"],
        ...["Yorkshire and Humberside", "Yorks and Humber", "E12000003"],
      ],
      "East Midlands": ["East Midlands", "E12000004"],
      "West Midlands": ["West Midlands", "E12000005"],
      "East of England": ["East of England", "East", "Eastern", "East England", "Eastern England", "E12000006"],
      London: ["London", "Inner London", "Outer London", "Greater London", "E12000007"],
      "South East": ["South East", "South-East England", "E12000008"],
      "South West": ["South West", "South West England", "E12000009"],
    },
  ],
  [
    "phase",
    PHASES,
    {
      Nursery: ["Nursery", "Nursery school"],
      Primary: ["Primary", "Primary school"],
      "Middle deemed primary": ["Middle deemed primary", "Middle (deemed primary)"],
      Secondary: ["Secondary", "Secondary school"],
      "Middle deemed secondary": ["Middle deemed secondary", "Middle - deemed secondary"],
      "All-through": ["All-through", "All through", "Allthrough", "All-through school"],
      "16 plus": ["16 plus", "16+", "16-plus", "Post-16"],
      "Not applicable": ["Not applicable", "N/A"],
    },
  ],
  [
    "school type",
    SCHOOL_TYPES,
    {
      "Local authority maintained": [
        ...["LA", "Local authority", "LA maintained", "LA school", "Maintained", "Maintained school"],
        ...["Local authority maintained school", "Local authority maintained schools"],
      ],
      Academy: ["Academy", "Academies", "Academy school"],
      "Free school": ["Free", "Free Schools"],
      Independent: ["Independent", "Independent school", "Independent schools"],
      "Special school": ["Special schools", "Special"],
    },
  ],
];

describe.each(VOCABULARIES)("%s", (_, vocabulary, groups) => {
  it("is found under every spelling, whatever the case and spaces", () => {
    for (const [label, spellings] of Object.entries(groups)) {
      for (const text of spellings) {
        for (const variant of [text, text.toUpperCase(), text.toLowerCase(), `  ${text.replaceAll(" ", "  ")} `]) {
          expect([variant, vocabulary.find(variant)]).toEqual([variant, label]);
        }
      }
    }
  });

  it("has these groups in this order", () => {
    expect(vocabulary.all.slice(0, -2)).toEqual(Object.keys(groups));
  });

  it("may be any other value, which is a group of its own", () => {
    expect(vocabulary.isOpen).toBe(true);
    for (const text of ["Wales", "Satisfactory", "Infant", "Voluntary aided school", "5", "NE", "Midlands"]) {
      expect([text, vocabulary.find(text)]).toEqual([text, null]);
    }
  });

  it("may not be known", () => {
    expect(vocabulary.find("Unknown")).toBe("Not Known");
    expect(vocabulary.find("Not recorded")).toBe("Not provided");
    expect(vocabulary.find("-")).toBe("Not provided");
  });
});
