import { spellingKey } from "../cells/spelling";

/** The spelling keys of some texts, to look a word up among them. */
export function spellings(...texts: string[]): ReadonlySet<string> {
  return new Set(texts.map(spellingKey));
}
