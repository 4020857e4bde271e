import { canonicalHeading } from "../../register/tables/canonical-heading";
import { PARTICIPANTS_ROLE } from "../../register/tables/roles/participants";
import { NOT_AN_NPQ } from "../../register/words/not-an-npq";
import type { WordField, Words } from "../../register/words/words";
import { truncated } from "../../text/truncated";

/** A word that the user has explained. */
export interface ExplainedWord {
  readonly field: WordField;
  /** As it is written in a cell. */
  readonly word: string;
  readonly meaning: string;
}

/** The words that the user has explained, by field and in the order in which that was done. */
export function explainedWords(words: Words): ExplainedWord[] {
  return (Object.keys(words) as WordField[]).flatMap((field) =>
    Object.entries(words[field] ?? {}).map(([word, meaning]) => ({ field, word, meaning })),
  );
}

/** Longest part of a word that is shown: a cell holds up to 32,767 characters. */
const LENGTH = 60;

/** A word as it is shown. */
export function shortened(word: string): string {
  return truncated(word, LENGTH);
}

/** "merit means Passed", "EHCO is not an NPQ". */
export function meaningText(word: string, meaning: string): string {
  return `${shortened(word)} ${meaning === NOT_AN_NPQ ? "is not an NPQ" : `means ${meaning}`}`;
}

/** What a field is called: "Ethnicity". */
export function wordFieldName(field: WordField): string {
  return canonicalHeading(PARTICIPANTS_ROLE, field);
}
