/** Characters that a terminal obeys instead of showing them, breaks of lines among them, and those that turn the direction of writing. */
const OBEYED = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A text as one line for a terminal: names of sheets, groups and files may hold anything. */
export function terminalLine(text: string): string {
  return text.replace(OBEYED, " ");
}
