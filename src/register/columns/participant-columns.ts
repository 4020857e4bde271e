import { readResult } from "../words/results";
import { readYesNo } from "../words/yes-no";
import { millionthsOf, readPercent } from "../cells/read-number";
import { RESULT } from "../words/results";
import { isYearAlone } from "../cells/academic-year";
import { dateAsYear, readCohort, readCohortSuffix, readSchedule, PART } from "../cells/cohort";
import { readApplicationStatus } from "../words/application-statuses";
import { CellEncoder, type Encoding } from "./cell-encoder";
import { CodeColumn } from "./code-column";
import type { Column, Meaning } from "./column";
import { DateColumn } from "./date-column";
import { DISABILITIES } from "../words/disabilities";
import { ETHNICITIES } from "../words/ethnicities";
import type { FieldKey } from "../tables/fields";
import type { ParticipantField } from "../tables/roles/participants";
import { GENDERS } from "../words/genders";
import { GroupColumn } from "./group-column";
import { isKnownGroup, type GroupVocabulary } from "../words/group-vocabulary";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import { NumberColumn } from "./number-column";
import { YEAR_BASE, type CharacteristicKey } from "./participants";
import { findQualification } from "../words/qualifications";
import type { Words } from "../words/words";
import type { ReadingStyle } from "../settings/reading-style";
import { OFSTED_GRADES, PHASES, REGIONS, SCHOOL_TYPES } from "../words/school-groups";
import { cellText, isErrorValue } from "../cells/spelling";
import { shorthandOf } from "../words/shorthand";
import { readStatus, type Status } from "../words/statuses";
import { translator } from "../words/translate";
import { UrnColumn } from "./urn-column";

/** Code of a qualification that the cell does not give. */
export const UNKNOWN_QUALIFICATION = 255;
/** Code of a year that the cell does not give. */
export const UNKNOWN_YEAR = 0;
/** Added to the code of a year that stands alone in its cell, until it is known whether another column says which part of it is meant. */
export const YEAR_ALONE = 128;

/** Statuses by code, "Completed - pass" as both; code 0 is no status. */
export const STATUS_CODES: readonly (Status | "completed, passed" | "completed, failed")[] = [
  "none",
  "active",
  "withdrawn",
  "deferred",
  "completed",
  "passed",
  "failed",
  "returned",
  "completed, passed",
  "completed, failed",
];

/** Whether a participant belongs to a group, by code. */
export const FLAG = { unknown: 0, yes: 1, no: 2 } as const;

/** Whether an application has led to a recruit, by code. */
export const APPLICATION = { accepted: 0, notAccepted: 1 } as const;

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

/** A school given as Yes has more pupils eligible for free school meals than any threshold; one given as No has none. */
const FSM_YES = 100;
const FSM_NO = 0;

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

type CellReader = (cell: unknown) => Encoding;

function qualificationReader(words: Words): CellReader {
  const translate = translator(words, "qualification");
  return (cell) => {
    const position = findQualification(translate(cellText(cell)));
    return { code: position ?? UNKNOWN_QUALIFICATION, isDoubtful: position === null };
  };
}

function yearReader(words: Words, dateOffset: number): CellReader {
  const translate = translator(words, "academicYear");
  return (cell) => {
    const text = translate(cellText(cell));
    if (text === "") return { code: UNKNOWN_YEAR, isDoubtful: false };
    const year = readCohort(text, dateOffset);
    if (year === null) return { code: UNKNOWN_YEAR, isDoubtful: true };
    return { code: year - YEAR_BASE + (isYearAlone(text) ? YEAR_ALONE : 0), isDoubtful: false };
  };
}

function readSuffixCell(cell: unknown): Encoding {
  const code = readCohortSuffix(cell);
  return { code, isDoubtful: code === PART.unknown };
}

function resultReader(words: Words): CellReader {
  const translate = translator(words, "result");
  return (cell) => {
    const text = cellText(cell);
    if (text === "") return { code: RESULT.none, isDoubtful: false };
    const result = readResult(translate(text));
    return { code: result ?? RESULT.none, isDoubtful: result === null };
  };
}

function statusReader(words: Words): CellReader {
  const translate = translator(words, "status");
  return (cell) => {
    const text = cellText(cell);
    if (text === "") return { code: 0, isDoubtful: false };
    const status = readStatus(translate(text));
    const result = status === "completed" ? readResult(text) : null;
    const both =
      result === RESULT.passed ? "completed, passed" : result === RESULT.failed ? "completed, failed" : status;
    return { code: STATUS_CODES.indexOf(both ?? "none"), isDoubtful: status === null };
  };
}

/** A refused or pending application is looked at more closely, and so is a word that says neither. */
function readApplicationCell(cell: unknown): Encoding {
  const text = cellText(cell);
  if (text === "") return { code: APPLICATION.accepted, isDoubtful: false };
  const status = readApplicationStatus(text);
  const isRefused = status === "pending" || status === "rejected";
  return { code: isRefused ? APPLICATION.notAccepted : APPLICATION.accepted, isDoubtful: status !== "accepted" };
}

function flagReader(words: Words): CellReader {
  const translate = translator(words, "nonWhiteBritish");
  return (cell) => {
    const text = cellText(cell);
    if (text === "") return { code: FLAG.unknown, isDoubtful: false };
    const meant = translate(text);
    const answer = readYesNo(meant);
    // An "x" is a tick, unless the column is in the shorthand of statistics: see `columnMeanings`.
    if (answer !== null) return { code: answer ? FLAG.yes : FLAG.no, isDoubtful: shorthandOf(text) !== null };
    const label = VOCABULARIES.ethnicity.find(meant);
    const isNoAnswer = label !== null && !isKnownGroup(label) && !isErrorValue(cell);
    return { code: FLAG.unknown, isDoubtful: !isNoAnswer };
  };
}

function readFsm(cell: unknown, isPercent: boolean): number {
  if (typeof cell === "number") return millionthsOf(isPercent ? cell * 100 : cell);
  return readPercent(cell, isPercent) ?? NaN;
}

/** "Yes" and "No" in a column of free school meals: whether the school reaches the threshold. */
function readFsmWord(text: string): number | null {
  const answer = readYesNo(text);
  return answer === null ? null : answer ? FSM_YES : FSM_NO;
}
