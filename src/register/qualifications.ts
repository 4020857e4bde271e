import { spellingKey } from "./spelling";

/** A National Professional Qualification. */
export interface Qualification {
  /** "NPQH" */
  readonly code: string;
  /** What it qualifies for: "Headship" */
  readonly subject: string;
  /** As on the sheets: "NPQ for Headship (NPQH)" */
  readonly label: string;
  /**
   * Final assessment tasks of a participant: two for NPQEL and NPQH, one for NPQSL and NPQML (content and assessment
   * framework 2017); one case study in every qualification that came later.
   */
  readonly tasks: number;
}

function qualification(code: string, subject: string, tasks: number): Qualification {
  return { code, subject, label: `NPQ for ${subject} (${code})`, tasks };
}

/** All known qualifications in report order: the 2017 suite from the top down, then the later ones by name. */
export const QUALIFICATIONS: readonly Qualification[] = [
  qualification("NPQEL", "Executive Leadership", 2),
  qualification("NPQH", "Headship", 2),
  qualification("NPQSL", "Senior Leadership", 1),
  qualification("NPQML", "Middle Leadership", 1),
  qualification("NPQEYL", "Early Years Leadership", 1),
  qualification("NPQLBC", "Leading Behaviour and Culture", 1),
  qualification("NPQLL", "Leading Literacy", 1),
  qualification("NPQLPM", "Leading Primary Mathematics", 1),
  qualification("NPQLTD", "Leading Teacher Development", 1),
  qualification("NPQLT", "Leading Teaching", 1),
  qualification("NPQSENCO", "Special Educational Needs Co-ordinators", 1),
];

/** Every spelling of every qualification: code, title, or both in either order. */
const POSITIONS: ReadonlyMap<string, number> = new Map(
  QUALIFICATIONS.flatMap(({ code, subject }, position) => {
    const titles = [
      subject,
      `NPQ ${subject}`,
      `NPQ in ${subject}`,
      `NPQ for ${subject}`,
      `National Professional Qualification in ${subject}`,
      `National Professional Qualification for ${subject}`,
    ];
    const spellings = [code, ...titles.flatMap((title) => [title, `${title} ${code}`, `${code} ${title}`])];
    return spellings.map((spelling) => [spellingKey(spelling), position] as const);
  }),
);

/** Position in {@link QUALIFICATIONS} of a qualification given by code, title or both; null when it is none of them. */
export function findQualification(text: string): number | null {
  return POSITIONS.get(spellingKey(text)) ?? null;
}
