import type { PersonRow } from "../../report/people-list";

/** The words that are looked for: every one has to be there. None where nothing is. */
export function wantedWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether somebody in a list has every word: in their ID, name, qualification, year or what is said about them. */
export function hasWords(
  { id, qualification, year, evidence }: PersonRow,
  name: string,
  words: readonly string[],
): boolean {
  const text = [id, name, qualification, year, evidence].join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}
