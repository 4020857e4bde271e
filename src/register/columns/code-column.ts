import type { CellEncoder } from "./cell-encoder";
import type { Column, Meaning } from "./column";
import { saysDoubt } from "../cells/says-doubt";
import type { Cells } from "../tables/source";
import type { PlainProblemCode } from "../problems/problem-catalogue";

/** A column of a few recurring values, stored as one byte each. */
export class CodeColumn implements Column {
  readonly codes: Uint8Array;
  /** What a doubtful cell of the table that is being read means by the column's other cells: see `columnMeanings`. */
  meaningOf: Meaning = () => null;

  /**
   * @param capacity number of positions
   * @param encoder turns cells into codes from 0 to 255
   * @param problemOfDoubtful the problem that a doubtful cell raises whose meaning nothing tells
   */
  constructor(
    capacity: number,
    private readonly encoder: CellEncoder,
    private readonly problemOfDoubtful: (cell: unknown) => PlainProblemCode | null,
  ) {
    this.codes = new Uint8Array(capacity);
  }

  fill({ rows, at }: Cells, from: number, to: number, position: number, doubts: Uint8Array): void {
    const { codes } = this;
    // Many a cell says the same as the one above it.
    let above: unknown = "";
    let encoding = this.encodingOf(above);
    for (let row = from; row < to; row++) {
      const cell = rows[row][at];
      if (cell !== above) {
        above = cell;
        encoding = this.encodingOf(cell);
      }
      if (encoding & 1) doubts[row - from] = 1;
      codes[position + row - from] = encoding >> 1;
    }
  }

  /** As {@link CellEncoder.encode}, a cell being read as what the column's other cells say that it means. */
  private encodingOf(cell: unknown): number {
    const encoding = this.encoder.encode(cell);
    const meaning = encoding & 1 ? this.meaningOf(cell) : null;
    if (meaning !== null) return this.encoder.encode(meaning) & ~1;
    return saysDoubt(cell) ? encoding | 1 : encoding;
  }

  problemOf(cell: unknown): PlainProblemCode | null {
    const isDoubtful = (this.encoder.encode(cell) & 1) !== 0 && this.meaningOf(cell) === null;
    if (isDoubtful) return this.problemOfDoubtful(cell);
    return saysDoubt(cell) ? "doubtful-word" : null;
  }

  clear(position: number, count: number): void {
    this.codes.fill(this.encoder.encode("") >> 1, position, position + count);
  }

  move(from: number, to: number): void {
    this.codes[to] = this.codes[from];
  }

  isSame(a: number, b: number): boolean {
    return this.codes[a] === this.codes[b];
  }
}
