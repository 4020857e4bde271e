import type { PlainProblemCode } from "../problems/problem-catalogue";
import type { Cells } from "../tables/source";

/** One column of the register while it is being read: typed storage by position, and the reading of its cells. */
export interface Column {
  /**
   * Reads the cells of rows `from` up to `to` into the positions from `position` on. A cell that is worth a problem sets
   * `doubts[row - from]` to 1; reading never fails.
   */
  fill(cells: Cells, from: number, to: number, position: number, doubts: Uint8Array): void;
  /** Makes `count` positions blank, for a table without this column. */
  clear(position: number, count: number): void;
  /** The problem that a cell raises, or null. Called only for rows in doubt. */
  problemOf(cell: unknown, numberFormat: unknown): PlainProblemCode | null;
  /** Copies the value of one position to another. */
  move(from: number, to: number): void;
  /** Whether two positions hold the same. */
  isSame(a: number, b: number): boolean;
}

/** What a cell means by the other cells of its column, as a text to be read in its place: "" = nothing is known; null = no such thing. */
export type Meaning = (cell: unknown) => string | null;
