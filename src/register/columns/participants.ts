import type { PlacedTable } from "../tables/row-place";
import type { FieldKey } from "../tables/fields";
import type { ParticipantIndex } from "./participant-index";

/** Characteristics by which groups are listed and compared, as columns of the register. */
export type CharacteristicKey = "gender" | "disability" | "ethnicity" | "ofsted" | "region" | "phase" | "schoolType";

/** One coded characteristic of every participation. */
export interface GroupCodes {
  /** Label of each code; code 0 is `Not Known`. */
  readonly labels: readonly string[];
  readonly codes: Uint8Array;
}

/** What a table of participants has columns for. */
export interface ParticipantsTable {
  readonly name: string;
  /** The table of the workbook, of which this may be a section. */
  readonly whole: PlacedTable;
  /** Fields that it has a column for, or that something else in the workbook supplies. */
  readonly fields: ReadonlySet<FieldKey>;
  /** Headings of columns that are not read and may hold dates. */
  readonly unusedDates: readonly string[];
}

/**
 * The counted participations, one per position, in columns: a sheet holds up to 1,048,576 rows. A person on two courses has two.
 * Dates are Excel serial day numbers; 0 = none, UNDATED = on a day that is not known.
 */
export interface Participants {
  readonly count: number;
  /** Finds positions by participant ID; `index.ids` holds each position's ID. */
  readonly index: ParticipantIndex;
  /** Table of each position, as an index into `tables`. */
  readonly source: Uint16Array;
  /** The tables that the participations come from, or their sections. */
  readonly tables: readonly ParticipantsTable[];
  /** Sheet row of each position, 1-based. */
  readonly row: Int32Array;
  /** Position in QUALIFICATIONS. */
  readonly qualification: Uint8Array;
  /** Starting calendar year of the academic year, less 2000: 17 = 2017/18. */
  readonly year: Uint8Array;
  readonly start: Int32Array;
  readonly withdrawn: Int32Array;
  readonly deferred: Int32Array;
  readonly presented: Int32Array;
  readonly resultDate: Int32Array;
  /** RESULT.none, RESULT.passed or RESULT.failed. */
  readonly result: Uint8Array;
  /**
   * Whether the participant is said to be not White British: a FLAG. It counts only where the ethnicity is not known. Empty if not given.
   */
  readonly nonWhiteBritish: Uint8Array;
  /** Share of the school's pupils who are eligible for free school meals, in millionths of a per cent; -1 = not known. */
  readonly fsm: Int32Array;
  /** Rating in millionths; -1 = none. */
  readonly rating: Int32Array;
  /** Fields of which at least one participants table has a column; a field without a column is unknown for everyone. */
  readonly given: ReadonlySet<FieldKey>;
  /** Gender, disability and ethnicity always; Ofsted grade, region, phase and type of school where a table has the column. */
  readonly groups: ReadonlyMap<CharacteristicKey, GroupCodes>;
}

/** Calendar year from which the register counts academic years, so that they fit a byte. */
export const YEAR_BASE = 2000;
