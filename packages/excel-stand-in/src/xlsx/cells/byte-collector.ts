import { checkTree } from "../limits";

/** Bytes that are put together a piece at a time. */
export class ByteCollector {
  private bytes = new Uint8Array(4096);
  private length = 0;

  /** @param name the part that they are of */
  constructor(private readonly name: string) {}

  /** @throws UnreadableWorkbook when they are more than a tree may have */
  add(piece: Uint8Array): void {
    const length = this.length + piece.length;
    checkTree(this.name, length);
    if (length > this.bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(piece, this.length);
    this.length = length;
  }

  get collected(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
