const FLOAT = new Float64Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

/** Bryc's cyrb53, fed piece by piece: 53 bits, as many as a number holds, as 14 hexadecimal digits. */
export class Hasher {
  private h1 = 0xdeadbeef;
  private h2 = 0x41c6ce57;

  addText(text: string): void {
    for (let i = 0; i < text.length; i++) this.mix(text.charCodeAt(i));
  }

  /** All 64 bits of a number: no text is made of it. */
  addNumber(number: number): void {
    FLOAT[0] = number;
    this.mix(BITS[0]);
    this.mix(BITS[1]);
  }

  get digits(): string {
    let { h1, h2 } = this;
    h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
    h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
    return (4294967296 * (h2 & 0x1fffff) + (h1 >>> 0)).toString(16).padStart(14, "0");
  }

  private mix(code: number): void {
    this.h1 = Math.imul(this.h1 ^ code, 2654435761);
    this.h2 = Math.imul(this.h2 ^ code, 1597334677);
  }
}
