import { readAcademicYear } from "../register/cells/academic-year";
import { DISABILITIES } from "../register/words/disabilities";
import { ETHNICITIES } from "../register/words/ethnicities";
import { GENDERS } from "../register/words/genders";
import type { GroupVocabulary } from "../register/words/group-vocabulary";
import { findQualification } from "../register/words/qualifications";
import { cellText, isBlank, spellingKey } from "../register/cells/spelling";
import { CHARACTERISTIC_NAMES, compareGroups, type Characteristic } from "../metrics/characteristic";
import type { Tally } from "../metrics/tally";
import { wrongArgument, type Answer } from "./answer";
import { list } from "../text/list";
import { truncated } from "../text/truncated";

/** What a formula asks about, as it stands in its arguments: texts, numbers, or blank for "all". */
export interface Asked {
  readonly qualification?: unknown;
  readonly year?: unknown;
  readonly characteristic?: unknown;
  readonly group?: unknown;
}

/** What is asked of a figure that is not known by group. */
export type Where = Pick<Asked, "qualification" | "year">;

/** The same, found in the register. Null means all. */
export interface Selection {
  /** Position in `scope.qualifications`. */
  readonly qualification: number | null;
  /** Position in `scope.years`. */
  readonly year: number | null;
  /** A characteristic and the label of one of its groups. */
  readonly group: { readonly characteristic: Characteristic; readonly label: string } | null;
}

/** An argument that names nothing in the register. */
export class WrongArgument {
  constructor(readonly message: string) {}

  get answer(): Answer {
    return wrongArgument(this.message);
  }
}

/** Vocabularies whose other spellings are accepted as well. */
const VOCABULARIES: Readonly<Partial<Record<Characteristic, GroupVocabulary>>> = {
  gender: GENDERS,
  disability: DISABILITIES,
  ethnicity: ETHNICITIES,
};

/** Whether an argument is left out, or refers to a blank cell: alone that is 0, which names nothing anyway. */
export function isLeftOut(asked: unknown): boolean {
  return isBlank(asked) || asked === 0;
}

/** Finds what a formula asks about, by the spellings that the register accepts; or says which argument is wrong. */
export function select(tally: Tally, asked: Asked): Selection | WrongArgument {
  const qualification = selectQualification(tally, asked.qualification);
  if (qualification instanceof WrongArgument) return qualification;
  const year = selectYear(tally, asked.year);
  if (year instanceof WrongArgument) return year;
  if (isLeftOut(asked.characteristic)) {
    if (isLeftOut(asked.group)) return { qualification, year, group: null };
    return new WrongArgument(`Name the characteristic of the group ${cellText(asked.group)}: ${namesOf(tally)}.`);
  }
  const characteristic = selectCharacteristic(tally, asked.characteristic);
  if (characteristic instanceof WrongArgument) return characteristic;
  const label = selectGroup(tally, characteristic, asked.group);
  if (label instanceof WrongArgument) return label;
  return { qualification, year, group: { characteristic, label } };
}

/** Position of a qualification in the scope; null for all. */
function selectQualification({ scope }: Tally, asked: unknown): number | null | WrongArgument {
  if (isLeftOut(asked)) return null;
  const known = findQualification(cellText(asked));
  const position = known === null ? -1 : scope.positions.indexOf(known);
  return position === -1
    ? new WrongArgument(`${quoted(asked)} is no qualification in your tables. They have ${list(scope.qualifications)}.`)
    : position;
}

/** Position of a year in the scope; null for all. */
export function selectYear({ scope }: Tally, asked: unknown): number | null | WrongArgument {
  if (isLeftOut(asked)) return null;
  const year = readAcademicYear(asked);
  const position = year === null ? -1 : scope.startYears.indexOf(year);
  return position === -1
    ? new WrongArgument(`${quoted(asked)} is no academic year in your tables. They have ${list(scope.years)}.`)
    : position;
}

export function selectCharacteristic(tally: Tally, asked: unknown): Characteristic | WrongArgument {
  const key = spellingKey(cellText(asked));
  const found = characteristicsOf(tally).find((one) => spellingKey(CHARACTERISTIC_NAMES[one]) === key);
  return (
    found ?? new WrongArgument(`${quoted(asked)} is no characteristic in your tables. They have ${namesOf(tally)}.`)
  );
}

/** Label of a group that occurs among those recruited. */
function selectGroup(tally: Tally, characteristic: Characteristic, asked: unknown): string | WrongArgument {
  const labels = groupsOf(tally, characteristic);
  const name = CHARACTERISTIC_NAMES[characteristic];
  if (isBlank(asked)) return new WrongArgument(`Name a group of ${name} as well: ${list(labels)}.`);
  const text = cellText(asked);
  const wanted = spellingKey(VOCABULARIES[characteristic]?.find(text) ?? text);
  return (
    labels.find((label) => spellingKey(label) === wanted) ??
    new WrongArgument(`${quoted(asked)} is no group of ${name} in your tables. They have ${list(labels)}.`)
  );
}

/** Groups of a characteristic that occur among those recruited, in the order of the sheets. */
export function groupsOf({ groups, scope }: Tally, characteristic: Characteristic): string[] {
  const counts = groups.get(characteristic);
  if (counts === undefined) return [];
  const recruited = counts.perGroup("recruited", scope.cellsOf(null, null));
  return counts.labels.filter((_, code) => recruited[code] > 0).sort(compareGroups);
}

function characteristicsOf({ groups }: Tally): Characteristic[] {
  return (Object.keys(CHARACTERISTIC_NAMES) as Characteristic[]).filter((one) => groups.has(one));
}

function namesOf(tally: Tally): string {
  return list(characteristicsOf(tally).map((one) => CHARACTERISTIC_NAMES[one]));
}

/** Longest part of an argument that a sentence repeats. */
const QUOTED_LENGTH = 40;

export function quoted(asked: unknown): string {
  const text = cellText(asked);
  return `“${truncated(text, QUOTED_LENGTH)}”`;
}
