import { canonicalHeading } from "../../register/tables/canonical-heading";
import { PARTICIPANTS_ROLE } from "../../register/tables/roles/participants";
import type { WordField, Words } from "../../register/words/words";

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

/** What a field is called: "Ethnicity". */
export function wordFieldName(field: WordField): string {
  return canonicalHeading(PARTICIPANTS_ROLE, field);
}
