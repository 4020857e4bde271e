import { strToU8, zipSync, type Zippable } from "fflate";
import { parts } from "./parts";

/** A file that is made to harm whoever opens it, or that only looks as if it were. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** What the sentence says with which it is refused; null when it is read, with its two participants. */
  readonly refused: RegExp | null;
  /** Whether it takes many seconds to count what is on it. */
  readonly isSlow?: boolean;
}

/** A file whose parts are those of the small register but for some. */
export function file(
  what: string,
  refused: RegExp | null,
  changes: () => Readonly<Record<string, string | Uint8Array>>,
): HostileFile {
  return { what, refused, bytes: () => packed(parts(changes())) };
}

/** A file that is changed after it was packed. */
export function changed(what: string, refused: RegExp | null, change: (bytes: Uint8Array) => Uint8Array): HostileFile {
  return { what, refused, bytes: () => change(packed(parts())) };
}

export function packed(content: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(content)) {
    entries[name] = [typeof part === "string" ? strToU8(part) : part, { level, mtime: "1980-01-02" }];
  }
  return zipSync(entries);
}
