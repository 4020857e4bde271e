/** Names of one letter, by their byte: most tags of a sheet have one. */
const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

const [SPACE, EQUALS, QUOTE, APOSTROPHE] = [0x20, 0x3d, 0x22, 0x27];

/**
 * A tag, looked at in the bytes where it is. Its attributes are gone through with {@link next}; of each the bytes from `keyStart` to
 * `keyEnd` are the name and those from `valueStart` to `valueEnd` the value, still with its references.
 */
export class Tag {
  bytes: Uint8Array = new Uint8Array();
  name = "";
  isEmpty = false;
  keyStart = 0;
  keyEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Of the root element, with its colon. */
  prefix: Uint8Array = new Uint8Array();

  private end = 0;
  private at = 0;

  /** Points at the tag whose name starts at `start`. */
  set(bytes: Uint8Array, start: number, end: number, prefix: number, isEmpty: boolean): this {
    let nameEnd = start;
    while (nameEnd < end && bytes[nameEnd] > SPACE) nameEnd++;
    this.bytes = bytes;
    this.isEmpty = isEmpty;
    this.end = end;
    this.at = nameEnd;
    this.name = this.nameAt(bytes, start, nameEnd, prefix);
    return this;
  }

  /** The name in some bytes, without the prefix of the root element. */
  nameAt(bytes: Uint8Array, start: number, end: number, prefix: number): string {
    let from = start;
    if (prefix > 0 && end - start > prefix && this.prefix.every((byte, index) => bytes[start + index] === byte)) {
      from += prefix;
    }
    if (end - from === 1 && bytes[from] < 128) return LETTERS[bytes[from]];
    return String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 64)));
  }

  /** Goes on to the next attribute; false when there is none. */
  next(): boolean {
    const { bytes, end } = this;
    let at = this.at;
    while (at < end && bytes[at] <= SPACE) at++;
    this.keyStart = at;
    while (at < end && bytes[at] !== EQUALS && bytes[at] > SPACE) at++;
    this.keyEnd = at;
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    if (at >= end) return false;
    const quote = bytes[at];
    this.valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** The name's byte of an attribute whose name is one letter, else 0. */
  get letter(): number {
    return this.keyEnd - this.keyStart === 1 ? this.bytes[this.keyStart] : 0;
  }

  /** Whether the attribute has this name. */
  is(key: string): boolean {
    if (this.keyEnd - this.keyStart !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (this.bytes[this.keyStart + i] !== key.charCodeAt(i)) return false;
    return true;
  }

  /** The attribute's value where it is a whole number from 0 on; -1 where it is anything else. */
  get whole(): number {
    let number = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const digit = this.bytes[at] - 0x30;
      if (digit < 0 || digit > 9 || number > 1e14) return -1;
      number = number * 10 + digit;
    }
    return this.valueEnd > this.valueStart ? number : -1;
  }

  /** The attribute's value, as it is written. */
  get value(): string {
    if (this.valueEnd - this.valueStart === 1) return LETTERS[this.bytes[this.valueStart] & 0x7f];
    return String.fromCharCode(...this.bytes.subarray(this.valueStart, Math.min(this.valueEnd, this.valueStart + 256)));
  }
}
