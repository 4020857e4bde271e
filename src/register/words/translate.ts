import type { Words } from "./words";
import type { WordField } from "./words";
import { spellingKey } from "../cells/spelling";

/** Replaces a word of the workbook, however it is spelt, by what the user has said it means; every other text stays as it is. */
export function translator(words: Words, field: WordField): (text: string) => string {
  const said = words[field];
  if (said === undefined) return (text) => text;
  const meanings = new Map(Object.entries(said).map(([word, meaning]) => [spellingKey(word), meaning]));
  return (text) => meanings.get(spellingKey(text)) ?? text;
}
