import { cellText } from "../register/cells/spelling";

/** The columns of a list whose rows come from several tables. */
export interface ListColumns {
  readonly headings: readonly string[];
  /** Of each table the column of the list into which each of its columns goes. */
  readonly places: readonly (readonly number[])[];
}

/** Longest name of a column of an Excel table. */
const LONGEST = 255;

/**
 * All columns of some tables, in order, those of the same name as one. No two get the same name, as an Excel table would rename one of
 * them; a column without a heading is called by its number.
 */
export function listColumns(tables: readonly (readonly unknown[])[]): ListColumns {
  const headings: string[] = [];
  const places = tables.map((table) => {
    const own = new Set<number>();
    return table.map((cell, at) => {
      const text = cellText(cell)
        .replace(/\s+/g, " ")
        .slice(0, LONGEST - 10);
      const name = text === "" ? `Column ${at + 1}` : text;
      for (let n = 1; ; n++) {
        const wanted = n === 1 ? name : `${name} ${n}`;
        const place = headings.findIndex((one) => isSameHeading(one, wanted));
        // A column of this table that has the name already is another one.
        if (place !== -1 && own.has(place)) continue;
        const found = place === -1 ? headings.push(wanted) - 1 : place;
        own.add(found);
        return found;
      }
    });
  });
  return { headings, places };
}

/** Whether Excel takes two headings of a table for the same. */
export function isSameHeading(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
