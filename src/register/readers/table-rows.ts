/** Rows of a participants table; titles between them are no rows. */
export interface TableRows {
  /** All of them, blank ones included. */
  readonly all: number;
  /** Those that are somebody's, counted or left out. */
  readonly people: number;
}
