import type { Column } from "./column";
import type { Cells } from "../tables/source";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import { isPercentFormat, MILLION, millionthsOf, readPercent, saysPercent } from "../cells/read-number";
import { isBlank, isErrorValue } from "../cells/spelling";

const NOT_GIVEN = -1;

/** A column of percentages or ratings, stored in whole millionths; -1 = none. */
export class NumberColumn implements Column {
  readonly millionths: Int32Array;
  private readonly greatest: number;

  /** 1 where the cell says by its format or a sign that it is a percentage. */
  readonly saysPercent: Uint8Array;
  /** Converts the numbers of the table that is being read, such as a rating from 1 to 5; null = they are kept as they are. */
  convert: ((millionths: number) => number | null) | null = null;

  /**
   * @param capacity number of positions
   * @param greatest greatest number that the column may hold; the least is 0
   * @param problem the problem that any other content raises
   * @param readWord what a word such as "Yes" means, in the column's unit; null when nothing
   */
  constructor(
    capacity: number,
    greatest: number,
    private readonly problem: PlainProblemCode,
    private readonly readWord: (cell: unknown) => number | null = () => null,
  ) {
    this.millionths = new Int32Array(capacity).fill(NOT_GIVEN);
    this.saysPercent = new Uint8Array(capacity);
    this.greatest = greatest * MILLION;
  }

  fill({ rows, at, formats }: Cells, from: number, to: number, position: number, doubts: Uint8Array): void {
    const { millionths } = this;
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
      this.saysPercent[position + row - from] = saysPercent(cell, isPercent) ? 1 : 0;
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

  /** The cell's number in millionths, -1 when it is blank, NaN when it is neither: null would put every number into an object. */
  private read(cell: unknown, isPercent: boolean): number {
    if (isBlank(cell)) return NOT_GIVEN;
    const number =
      typeof cell === "number"
        ? millionthsOf(isPercent ? cell * 100 : cell)
        : (readPercent(cell, isPercent) ?? (this.readWord(cell) ?? NaN) * MILLION);
    const value = this.convert === null ? number : (this.convert(number) ?? NaN);
    return value >= 0 && value <= this.greatest ? value : NaN;
  }
}
