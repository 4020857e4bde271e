import { list } from "../../text/list";
import { truncated } from "../../text/truncated";
import { invisibleIn, visibleText } from "../cells/invisible";

/** Longest part of a cell that a sentence repeats: a cell holds up to 32,767 characters, and so does the sentence's own cell. */
const LONGEST = 80;

/** A cell's content inside a sentence: “NPQX”, or “NPQX” (with the invisible character U+200B). */
export function quoted(text: string): string {
  const invisible = invisibleIn(text);
  const hint =
    invisible.length === 0
      ? ""
      : ` (with the invisible character${invisible.length === 1 ? "" : "s"} ${list(invisible)})`;
  return `“${truncated(visibleText(text), LONGEST)}”${hint}`;
}
