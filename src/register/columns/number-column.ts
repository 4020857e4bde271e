import type { Column, Meaning } from "./column";
import type { Cells } from "../tables/source";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import { isPercentFormat, MILLION, saysPercent } from "../cells/read-number";
import { cellText, isBlank, isErrorValue } from "../cells/spelling";

const NOT_GIVEN = -1;

/**
 * The number of a cell that is not blank, in millionths; NaN when it holds none: null would put every number into an object.
 *
 * @param isPercent whether the cell is formatted as a percentage
 */
export type NumberReader = (cell: unknown, isPercent: boolean) => number;

/** A column of percentages or ratings, stored in whole millionths; -1 = none. */
export class NumberColumn implements Column {
  readonly millionths: Int32Array;
  private readonly greatest: number;

  /** 1 where the cell says by its format or a sign that it is a percentage. */
  readonly saysPercent: Uint8Array;
  /** What a text of the table that is being read means by the column's other cells: see `columnMeanings`. */
  meaningOf: Meaning = () => null;

  /**
   * @param capacity number of positions
   * @param greatest greatest number that the column may hold; the least is 0
   * @param problem the problem that any other content raises
   * @param readCell reads the cells of the table that is being read
   * @param readWord what a word such as "Yes" means, in the column's unit; null when nothing
   */
  constructor(
    capacity: number,
    greatest: number,
    private readonly problem: PlainProblemCode,
    public readCell: NumberReader,
    private readonly readWord: (text: string) => number | null = () => null,
  ) {
    this.millionths = new Int32Array(capacity).fill(NOT_GIVEN);
    this.saysPercent = new Uint8Array(capacity);
    this.greatest = greatest * MILLION;
  }

  fill({ rows, at, formats }: Cells, from: number, to: number, position: number, doubts: Uint8Array): void {
    const { millionths, saysPercent: says } = this;
    let format: unknown = "General";
    let isPercent = false;
    for (let row = from; row < to; row++) {
      if (formats !== undefined && formats[row][at] !== format) {
        format = formats[row][at];
        isPercent = isPercentFormat(format);
      }
      // A column read by itself has rows of one number and rows of one text. `[at]` would let V8 rewrite each row of numbers as one of
      // objects, a million small arrays anew; `at()` does not.
      const cell = rows[row].at(at);
      const value = this.read(cell, isPercent);
      const isUnreadable = Number.isNaN(value);
      millionths[position + row - from] = isUnreadable ? NOT_GIVEN : value;
      if (isPercent || typeof cell !== "number") says[position + row - from] = saysPercent(cell, isPercent) ? 1 : 0;
      else says[position + row - from] = 0;
      if (isUnreadable) doubts[row - from] = 1;
    }
  }

  clear(position: number, count: number): void {
    this.millionths.fill(NOT_GIVEN, position, position + count);
  }

  problemOf(cell: unknown, numberFormat: unknown): PlainProblemCode | null {
    if (isErrorValue(cell)) return "error-value";
    return Number.isNaN(this.read(cell, isPercentFormat(numberFormat))) ? this.problem : null;
  }

  move(from: number, to: number): void {
    this.millionths[to] = this.millionths[from];
    this.saysPercent[to] = this.saysPercent[from];
  }

  isSame(a: number, b: number): boolean {
    return this.millionths[a] === this.millionths[b];
  }

  /** The cell's number in millionths, -1 when it is blank or stands for no number, NaN when it is neither. */
  private read(cell: unknown, isPercent: boolean): number {
    if (typeof cell !== "number" && isBlank(cell)) return NOT_GIVEN;
    const value = this.readCell(cell, isPercent);
    if (value >= 0 && value <= this.greatest) return value;
    return this.meaningOf(cell) === "" ? NOT_GIVEN : this.wordIn(cell);
  }

  private wordIn(cell: unknown): number {
    return typeof cell === "number" ? NaN : (this.readWord(cellText(cell)) ?? NaN) * MILLION;
  }
}
