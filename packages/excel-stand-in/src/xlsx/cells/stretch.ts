/** A stretch of a part, in bytes of its UTF-8. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The bytes of a stretch of a part. @param chunks the whole part */
export function* bytesWithin(chunks: Iterable<Uint8Array>, { start, end }: Stretch): Generator<Uint8Array> {
  let at = 0;
  for (const chunk of chunks) {
    const [from, to] = [Math.max(0, start - at), Math.min(chunk.length, end - at)];
    if (from < to) yield chunk.subarray(from, to);
    at += chunk.length;
  }
}
