import type { Characteristic } from "../characteristic";
import type { CountedName } from "./counted-name";

/** Whom, or what of theirs, a number counts. By names, not positions: it is still the same question when the register has changed. */
export interface Question {
  readonly measure: CountedName;
  /** "2017/18"; null = all that are reported. */
  readonly year: string | null;
  /** "NPQH"; null = all. */
  readonly qualification: string | null;
  /** Null = everybody, of whatever group. */
  readonly group: QuestionGroup | null;
}

/** A group as on the sheets; `isOthers`: instead of it, all of the other groups that it is compared with. */
export interface QuestionGroup {
  readonly characteristic: Characteristic;
  readonly label: string;
  readonly isOthers: boolean;
}

/** What a figure asks: a number, or for a share its numerator, with those among whom it is a share. */
export interface Asked {
  readonly people: Question;
  /** Null where the figure is no share of others. */
  readonly among: Question | null;
}

/** What a column of figures counts, whatever its rows and years. */
export interface CountedColumn {
  readonly people: CountedName;
  readonly among?: CountedName;
}

/** The question of a figure: what its column counts, in one part of the register. */
export function asked({ people, among }: CountedColumn, where: Omit<Question, "measure">): Asked {
  return { people: { ...where, measure: people }, among: among === undefined ? null : { ...where, measure: among } };
}
