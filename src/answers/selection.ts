import type { Characteristic } from "../metrics/characteristic";

/** What a figure is about. Null means all; so does a group that is left out. */
export interface Selection {
  /** Position in `scope.qualifications`. */
  readonly qualification: number | null;
  /** Position in `scope.years`. */
  readonly year: number | null;
  readonly group?: Group | null;
}

/** A characteristic and the label of one of its groups. */
export interface Group {
  readonly characteristic: Characteristic;
  readonly label: string;
}
