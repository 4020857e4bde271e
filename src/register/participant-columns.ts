import { readResult, RESULT } from "./answers";
import { readAcademicYear } from "./academic-year";
import { CellEncoder, type Encoding } from "./cell-encoder";
import { CodeColumn } from "./code-column";
import type { Column } from "./column";
import { DateColumn } from "./date-column";
import { DISABILITIES } from "./disabilities";
import { ETHNICITIES } from "./ethnicities";
import type { ParticipantField } from "./fields";
import { GENDERS } from "./genders";
import { GroupColumn } from "./group-column";
import { GroupVocabulary } from "./group-vocabulary";
import type { ProblemCode } from "./messages";
import { NumberColumn } from "./number-column";
import { YEAR_BASE, type CharacteristicKey } from "./participants";
import { findQualification } from "./qualifications";
import { cellText, isErrorValue } from "./spelling";

/** Code of a qualification that the cell does not tell. */
export const UNKNOWN_QUALIFICATION = 255;
/** Code of a year that the cell does not tell. */
export const UNKNOWN_YEAR = 0;

const VOCABULARIES: Readonly<Record<CharacteristicKey, GroupVocabulary>> = {
  gender: GENDERS,
  disability: DISABILITIES,
  ethnicity: ETHNICITIES,
  ofsted: new GroupVocabulary({}, true),
  region: new GroupVocabulary({}, true),
  phase: new GroupVocabulary({}, true),
};

const UNKNOWN_GROUP: Readonly<Record<CharacteristicKey, ProblemCode>> = {
  gender: "unknown-gender",
  disability: "unknown-disability",
  ethnicity: "unknown-ethnicity",
  ofsted: "too-many-groups",
  region: "too-many-groups",
  phase: "too-many-groups",
};

export const CHARACTERISTICS = Object.keys(VOCABULARIES) as readonly CharacteristicKey[];

/** The register's columns of participants, apart from the ID. */
export class ParticipantColumns {
  readonly qualification: CodeColumn;
  readonly year: CodeColumn;
  readonly start: DateColumn;
  readonly withdrawn: DateColumn;
  readonly deferred: DateColumn;
  readonly presented: DateColumn;
  readonly resultDate: DateColumn;
  readonly result: CodeColumn;
  readonly fsm: NumberColumn;
  readonly rating: NumberColumn;
  readonly groups: Readonly<Record<CharacteristicKey, { readonly group: GroupColumn; readonly column: CodeColumn }>>;
  /** Every column under the field it is read from. */
  readonly byField: ReadonlyMap<Exclude<ParticipantField, "participantId">, Column>;

  /** @param capacity the greatest number of participations */
  constructor(capacity: number) {
    this.qualification = coded(capacity, readQualificationCell, null);
    this.year = coded(capacity, readYearCell, "unreadable-year");
    this.start = new DateColumn(capacity, "missing-start-date");
    this.withdrawn = new DateColumn(capacity);
    this.deferred = new DateColumn(capacity);
    this.presented = new DateColumn(capacity);
    this.resultDate = new DateColumn(capacity);
    this.result = coded(capacity, readResultCell, "unknown-result");
    this.fsm = new NumberColumn(capacity, 100, "unreadable-fsm");
    this.rating = new NumberColumn(capacity, 10, "unreadable-rating");
    this.groups = {
      gender: groupColumn(capacity, "gender"),
      disability: groupColumn(capacity, "disability"),
      ethnicity: groupColumn(capacity, "ethnicity"),
      ofsted: groupColumn(capacity, "ofsted"),
      region: groupColumn(capacity, "region"),
      phase: groupColumn(capacity, "phase"),
    };
    this.byField = new Map<Exclude<ParticipantField, "participantId">, Column>([
      ["qualification", this.qualification],
      ["academicYear", this.year],
      ["startDate", this.start],
      ["fsm", this.fsm],
      ["withdrawnDate", this.withdrawn],
      ["deferredDate", this.deferred],
      ["presentedDate", this.presented],
      ["resultDate", this.resultDate],
      ["result", this.result],
      ["rating", this.rating],
      ...CHARACTERISTICS.map((key) => [key, this.groups[key].column] as const),
    ]);
  }

  /** Copies a whole participation to another position. */
  move(from: number, to: number): void {
    for (const column of this.byField.values()) column.move(from, to);
  }

  /** Whether two participations hold the same in every column that was read. */
  areSame(a: number, b: number): boolean {
    for (const column of this.byField.values()) if (!column.isSame(a, b)) return false;
    return true;
  }
}

function coded(capacity: number, read: (cell: unknown) => Encoding, problem: ProblemCode | null): CodeColumn {
  const encoder = new CellEncoder(read);
  return new CodeColumn(capacity, encoder, (cell) => {
    if (problem === null || (encoder.encode(cell) & 1) === 0) return null;
    return isErrorValue(cell) ? "error-value" : problem;
  });
}

function groupColumn(capacity: number, key: CharacteristicKey): { group: GroupColumn; column: CodeColumn } {
  const group = new GroupColumn(VOCABULARIES[key]);
  const column = new CodeColumn(capacity, group.encoder, (cell) => {
    if ((group.encoder.encode(cell) & 1) === 0) return null;
    if (isErrorValue(cell)) return "error-value";
    return group.isOverflow(cell) ? "too-many-groups" : UNKNOWN_GROUP[key];
  });
  return { group, column };
}

function readQualificationCell(cell: unknown): Encoding {
  const position = findQualification(cellText(cell));
  return { code: position ?? UNKNOWN_QUALIFICATION, isDoubtful: position === null };
}

function readYearCell(cell: unknown): Encoding {
  const year = readAcademicYear(cell);
  return year === null
    ? { code: UNKNOWN_YEAR, isDoubtful: cellText(cell) !== "" }
    : { code: year - YEAR_BASE, isDoubtful: false };
}

function readResultCell(cell: unknown): Encoding {
  const text = cellText(cell);
  if (text === "") return { code: RESULT.none, isDoubtful: false };
  const result = readResult(text);
  return { code: result ?? RESULT.none, isDoubtful: result === null };
}
