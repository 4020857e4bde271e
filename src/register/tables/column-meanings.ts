import { personColumns } from "./person-columns";
import type { FoundTable } from "./table-candidate";

/**
 * What each column of a table means, however its heading says it: the field as which it is read, or first name, last name or e-mail address;
 * null where that is not known. No two columns of a table mean the same.
 */
export function columnMeanings({
  headings,
  recognition,
}: Pick<FoundTable, "headings" | "recognition">): (string | null)[] {
  const meanings = headings.map((): string | null => null);
  const { names, email } = personColumns(headings);
  // A column that is alone may hold whole names or parts of them.
  if (names.length === 2) [meanings[names[0]], meanings[names[1]]] = ["first name", "last name"];
  if (email !== null) meanings[email] = "e-mail";
  for (const [field, at] of recognition.columns) if (at < meanings.length) meanings[at] = field;
  return meanings;
}
