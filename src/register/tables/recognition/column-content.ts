import { ETHNICITIES } from "../../words/ethnicities";
import type { FieldKey } from "../fields";
import { GENDERS } from "../../words/genders";
import { isKnownGroup, type GroupVocabulary } from "../../words/group-vocabulary";
import { findQualification } from "../../words/qualifications";
import { cellText } from "../../cells/spelling";

/** Fewest cells that are not blank before a column is judged by them, and the share of them that must be known words. */
const FEWEST_CELLS = 2;
const LEAST_SHARE = 0.8;

const isGroupOf =
  (vocabulary: GroupVocabulary) =>
  (text: string): boolean => {
    const label = vocabulary.find(text);
    return label !== null && isKnownGroup(label);
  };

/** Fields whose words are so distinctive that they identify the column. Dates, yes and no, numbers and names could be anything. */
const TELLING: readonly (readonly [FieldKey, (text: string) => boolean])[] = [
  ["qualification", (text) => findQualification(text) !== null],
  ["ethnicity", isGroupOf(ETHNICITIES)],
  ["gender", isGroupOf(GENDERS)],
];

/** The field that a column's cells look like, whatever its heading; null when they could be anything. */
export function fieldByContent(cells: readonly unknown[]): FieldKey | null {
  const texts = cells.map(cellText).filter((text) => text !== "");
  // Numbers are codes of many things: 11 is a sex to one statistics agency and an age to everyone else.
  const words = texts.filter((text) => !/^\d+$/.test(text));
  // A few words among many different numbers say nothing: codes are few.
  const numbers = new Set(texts.filter((text) => !words.includes(text)));
  if (words.length < FEWEST_CELLS || words.length < numbers.size) return null;
  for (const [field, isKnown] of TELLING) {
    const known = words.filter(isKnown).length;
    if (known >= words.length * LEAST_SHARE) return field;
  }
  return null;
}
