import type { Column } from "./column";
import { saysDoubt } from "../cells/says-doubt";
import type { Cells } from "../tables/source";
import { readDateCell, saysTime, UNDATED, type DatedEvent, type DateStyle } from "./date-cell";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import { FIRST_DATE, LAST_DATE } from "../cells/read-date";
import { wholeDay } from "../cells/serial-date";
import { isBlank, isErrorValue } from "../cells/spelling";

/** A column of dates, stored as Excel serial day numbers; 0 = none, {@link UNDATED} = on a day that is not known. */
export class DateColumn implements Column {
  readonly serials: Int32Array;
  /** Whether a cell that was read says that there is no date. */
  saysNone = false;
  /** Whether a cell that was read says a time of day. */
  saysTime = false;
  /** How the table that is being read writes its dates. */
  style: DateStyle = { order: "day first", offset: 0 };

  /**
   * @param capacity number of positions
   * @param event what the dates are of, where the column may say "Yes" instead
   * @param problemOfBlank the problem that a blank cell raises, or null when the date may be missing
   * @param problemOfUndated the same for a cell that says only that it has happened
   */
  constructor(
    capacity: number,
    private readonly event: DatedEvent | null = null,
    private readonly problemOfBlank: PlainProblemCode | null = null,
    private readonly problemOfUndated: PlainProblemCode | null = null,
  ) {
    this.serials = new Int32Array(capacity);
  }

  fill({ rows, at }: Cells, from: number, to: number, position: number, doubts: Uint8Array): void {
    const { serials } = this;
    const { offset } = this.style;
    const [first, end] = [FIRST_DATE - offset, LAST_DATE + 1 - offset];
    const blankIsDoubtful = this.problemOfBlank !== null ? 1 : 0;
    const undatedIsDoubtful = this.problemOfUndated !== null;
    for (let row = from; row < to; row++) {
      const cell = rows[row][at];
      if (typeof cell === "number" && cell >= first && cell < end) {
        const day = Math.trunc(cell);
        if (day !== cell) this.saysTime = true;
        serials[position + row - from] = (day === cell ? day : wholeDay(cell)) + offset;
      } else if (cell === "") {
        serials[position + row - from] = 0;
        if (blankIsDoubtful) doubts[row - from] = 1;
      } else {
        const serial = this.read(cell);
        if (serial === 0) this.saysNone = true;
        if (saysTime(cell)) this.saysTime = true;
        serials[position + row - from] = serial ?? 0;
        if (
          serial === null ||
          (serial === 0 && blankIsDoubtful) ||
          (serial === UNDATED && undatedIsDoubtful) ||
          saysDoubt(cell)
        ) {
          doubts[row - from] = 1;
        }
      }
    }
  }

  /** The day that a cell means; 0 = none, {@link UNDATED} = not known, null = the cell cannot be read. */
  read(cell: unknown): number | null {
    return isBlank(cell) ? 0 : readDateCell(cell, this.style, this.event);
  }

  clear(position: number, count: number): void {
    this.serials.fill(0, position, position + count);
  }

  problemOf(cell: unknown): PlainProblemCode | null {
    if (isBlank(cell)) return this.problemOfBlank;
    if (isErrorValue(cell)) return "error-value";
    const serial = this.read(cell);
    if (serial === null) return "unreadable-date";
    if (saysDoubt(cell)) return "doubtful-word";
    if (serial === 0) return this.problemOfBlank;
    return serial === UNDATED ? this.problemOfUndated : null;
  }

  move(from: number, to: number): void {
    this.serials[to] = this.serials[from];
  }

  isSame(a: number, b: number): boolean {
    return this.serials[a] === this.serials[b];
  }
}
