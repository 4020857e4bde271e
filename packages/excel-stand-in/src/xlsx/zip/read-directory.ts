import { damaged, UnreadableWorkbook } from "../unreadable-workbook";
import type { ZipEntry } from "./zip-entry";

const ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** What a field of two or four bytes holds when the number stands in the fields of eight bytes. */
const [IN_16, IN_32] = [0xffff, 0xffffffff];

/** Most files in an archive: a workbook of a thousand sheets has a few thousand. */
const MAX_ENTRIES = 20_000;

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Bytes before the archive, which its own positions do not count. */
  readonly shift: number;
}

interface Place extends ZipEntry {
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of a zip archive (PKWARE APPNOTE 6.3), folders left out. Nothing is unpacked, and nothing that the archive says of itself is
 * believed before it has been checked against the bytes that are there.
 *
 * @throws UnreadableWorkbook when the archive is damaged, is encrypted or packed otherwise than workbooks are, or has entries that share bytes
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) {
    throw new UnreadableWorkbook(
      `The workbook has ${directory.count.toLocaleString("en-GB")} parts, and no workbook needs more than ` +
        `${MAX_ENTRIES.toLocaleString("en-GB")}: open it in Excel and save it again.`,
    );
  }
  const places: Place[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    places.push(readEntry(bytes, view, at, directory));
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (at > directory.end) throw damaged();
  refuseOverlaps(places);
  return places.filter(({ name }) => !/[\\/]$/.test(name));
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue;
    return directoryAt(view, at);
  }
  throw damaged();
}

function directoryAt(view: DataView, end: number): Directory {
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count !== IN_16 && size !== IN_32 && start !== IN_32) return checked({ count, size, start, end });
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return checked({ count, size, start, end });
  // Found before its locator, wherever that says it is: bytes may stand before the archive.
  const end64 = locator - 56;
  if (end64 < 0 || view.getUint32(end64, true) !== END_64) throw damaged();
  return checked({
    count: long(view, end64 + 32),
    size: long(view, end64 + 40),
    start: long(view, end64 + 48),
    end: end64,
  });
}

function checked({ count, size, start, end }: { count: number; size: number; start: number; end: number }): Directory {
  const shift = end - size - start;
  if (shift < 0 || count * 46 > size) throw damaged();
  return { count, start: start + shift, end, shift };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: Directory): Place {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  if (at + 46 + nameLength > directory.end) throw damaged();
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) === 1) {
    throw new UnreadableWorkbook(
      "The file is a zip archive with a password: unpack it with the password, and choose the workbook in it.",
    );
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw new UnreadableWorkbook(
      `The workbook is packed in a way that cannot be read (${name}): open it in Excel and save it again.`,
    );
  }
  const { packedSize, size, offset } = sizesOf(view, at, directory.end);
  const start = offset + directory.shift;
  if (start + 30 > directory.start || view.getUint32(start, true) !== ENTRY) throw damaged();
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const end = data + packedSize;
  if (end > directory.start || (method === 0 && size !== packedSize)) throw damaged();
  return { name, method, crc: view.getUint32(at + 16, true), size, packed: bytes.subarray(data, end), start, end };
}

/** Sizes and place of an entry; those that four bytes cannot hold stand in its extra fields, in this order. */
function sizesOf(view: DataView, at: number, end: number): { packedSize: number; size: number; offset: number } {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  if (!short.includes(IN_32)) return { size: short[0], packedSize: short[1], offset: short[2] };
  let field = at + 46 + view.getUint16(at + 28, true);
  const last = Math.min(end, field + view.getUint16(at + 30, true));
  while (field + 4 <= last && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const [size, packedSize, offset] = short.map((value) => {
    if (value !== IN_32) return value;
    if (next + 8 > last) throw damaged();
    next += 8;
    return long(view, next - 8);
  });
  return { size, packedSize, offset };
}

/** A number of eight bytes. @throws UnreadableWorkbook when it is larger than any file */
function long(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

/** Entries that share bytes make small files unpack to any size (D. Fifield, "A better zip bomb", 2019). */
function refuseOverlaps(places: readonly Place[]): void {
  const inOrder = [...places].sort((one, other) => one.start - other.start);
  inOrder.forEach((place, index) => {
    const next = inOrder[index + 1] as Place | undefined;
    if (next !== undefined && place.end > next.start) throw damaged();
  });
}
