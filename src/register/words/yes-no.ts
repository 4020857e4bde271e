import { spellingKey } from "../cells/spelling";
import { shorthandOf } from "./shorthand";
import { spellings } from "./spellings";

const YES = spellings("Yes", "Y", "True", "1", "Moderated", "x");
/** Marks that mean yes. They have no letters, so nothing of them is left in a spelling key. */
const TICKS: ReadonlySet<string> = new Set(["✓", "✔", "✔\uFE0F", "☑", "☑\uFE0F", "✅", "√"]);
const NO = spellings("No", "N", "False", "0", "Not moderated");

/** true / false of a yes-or-no cell; null when it says neither. An "x" is a tick, but "[x]" is what statistics write where nothing is known. */
export function readYesNo(text: string): boolean | null {
  if (shorthandOf(text.trim()) === "clear") return null;
  const key = spellingKey(text);
  return YES.has(key) || TICKS.has(text.trim()) ? true : NO.has(key) ? false : null;
}
