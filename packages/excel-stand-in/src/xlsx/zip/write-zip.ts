import { crc32 } from "./crc-32";
import { joinBytes } from "./join-bytes";
import type { ZipEntry } from "./zip-entry";

/** 1 January 1980, the date that Excel itself gives every part: saving the same workbook twice gives the same bytes. */
const DATE = (1 << 5) | 1;
const UTF_8 = 1 << 11;
const VERSION = 20;

/**
 * Packs a part, with what every browser and Node.js have of their own: fflate's Deflate loses bytes of short texts that it is given in pieces.
 *
 * @param content its bytes, a chunk at a time: they are never in memory at once
 */
export async function pack(name: string, content: Iterable<Uint8Array>): Promise<ZipEntry> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const packed = gathered(readable);
  const writer = writable.getWriter();
  let [size, crc] = [0, 0];
  for (const chunk of content) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    await writer.write(chunk as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
  return { name, method: 8, crc, size, packed: await packed };
}

async function gathered(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return joinBytes(chunks);
}

/** A zip archive of entries that are packed already. None may be 4 GB or more. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const fields = fieldsOf(entry, name.length);
    const header = joinBytes([numbers([4, 0x04034b50], ...fields), name]);
    directory.push(numbers([4, 0x02014b50], [2, VERSION], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    files.push(header, entry.packed);
    at += header.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return joinBytes([...files, ...directory, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What an entry's own header and the directory say of it alike. */
function fieldsOf({ method, crc, size, packed }: ZipEntry, nameLength: number): Field[] {
  const when: Field[] = [
    [2, 0],
    [2, DATE],
  ];
  const sizes: Field[] = [
    [4, crc],
    [4, packed.length],
    [4, size],
  ];
  return [[2, VERSION], [2, UTF_8], [2, method], ...when, ...sizes, [2, nameLength], [2, 0]];
}

function numbers(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}
