import type { Cells, Column } from "./column";
import type { ProblemCode } from "./messages";
import { FIRST_DATE, LAST_DATE, readDate } from "./read-date";
import { isBlank, isErrorValue } from "./spelling";

/** A column of dates, stored as Excel serial day numbers; 0 = none. */
export class DateColumn implements Column {
  readonly serials: Int32Array;

  /**
   * @param capacity number of positions
   * @param problemOfBlank the problem that a blank cell raises, or null when the date may be missing
   */
  constructor(
    capacity: number,
    private readonly problemOfBlank: ProblemCode | null = null,
  ) {
    this.serials = new Int32Array(capacity);
  }

  fill({ rows, at }: Cells, from: number, to: number, position: number, doubts: Uint8Array): void {
    const { serials } = this;
    const blankIsDoubtful = this.problemOfBlank !== null ? 1 : 0;
    for (let row = from; row < to; row++) {
      const cell = rows[row][at];
      if (typeof cell === "number" && cell >= FIRST_DATE && cell < LAST_DATE + 1) {
        serials[position + row - from] = cell;
      } else if (cell === "") {
        serials[position + row - from] = 0;
        if (blankIsDoubtful) doubts[row - from] = 1;
      } else {
        const serial = readDate(cell);
        serials[position + row - from] = serial ?? 0;
        if (serial === null) doubts[row - from] = 1;
      }
    }
  }

  clear(position: number, count: number): void {
    this.serials.fill(0, position, position + count);
  }

  problemOf(cell: unknown): ProblemCode | null {
    if (isBlank(cell)) return this.problemOfBlank;
    if (isErrorValue(cell)) return "error-value";
    return readDate(cell) === null ? "unreadable-date" : null;
  }

  move(from: number, to: number): void {
    this.serials[to] = this.serials[from];
  }

  isSame(a: number, b: number): boolean {
    return this.serials[a] === this.serials[b];
  }
}
