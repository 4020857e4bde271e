import { spellingKey } from "../cells/spelling";

/** A National Professional Qualification. */
export interface Qualification {
  /** "NPQH" */
  readonly code: string;
  /** What it qualifies for: "Headship" */
  readonly subject: string;
  /** As on the sheets: "NPQ for Headship (NPQH)" */
  readonly label: string;
}

function qualification(code: string, subject: string): Qualification {
  return { code, subject, label: `NPQ for ${subject} (${code})` };
}

/** All known qualifications in report order: the 2017 suite from the top down, then the later ones by name. */
export const QUALIFICATIONS: readonly Qualification[] = [
  qualification("NPQEL", "Executive Leadership"),
  qualification("NPQH", "Headship"),
  qualification("NPQSL", "Senior Leadership"),
  qualification("NPQML", "Middle Leadership"),
  qualification("NPQEYL", "Early Years Leadership"),
  qualification("NPQLBC", "Leading Behaviour and Culture"),
  qualification("NPQLL", "Leading Literacy"),
  qualification("NPQLPM", "Leading Primary Mathematics"),
  qualification("NPQLTD", "Leading Teacher Development"),
  qualification("NPQLT", "Leading Teaching"),
  qualification("NPQSENCO", "Special Educational Needs Co-ordinators"),
];

/**
 * Other names of the subjects: the people instead of the office ("Middle Leaders", as on the 2017 suite's forms), short forms, and the
 * Department's course identifiers less their "npq" (npq-registration, config/initializers/courses.rb). One of those says
 * leading-teaching-development where the course is called Leading Teacher Development. EHCO and ASO are offers, not qualifications.
 */
const OTHER_SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  NPQEL: ["Executive Leader", "Executive Leaders"],
  NPQH: ["Headteacher", "Headteachers"],
  NPQSL: ["Senior Leader", "Senior Leaders"],
  NPQML: ["Middle Leader", "Middle Leaders"],
  NPQEYL: ["Early Years", "Early Years Leader", "Early Years Leaders"],
  NPQLBC: ["Leading Behaviour Culture", "Behaviour and Culture", "Behaviour Culture"],
  NPQLL: ["Literacy"],
  NPQLPM: ["Leading Primary Maths", "Primary Mathematics", "Primary Maths"],
  NPQLTD: ["Leading Teaching Development", "Leading Teachers Development", "Teacher Development"],
  NPQLT: [],
  NPQSENCO: [
    ...["SENCO", "SENCOs", "Special Educational Needs Co-ordinator", "Special Educational Needs Co-ordination"],
    ...["Special Educational Needs Co-ordinator SENCO", "Special Educational Needs Co-ordinators SENCO"],
    "Special Educational Needs Co-ordinators SENCOs",
  ],
};

/** Codes under which older systems keep a qualification; NPQML's is from the Database of Qualified Teachers. */
const LEGACY_CODES: Readonly<Record<string, readonly string[]>> = { NPQML: ["389040005"] };

/** Every spelling of every qualification: code, title, or both in either order. */
const POSITIONS: ReadonlyMap<string, number> = new Map(
  QUALIFICATIONS.flatMap(({ code, subject }, position) => {
    const titles = [subject, ...OTHER_SUBJECTS[code]].flatMap((name) => [
      name,
      ...["NPQ", "NPQ in", "NPQ for"].map((start) => `${start} ${name}`),
      ...["", "in", "for"].map((word) => `National Professional Qualification ${word} ${name}`),
    ]);
    const spellings = [
      ...[code, ...(LEGACY_CODES[code] ?? [])],
      ...titles.flatMap((title) => [title, `${title} ${code}`, `${code} ${title}`]),
    ];
    return spellings.map((spelling) => [spellingKey(spelling), position] as const);
  }),
);

/** Position in {@link QUALIFICATIONS} of a qualification given by code, title or both; null when it is none of them. */
export function findQualification(text: string): number | null {
  return POSITIONS.get(spellingKey(text)) ?? null;
}
