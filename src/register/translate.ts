import type { WordField, Words } from "./register-settings";
import { spellingKey } from "./spelling";

/** Replaces a word of the workbook by what the user has said it means; every other text stays as it is. */
export function translator(words: Words, field: WordField): (text: string) => string {
  const meanings = words[field];
  if (meanings === undefined) return (text) => text;
  return (text) => {
    const key = spellingKey(text);
    // Object.hasOwn, because a cell may well say "constructor".
    return Object.hasOwn(meanings, key) ? meanings[key] : text;
  };
}
