import { dateAsYear, readSchedule } from "../cells/cohort";
import { isErrorValue } from "../cells/spelling";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import type { ReadingStyle } from "../settings/reading-style";
import type { FieldKey } from "../tables/fields";
import type { ParticipantField } from "../tables/roles/participants";
import { DISABILITIES } from "../words/disabilities";
import { ETHNICITIES } from "../words/ethnicities";
import { GENDERS } from "../words/genders";
import type { GroupVocabulary } from "../words/group-vocabulary";
import { OFSTED_GRADES, PHASES, REGIONS, SCHOOL_TYPES } from "../words/school-groups";
import { translator } from "../words/translate";
import { CellEncoder, type Encoding } from "./cell-encoder";
import { CodeColumn } from "./code-column";
import type { Column, Meaning } from "./column";
import { DateColumn } from "./date-column";
import { GroupColumn } from "./group-column";
import { NumberColumn } from "./number-column";
import {
  flagReader,
  qualificationReader,
  readApplicationCell,
  readFsm,
  readFsmWord,
  readSuffixCell,
  resultReader,
  statusReader,
  yearReader,
} from "./participant-cells";
import type { CharacteristicKey } from "./participants";
import { UrnColumn } from "./urn-column";

const VOCABULARIES: Readonly<Record<CharacteristicKey, GroupVocabulary>> = {
  gender: GENDERS,
  disability: DISABILITIES,
  ethnicity: ETHNICITIES,
  ofsted: OFSTED_GRADES,
  region: REGIONS,
  phase: PHASES,
  schoolType: SCHOOL_TYPES,
};

/** Of a group that is not recognised; any value is a group of schools. */
const UNKNOWN_GROUP: Readonly<Record<CharacteristicKey, PlainProblemCode | null>> = {
  gender: "unknown-gender",
  disability: "unknown-disability",
  ethnicity: "unknown-ethnicity",
  ofsted: null,
  region: null,
  phase: null,
  schoolType: null,
};

export const CHARACTERISTICS = Object.keys(VOCABULARIES) as readonly CharacteristicKey[];

/**
 * Fields whose columns take no room when nothing supplies them: they are not read then. At full sheet height every byte counts, since
 * V8 goes through the whole workbook in memory, while it is being read, as soon as 64 MB of typed arrays are new.
 */
const OPTIONAL: readonly ParticipantField[] = [
  ...(["cohortSuffix", "schedule", "status", "applicationStatus", "nonWhiteBritish"] as const),
  ...(["ofsted", "region", "phase", "schoolType"] as const),
];

/** The register's columns of participants, apart from the ID. */
export class ParticipantColumns {
  readonly qualification: CodeColumn;
  readonly year: CodeColumn;
  /** Whether a cell of the years that were read holds a date, which Excel makes of "Sep-18". */
  hasDatesAsYears = false;
  /** Which part of its cohort a participation belongs to: a PART. */
  readonly cohortSuffix: CodeColumn;
  readonly schedule: CodeColumn;
  readonly start: DateColumn;
  readonly withdrawn: DateColumn;
  readonly deferred: DateColumn;
  readonly presented: DateColumn;
  readonly resultDate: DateColumn;
  readonly result: CodeColumn;
  readonly status: CodeColumn;
  readonly application: CodeColumn;
  readonly nonWhiteBritish: CodeColumn;
  readonly urn: UrnColumn;
  readonly fsm: NumberColumn;
  readonly rating: NumberColumn;
  readonly groups: Readonly<Record<CharacteristicKey, { readonly group: GroupColumn; readonly column: CodeColumn }>>;
  /** Every column that holds something, under the field it is read from. */
  readonly byField: ReadonlyMap<Exclude<ParticipantField, "participantId">, Column>;
  /** The columns of dates, under the fields they are read from. */
  readonly dates: ReadonlyMap<FieldKey, DateColumn>;
  /** The columns of which some cells are explained by others, likewise. */
  readonly explained: ReadonlyMap<FieldKey, { meaningOf: Meaning }>;

