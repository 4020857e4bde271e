import { spellingKey } from "../cells/spelling";
import { spellings } from "./spellings";

const UPHELD = spellings(
  ...["Upheld", "Upheld in full", "Fully upheld", "Agreed", "Agree", "Accurate", "Correct", "Confirmed"],
  ...["Yes", "Y", "True"],
);
const NOT_UPHELD = spellings(
  ...["Not upheld", "Overturned", "Disagreed", "Disagree", "Not agreed", "Inaccurate", "Not accurate", "Incorrect"],
  ...["Not correct", "Not confirmed", "Changed", "No", "N", "False"],
);

/** Whether the moderator upheld the provider's assessment; null when the word is not known. */
export function readUpheld(text: string): boolean | null {
  const key = spellingKey(text);
  return UPHELD.has(key) ? true : NOT_UPHELD.has(key) ? false : null;
}
