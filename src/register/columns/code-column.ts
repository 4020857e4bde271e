import type { CellEncoder } from "./cell-encoder";
import type { Column } from "./column";
import type { Cells } from "../tables/source";
import type { PlainProblemCode } from "../problems/problem-catalogue";

/** A column of a few recurring values, stored as one byte each. */
export class CodeColumn implements Column {
  readonly codes: Uint8Array;

  /**
   * @param capacity number of positions
   * @param encoder turns cells into codes from 0 to 255
   * @param problemOf the problem that a doubtful cell raises
   */
  constructor(
    capacity: number,
    private readonly encoder: CellEncoder,
    readonly problemOf: (cell: unknown) => PlainProblemCode | null,
  ) {
    this.codes = new Uint8Array(capacity);
  }

  fill({ rows, at }: Cells, from: number, to: number, position: number, doubts: Uint8Array): void {
    const { codes, encoder } = this;
    for (let row = from; row < to; row++) {
      const encoding = encoder.encode(rows[row][at]);
      codes[position + row - from] = encoding >> 1;
      if (encoding & 1) doubts[row - from] = 1;
    }
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
