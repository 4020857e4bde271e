import { Hasher } from "./hasher";

/** A text's 53-bit hash as 14 hexadecimal digits. It never changes: workbooks keep the hashes of their reports. */
export function hash(text: string): string {
  const hasher = new Hasher();
  hasher.addText(text);
  return hasher.digits;
}
