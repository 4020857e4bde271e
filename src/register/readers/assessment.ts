import type { RowPlace } from "../tables/row-place";

/** One counted final assessment task of a participant. */
export interface Assessment {
  /** Position of the participation in the register. */
  readonly position: number;
  readonly place: RowPlace;
  readonly isModerated: boolean;
  /** Whether the moderator upheld the assessment; false unless it was moderated. */
  readonly isUpheld: boolean;
}
