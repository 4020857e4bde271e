import type { Column } from "./column";
import type { Cells } from "../tables/source";
import { cellText } from "../cells/spelling";

/** No URN, and one that cannot be read. */
export const NO_URN = 0;
const UNREADABLE_URN = -1;

/** Numbers of five to seven digits. */
const [FIRST_URN, LAST_URN] = [10_000, 9_999_999];

/** The unique reference number of a school: five or six digits, seven in a few registers. */
export function readUrn(cell: unknown): number {
  // Turning a million numbers into text to count their digits would fill the memory needlessly.
  if (typeof cell === "number" && cell >= FIRST_URN && cell <= LAST_URN && Number.isInteger(cell)) return cell;
  const text = cellText(cell);
  if (text === "") return NO_URN;
  return /^\d{5,7}$/.test(text) ? Number(text) : UNREADABLE_URN;
}

/** A column of the unique reference numbers of schools. */
export class UrnColumn implements Column {
  readonly urns: Int32Array;

  constructor(capacity: number) {
    this.urns = new Int32Array(capacity);
  }

  fill({ rows, at }: Cells, from: number, to: number, position: number): void {
    for (let row = from; row < to; row++) this.urns[position + row - from] = readUrn(rows[row][at]);
  }

  clear(position: number, count: number): void {
    this.urns.fill(NO_URN, position, position + count);
  }

  problemOf(): null {
    return null;
  }

  move(from: number, to: number): void {
    this.urns[to] = this.urns[from];
  }

  isSame(a: number, b: number): boolean {
    return this.urns[a] === this.urns[b];
  }
}
