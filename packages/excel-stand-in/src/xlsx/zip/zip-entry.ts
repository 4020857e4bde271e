/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored as it is, 8 = deflated. */
  readonly method: 0 | 8;
  /** Checksum of what it unpacks to. */
  readonly crc: number;
  /** Bytes that it unpacks to, as the archive says. */
  readonly size: number;
  /** What the archive holds of it. */
  readonly packed: Uint8Array;
}
