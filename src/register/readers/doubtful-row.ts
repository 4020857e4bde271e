import type { PlainProblemCode } from "../problems/problem-catalogue";
import type { FieldKey } from "../tables/fields";
import type { ParticipantRow } from "./participant-row";

/** What was read of a row in doubt. */
export interface DoubtfulRow {
  readonly cells: ParticipantRow;
  readonly hasQualification: boolean;
  /** Whether the user has said of a word that it is no qualification. */
  readonly isNotAnNpq: (word: string) => boolean;
  /** What became of its application: an APPLICATION; undefined where the register has no column for it. */
  readonly application: number | undefined;
  /** Whether its status, such as Deferred or Passed, or a declaration says that the participant has started. */
  readonly hasStarted: boolean;
  readonly hasYear: boolean;
  /** Whether the suffix of its cohort is neither a nor b. */
  readonly isSuffixUnknown: boolean;
  /** How many rows of the table are above the row, and how many of them are counted. */
  readonly above: readonly number[];
  /** Whether a line of a report is above the row, and nobody between them. */
  readonly isBelowLine: boolean;
}

/** Why a row is left out, and the field at whose cell that is reported; null: at the row's first cell that is not blank. */
export interface Refusal {
  readonly code: PlainProblemCode;
  readonly field: FieldKey | null;
}
