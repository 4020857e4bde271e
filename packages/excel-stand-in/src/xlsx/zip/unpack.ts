import { Inflate } from "fflate";
import { damaged } from "../unreadable-workbook";
import { crc32 } from "./crc-32";
import type { ZipEntry } from "./zip-entry";

/** Bytes that are unpacked at a time: they become at most a thousand times as many. */
const STEP = 1 << 14;

/**
 * What an entry unpacks to, a chunk at a time. It never becomes more than the archive says, and its checksum is proven at the end.
 *
 * @throws UnreadableWorkbook when the entry is damaged, or larger or smaller than the archive says
 */
export function* unpack(entry: ZipEntry): Generator<Uint8Array<ArrayBufferLike>> {
  let [size, crc] = [0, 0];
  for (const chunk of entry.method === 0 ? slices(entry.packed) : inflated(entry.packed)) {
    size += chunk.length;
    if (size > entry.size) break;
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged();
}

/** All that an entry unpacks to. */
export function unpackWhole(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const chunk of unpack(entry)) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => chunks.push(chunk));
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw damaged();
    }
    yield* chunks;
    chunks.length = 0;
  }
}
