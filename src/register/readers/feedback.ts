import type { RowPlace } from "../tables/row-place";

/** One counted rating by a participant. */
export interface Feedback {
  /** Position of the participation in the register. */
  readonly position: number;
  /** Its row, which is the participant's own where there is no table of ratings. */
  readonly place: RowPlace;
  /** Rating in millionths: 8,000,000 = 8 out of 10. */
  readonly rating: number;
}
