/** What an encoder's reader returns: a code of 0 or more, and whether the cell is worth a problem. */
export interface Encoding {
  readonly code: number;
  readonly isDoubtful: boolean;
}

const RECENT_SLOTS = 256;
const NOT_READ = -1;

/**
 * Turns the cells of a column into small integers. Every distinct content is read once; a cell that holds what a recent one
 * held is found without hashing its text, which matters because texts of a freshly parsed response have no hash yet.
 */
export class CellEncoder {
  private readonly encodings = new Map<unknown, number>();
  private readonly recentTexts: string[] = new Array<string>(RECENT_SLOTS).fill("");
  private readonly recentEncodings = new Int32Array(RECENT_SLOTS);
  /** The encoding of a blank cell, once there is one: most columns of a register have none to encode, since the workbook lacks them. */
  private blank = NOT_READ;

  /** @param read what a cell means; it must return a code for any content */
  constructor(private readonly read: (cell: unknown) => Encoding) {}

  /** The cell's code, shifted left by one; the lowest bit tells whether it is doubtful. */
  encode(cell: unknown): number {
    if (typeof cell !== "string") return this.find(cell);
    const length = cell.length;
    if (length === 0) return this.blank === NOT_READ ? (this.blank = this.find(cell)) : this.blank;
    const middle = cell.charCodeAt(length >> 1);
    const slot =
      (length * 5 + cell.charCodeAt(0) * 3 + middle * 11 + cell.charCodeAt(length - 1) * 7) & (RECENT_SLOTS - 1);
    if (this.recentTexts[slot] === cell) return this.recentEncodings[slot];
    const encoding = this.find(cell);
    this.recentTexts[slot] = cell;
    this.recentEncodings[slot] = encoding;
    return encoding;
  }

  private find(cell: unknown): number {
    let encoding = this.encodings.get(cell);
    if (encoding === undefined) {
      encoding = pack(this.read(cell));
      this.encodings.set(cell, encoding);
    }
    return encoding;
  }
}

function pack({ code, isDoubtful }: Encoding): number {
  return (code << 1) | (isDoubtful ? 1 : 0);
}
