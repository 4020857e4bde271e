import { cellText } from "../register/cells/spelling";

/** The columns of a list whose rows come from several tables. */
export interface ListColumns {
  readonly headings: readonly string[];
  /** Of each table the column of the list into which each of its columns goes. */
  readonly places: readonly (readonly number[])[];
}

/** Longest name of a column of an Excel table. */
const LONGEST = 255;

/** What the columns of a table are called and mean, in order; null = no known meaning. */
export interface TableColumns {
  readonly headings: readonly unknown[];
  readonly meanings: readonly (string | null)[];
}

/**
 * All columns of some tables, in order, those of the same meaning or name as one, called as in the first of their tables. No two get the
 * same name, as an Excel table would rename one of them; a column without a heading is called by its number.
 */
export function listColumns(tables: readonly TableColumns[]): ListColumns {
  const headings: string[] = [];
  const byMeaning = new Map<string, number>();
  const places = tables.map((table) => {
    // What means the same goes first: a name may mean something else in another table.
    const meant = table.meanings.map((meaning) => (meaning === null ? undefined : byMeaning.get(meaning)));
    const own = new Set(meant.filter((place) => place !== undefined));
    const found = table.headings.map((cell, at) => {
      const same = meant[at];
      if (same !== undefined) return same;
      const text = cellText(cell)
        .replace(/\s+/g, " ")
        .slice(0, LONGEST - 10);
      const name = text === "" ? `Column ${at + 1}` : text;
      for (let n = 1; ; n++) {
        const wanted = n === 1 ? name : `${name} ${n}`;
        const place = headings.findIndex((one) => isSameHeading(one, wanted));
        // A column of this table that has the name already is another one.
        if (place !== -1 && own.has(place)) continue;
        const taken = place === -1 ? headings.push(wanted) - 1 : place;
        own.add(taken);
        return taken;
      }
    });
    table.meanings.forEach((meaning, at) => {
      if (meaning !== null && !byMeaning.has(meaning)) byMeaning.set(meaning, found[at]);
    });
    return found;
  });
  return { headings, places };
}

/** Whether Excel takes two headings of a table for the same. */
export function isSameHeading(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
