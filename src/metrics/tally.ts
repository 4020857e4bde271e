import type { ParticipantsTable } from "../register/columns/participants";
import type { FieldKey } from "../register/tables/fields";
import type { SideCounts } from "./assessment-and-rating-counts";
import type { Characteristic } from "./characteristic";
import type { GroupCounts } from "./group-counts";
import type { PresentingCounts } from "./count-presenting";
import type { Scope } from "./scope";

/** Everything that the metrics need, counted in one pass over the register. */
export interface Tally {
  readonly scope: Scope;
  readonly groups: ReadonlyMap<Characteristic, GroupCounts>;
  /** By combination of year and qualification. */
  readonly sides: readonly SideCounts[];
  /** Likewise: who has still to present for final assessment. */
  readonly presenting: readonly PresentingCounts[];
  /** Likewise: the tables that the participations come from. */
  readonly tables: readonly ReadonlySet<ParticipantsTable>[];
  /** Counted participations of years that are not reported. */
  readonly unreported: number;
  /** Whether the workbook says which assessments were moderated. */
  readonly hasAssessments: boolean;
  /** Whether the workbook has ratings: a feedback table, or a rating column. */
  readonly hasFeedback: boolean;
  /** Fields of participants that the workbook has a column for. */
  readonly given: ReadonlySet<FieldKey>;
}
