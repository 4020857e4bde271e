import { cellText, spellingKey } from "../cells/spelling";
import type { TableMapping } from "../tables/table-mapping";

/** A table or range of the workbook, whatever it is. */
interface NamedTable {
  readonly name: string;
  readonly headings: readonly unknown[];
}

interface Place {
  readonly name: string;
  readonly keys: readonly string[];
}

/** The user's choices for the tables that the workbook has now. */
export interface KeptMappings {
  /** Under the tables' names of today, with their headings; those for tables that are not there stay as they are. */
  readonly mappings: readonly TableMapping[];
  /** Names of tables for which other choices hold than were made under that name. */
  readonly changed: ReadonlySet<string>;
  /** Tables that have lost their name, or that are new and look like them: the choices are used, and somebody must be told. */
  readonly moved: readonly { readonly name: string; readonly from: string }[];
  /** Names under which choices were made for a table with other headings: they are not used. */
  readonly refused: readonly string[];
}

/** Where the table of a choice is looked for, one way after the other, among the tables that have not been found for another choice. */
const WAYS: readonly ((mapping: TableMapping, place: Place) => boolean)[] = [
  (mapping, place) => mapping.table === place.name && isSame(mapping, place),
  // Tables of one sheet change names when another is added above them.
  (mapping, place) => sheetOf(mapping.table) === sheetOf(place.name) && isSame(mapping, place),
  (mapping, place) => mapping.table === place.name && isSimilar(mapping, place),
  // A table that was renamed. That one is not used is never carried over: the figures would lose its rows.
  (mapping, place) => mapping.role !== "none" && isSame(mapping, place),
];
const BY_HEADINGS_ALONE = WAYS[3];

/**
 * Finds the tables for which the user's choices were made: by their names, if at least half of the headings that they had then are still
 * there, else by the same headings, if just one other table has them. Choices that were stored without headings hold for their name.
 */
export function keptMappings(mappings: readonly TableMapping[], tables: readonly NamedTable[]): KeptMappings {
  const places = tables.map(({ name, headings }): Place => ({ name, keys: headingKeys(headings) }));
  const homes = new Map<TableMapping, Place>();
  const moved: { name: string; from: string }[] = [];
  for (const isHome of WAYS) {
    const taken = new Set(homes.values());
    const homeless = mappings.filter((mapping) => !homes.has(mapping));
    for (const mapping of homeless) {
      const [home, ...others] = places.filter((place) => !taken.has(place) && isHome(mapping, place));
      if (home === undefined) continue;
      const isOnly = others.length === 0 && homeless.filter((one) => isHome(one, home)).length === 1;
      if (home.name !== mapping.table && !isOnly) continue;
      homes.set(mapping, home);
      if (isHome === BY_HEADINGS_ALONE) moved.push({ name: home.name, from: mapping.table });
    }
  }
  const isRefused = (mapping: TableMapping): boolean =>
    !homes.has(mapping) && places.some(({ name }) => name === mapping.table);
  const isChanged = ({ name }: Place): boolean =>
    mappings.find(({ table }) => table === name) !== mappings.find((mapping) => homes.get(mapping)?.name === name);
  return {
    mappings: mappings
      .filter((mapping) => !isRefused(mapping))
      .map((mapping) => {
        const home = homes.get(mapping);
        return home === undefined ? mapping : { ...mapping, table: home.name, headings: home.keys };
      }),
    changed: new Set(places.filter(isChanged).map(({ name }) => name)),
    moved,
    refused: mappings.filter(isRefused).map(({ table }) => table),
  };
}

/** Spelling keys of the headings that are not blank, each once. */
function headingKeys(headings: readonly unknown[]): string[] {
  return [...new Set(headings.map((heading) => spellingKey(cellText(heading))))].filter((key) => key !== "");
}

function isSame({ headings }: TableMapping, { keys }: Place): boolean {
  return headings?.length === keys.length && headings.every((key) => keys.includes(key));
}

function isSimilar({ headings = [] }: TableMapping, { keys }: Place): boolean {
  return headings.filter((key) => keys.includes(key)).length * 2 >= headings.length;
}

/** "Goals, table 2" is on the sheet Goals. */
function sheetOf(name: string): string {
  return name.replace(/, table \d+$/, "");
}
