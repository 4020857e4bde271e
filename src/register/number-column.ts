import type { Cells, Column } from "./column";
import type { ProblemCode } from "./messages";
import { isPercentFormat, MILLION, readPercent, saysPercent } from "./read-number";
import { isBlank, isErrorValue } from "./spelling";

const NOT_GIVEN = -1;

/** A column of percentages or ratings, stored in whole millionths; -1 = none. */
export class NumberColumn implements Column {
  readonly millionths: Int32Array;
  private readonly greatest: number;

  /** 1 where the cell says by its format or a sign that it is a percentage. */
  readonly saysPercent: Uint8Array;
  /** Converts what the table that is being read says, such as a rating from 1 to 5; null = as it stands. */
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
    private readonly problem: ProblemCode,
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
      const cell = rows[row][at];
      const value = this.read(cell, isPercent);
      millionths[position + row - from] = value ?? NOT_GIVEN;
      this.saysPercent[position + row - from] = saysPercent(cell, isPercent) ? 1 : 0;
      if (value === null) doubts[row - from] = 1;
    }
  }

  clear(position: number, count: number): void {
    this.millionths.fill(NOT_GIVEN, position, position + count);
  }

  problemOf(cell: unknown, numberFormat: unknown): ProblemCode | null {
    if (isErrorValue(cell)) return "error-value";
    return this.read(cell, isPercentFormat(numberFormat)) === null ? this.problem : null;
  }

  move(from: number, to: number): void {
    this.millionths[to] = this.millionths[from];
    this.saysPercent[to] = this.saysPercent[from];
  }

  isSame(a: number, b: number): boolean {
    return this.millionths[a] === this.millionths[b];
  }

  /** The cell's number in millionths, -1 when it is blank, null when it is neither. */
  private read(cell: unknown, isPercent: boolean): number | null {
    if (cell === "" || isBlank(cell)) return NOT_GIVEN;
    const number = readPercent(cell, isPercent);
    if (number === null) {
      const meant = this.readWord(cell);
      return meant === null ? null : meant * MILLION;
    }
    const value = this.convert === null ? number : this.convert(number);
    return value === null || value < 0 || value > this.greatest ? null : value;
  }
}
