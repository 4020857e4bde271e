import type { Band } from "../still-to-present";

/** When somebody has to present by. Days are Excel serial day numbers. */
export interface Deadline {
  /** Position of the participation in the register. */
  readonly position: number;
  readonly band: Band;
  /** Null where it is not known. */
  readonly start: number | null;
  readonly deadline: number | null;
  /** Deadline less the day of the report, so that it is negative when it is over; null without either. */
  readonly days: number | null;
}
