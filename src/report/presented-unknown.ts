import type { Analysis } from "../metrics/analyse";
import type { DeadlineList } from "../metrics/next/deadline-list";
import { list } from "../text/list";

/**
 * Says of which tables it is not known who has presented, as they have no column for that: their people are listed as if they had not. ""
 * where every table of those listed has one.
 */
export function presentedUnknownText(
  { register }: Pick<Analysis, "register">,
  { positions }: Pick<DeadlineList, "positions">,
): string {
  const { tables, source } = register.participants;
  const lacking = tables.map(({ fields }) => !fields.has("presentedDate"));
  if (!lacking.includes(true)) return "";
  const names = new Set<string>();
  for (const position of positions) if (lacking[source[position]]) names.add(tables[source[position]].whole.name);
  if (names.size === 0) return "";
  const [has, its] = names.size === 1 ? ["has", "its"] : ["have", "their"];
  return `${list([...names])} ${has} no column Presented date: some of ${its} people may have presented already. Choose the column in the view Data, or add one.`;
}
