import { translator } from "./translate";
import type { Words } from "./words";

/** What the user says of a word in a column of qualifications that is none: EHCO and ASO are offers beside the NPQs. */
export const NOT_AN_NPQ = "Not an NPQ";

/** Whether the user has said of a word, however it is spelt, that it is no NPQ. */
export function saysNotAnNpq(words: Words): (text: string) => boolean {
  const translate = translator(words, "qualification");
  return (text) => translate(text) === NOT_AN_NPQ;
}
