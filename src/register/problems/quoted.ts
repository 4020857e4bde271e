import { truncated } from "../../text/truncated";

/** Longest part of a cell that a sentence repeats: a cell holds up to 32,767 characters, and so does the sentence's own cell. */
const LONGEST = 80;

/** A cell's content inside a sentence: “NPQX”. */
export function quoted(text: string): string {
  return `“${truncated(text, LONGEST)}”`;
}
