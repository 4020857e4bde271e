import { spellingKey } from "../register/cells/spelling";
import { MESSAGES } from "./messages";
import { WrongArgument } from "./wrong-argument";

/**
 * The headings that a formula names, as the tables have them; or which is the first that none of them has. A heading may have commas
 * itself: of those that fit the longest is meant.
 *
 * @param asked texts with one or more headings, commas between
 * @param known headings of the tables
 */
export function wantedHeadings(asked: readonly string[], known: readonly string[]): string[] | WrongArgument {
  const byKey = new Map(known.map((heading) => [spellingKey(heading), heading]));
  const wanted: string[] = [];
  for (const text of asked) {
    const parts = text.split(",");
    for (let from = 0; from < parts.length;) {
      let to = parts.length;
      while (to > from && !byKey.has(spellingKey(parts.slice(from, to).join(",")))) to--;
      const part = parts
        .slice(from, Math.max(to, from + 1))
        .join(",")
        .trim();
      if (to > from) wanted.push(byKey.get(spellingKey(part)) ?? part);
      else if (part !== "") return new WrongArgument(MESSAGES.notAHeading(part, [...byKey.values()]));
      from = Math.max(to, from + 1);
    }
  }
  return wanted;
}