  /**
   * @param capacity the greatest number of participations
   * @param style how the workbook is to be read
   * @param given fields that some table supplies
   */
  constructor(capacity: number, { words, dateOffset }: ReadingStyle, given: ReadonlySet<FieldKey>) {
    const isKept = (field: ParticipantField): boolean => given.has(field) || !OPTIONAL.includes(field);
    const roomOf = (field: ParticipantField): number => (isKept(field) ? capacity : 0);
    this.qualification = coded(capacity, qualificationReader(words), null);
    const readYear = yearReader(words, dateOffset);
    const noteDates = (cell: unknown): Encoding => {
      this.hasDatesAsYears ||= dateAsYear(cell) !== null;
      return readYear(cell);
    };
    this.year = coded(capacity, noteDates, "unreadable-year");
    this.cohortSuffix = coded(roomOf("cohortSuffix"), readSuffixCell, "unreadable-year");
    this.schedule = coded(roomOf("schedule"), (cell) => ({ code: readSchedule(cell), isDoubtful: false }), null);
    this.start = new DateColumn(capacity, null, "missing-start-date");
    this.withdrawn = new DateColumn(capacity, "withdrawal");
    this.deferred = new DateColumn(capacity, "deferral");
    this.presented = new DateColumn(capacity, "presentation", null, "undated-presentation");
    this.resultDate = new DateColumn(capacity);
    this.result = coded(capacity, resultReader(words), "unknown-result");
    this.status = coded(roomOf("status"), statusReader(words), "unknown-status");
    this.application = coded(roomOf("applicationStatus"), readApplicationCell, "unknown-application");
    this.nonWhiteBritish = coded(roomOf("nonWhiteBritish"), flagReader(words), "unknown-non-white-british");
    this.urn = new UrnColumn(capacity);
    this.fsm = new NumberColumn(capacity, 100, "unreadable-fsm", readFsm, readFsmWord);
    this.rating = new NumberColumn(capacity, 10, "unreadable-rating", () => NaN);
    this.groups = {
      gender: groupColumn(capacity, "gender", translator(words, "gender")),
      disability: groupColumn(capacity, "disability", translator(words, "disability")),
      ethnicity: groupColumn(capacity, "ethnicity", translator(words, "ethnicity")),
      ofsted: groupColumn(roomOf("ofsted"), "ofsted"),
      region: groupColumn(roomOf("region"), "region"),
      phase: groupColumn(roomOf("phase"), "phase"),
      schoolType: groupColumn(roomOf("schoolType"), "schoolType"),
    };
    const all: [Exclude<ParticipantField, "participantId">, Column][] = [
      ["qualification", this.qualification],
      ["academicYear", this.year],
      ["cohortSuffix", this.cohortSuffix],
      ["schedule", this.schedule],
      ["startDate", this.start],
      ["schoolUrn", this.urn],
      ["fsm", this.fsm],
      ["nonWhiteBritish", this.nonWhiteBritish],
      ["status", this.status],
      ["applicationStatus", this.application],
      ["withdrawnDate", this.withdrawn],
      ["deferredDate", this.deferred],
      ["presentedDate", this.presented],
      ["resultDate", this.resultDate],
      ["result", this.result],
      ["rating", this.rating],
      ...CHARACTERISTICS.map((key): (typeof all)[number] => [key, this.groups[key].column]),
    ];
    this.byField = new Map(all.filter(([field]) => isKept(field)));
    this.explained = new Map<FieldKey, { meaningOf: Meaning }>([
      ...([
        ["fsm", this.fsm],
        ["rating", this.rating],
        ["nonWhiteBritish", this.nonWhiteBritish],
      ] as const),
      ...CHARACTERISTICS.map((key) => [key, this.groups[key].column] as const),
    ]);
    this.dates = new Map(all.flatMap(([field, column]) => (column instanceof DateColumn ? [[field, column]] : [])));
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

function coded(capacity: number, read: (cell: unknown) => Encoding, problem: PlainProblemCode | null): CodeColumn {
  const encoder = new CellEncoder(read);
  return new CodeColumn(capacity, encoder, (cell) => {
    return problem !== null && isErrorValue(cell) ? "error-value" : problem;
  });
}

function groupColumn(
  capacity: number,
  key: CharacteristicKey,
  translate: (text: string) => string = (text) => text,
): { group: GroupColumn; column: CodeColumn } {
  const group = new GroupColumn(VOCABULARIES[key], translate);
  const column = new CodeColumn(capacity, group.encoder, (cell) => {
    if (isErrorValue(cell)) return "error-value";
    if (group.isShared(cell)) return key === "disability" ? "ambiguous-disability" : "ambiguous-ethnicity";
    return group.isOverflow(cell) ? "too-many-groups" : UNKNOWN_GROUP[key];
  });
  return { group, column };
}
