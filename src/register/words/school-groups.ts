import { GroupVocabulary, type Spellings } from "./group-vocabulary";

/**
 * Groups of schools, as the Department's register of schools (GIAS) names them and as the 2017 suite's registration forms asked for them.
 * All are open: a value that is not listed here is a group of its own.
 */
function openVocabulary(spellings: Spellings): GroupVocabulary {
  return new GroupVocabulary(spellings, true);
}

/** A grade's number alone, with the word before it and with its name on either side. */
function gradeSpellings(number: number, ...names: string[]): string[] {
  return [
    ...[String(number), `Grade ${number}`],
    ...names.flatMap((name) => [name, `${number} ${name}`, `${name} ${number}`, `Grade ${number} ${name}`]),
  ];
}

/** Ofsted's grades for overall effectiveness. GIAS names the two categories of concern instead of the grade, Inadequate, that they have. */
export const OFSTED_GRADES = openVocabulary({
  Outstanding: gradeSpellings(1, "Outstanding"),
  Good: gradeSpellings(2, "Good"),
  "Requires improvement": gradeSpellings(3, "Requires improvement", "RI"),
  Inadequate: gradeSpellings(4, "Inadequate", "Serious weaknesses", "Special measures"),
});

/** The nine regions of England with their codes of the Office for National Statistics. GIAS and school performance tables divide London. */
export const REGIONS = openVocabulary({
  "North East": ["E12000001", "North East England"],
  "North West": ["E12000002", "North West England"],
  "Yorkshire and The Humber": ["E12000003", "Yorkshire and Humber", "Yorkshire and Humberside", "Yorks and Humber"],
  "East Midlands": ["E12000004"],
  "West Midlands": ["E12000005"],
  "East of England": ["E12000006", "East", "East England", "Eastern", "Eastern England"],
  London: ["E12000007", "Inner London", "Outer London", "Greater London"],
  "South East": ["E12000008", "South East England"],
  "South West": ["E12000009", "South West England"],
});

/** Phases of education as in GIAS. */
export const PHASES = openVocabulary({
  Nursery: ["Nursery school"],
  Primary: ["Primary school"],
  "Middle deemed primary": [],
  Secondary: ["Secondary school"],
  "Middle deemed secondary": [],
  "All-through": ["All-through school"],
  "16 plus": ["16+", "Post 16"],
  "Not applicable": ["N/A"],
});

/** Types of school as on the registration forms; GIAS's finer types stay groups of their own. */
export const SCHOOL_TYPES = openVocabulary({
  "Local authority maintained": [
    ...["LA", "Local authority", "LA maintained", "LA school", "Maintained", "Maintained school"],
    ...["Local authority maintained school", "Local authority maintained schools"],
  ],
  Academy: ["Academies", "Academy school"],
  "Free school": ["Free", "Free schools"],
  Independent: ["Independent school", "Independent schools"],
  "Special school": ["Special", "Special schools"],
});
