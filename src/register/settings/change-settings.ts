import type { FieldKey, Role } from "../tables/fields";
import type { RegisterSettings } from "./register-settings";
import type { TableMapping } from "../tables/table-mapping";
import type { WordField } from "../words/words";
import type { RatingScale } from "../cells/rating-scale";
import type { DateOrder } from "../cells/read-date";
import { spellingKey } from "../cells/spelling";

/** Settings in which a table's rows are taken for something, or for nothing ("none"). @param table its name, see {@link TableMapping} */
export function withRole(settings: RegisterSettings, table: string, role: Role | "none"): RegisterSettings {
  return withMapping(settings, table, (mapping) => ({ ...mapping, role }));
}

/**
 * Settings in which a column is taken for a field, or ignored ("none"). Another column that the user had chosen for the field is left
 * to its own heading again.
 *
 * @param heading as it stands in the workbook; a blank one names no column, and nothing changes
 */
export function withColumn(
  settings: RegisterSettings,
  table: string,
  heading: string,
  field: FieldKey | "none",
): RegisterSettings {
  const key = spellingKey(heading);
  if (key === "") return settings;
  return withMapping(settings, table, (mapping) => {
    const others = Object.entries(mapping.columns ?? {}).filter(([, chosen]) => chosen === "none" || chosen !== field);
    return { ...mapping, columns: { ...Object.fromEntries(others), [key]: field } };
  });
}

/** Settings in which a table's dates are read in an order. */
export function withDateOrder(settings: RegisterSettings, table: string, dateOrder: DateOrder): RegisterSettings {
  return withMapping(settings, table, (mapping) => ({ ...mapping, dateOrder }));
}

/** Settings in which a table's ratings are on a scale. */
export function withRatingScale(settings: RegisterSettings, table: string, ratingScale: RatingScale): RegisterSettings {
  return withMapping(settings, table, (mapping) => ({ ...mapping, ratingScale }));
}

/** Settings in which nothing is said about a table: it is what its headings and cells say. */
export function withoutMapping(settings: RegisterSettings, table: string): RegisterSettings {
  return { ...settings, tables: settings.tables.filter((mapping) => mapping.table !== table) };
}

/**
 * Settings in which a word means one that is known; null takes the explanation back.
 *
 * @param word as it stands in a cell; other spellings of it give way. One without letters and digits cannot be told from a blank cell,
 * and nothing changes.
 */
export function withWord(
  settings: RegisterSettings,
  field: WordField,
  word: string,
  meaning: string | null,
): RegisterSettings {
  const key = spellingKey(word);
  if (key === "") return settings;
  const others = Object.entries(settings.words[field] ?? {}).filter(([one]) => spellingKey(one) !== key);
  const meanings = Object.fromEntries(meaning === null ? others : [...others, [word, meaning]]);
  const { [field]: ofField, ...words } = settings.words;
  return {
    ...settings,
    words: Object.keys(meanings).length === 0 ? words : { ...words, [field]: meanings },
  };
}

/**
 * Settings in which a year is reported, or not. As soon as all years are, so are those that are still to come.
 *
 * @param found starting calendar years of all academic years of the workbook
 * @returns null when no year would be left
 */
export function withYear(
  settings: RegisterSettings,
  found: readonly number[],
  year: number,
  isReported: boolean,
): RegisterSettings | null {
  const years = found.filter((one) => (one === year ? isReported : isYearReported(settings, one)));
  if (years.length === 0) return null;
  return { ...settings, years: years.length === found.length ? null : years };
}

/** Whether a year is reported. @param year starting calendar year of the academic year */
export function isYearReported({ years }: RegisterSettings, year: number): boolean {
  return years === null || years.includes(year);
}

function withMapping(
  settings: RegisterSettings,
  table: string,
  change: (mapping: TableMapping) => TableMapping,
): RegisterSettings {
  const isKnown = settings.tables.some((mapping) => mapping.table === table);
  const tables = isKnown ? settings.tables : [...settings.tables, { table }];
  return { ...settings, tables: tables.map((mapping) => (mapping.table === table ? change(mapping) : mapping)) };
}
