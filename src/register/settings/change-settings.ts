import type { FieldKey, Role } from "../tables/fields";
import type { RegisterSettings } from "./register-settings";
import type { TableMapping } from "../tables/table-mapping";
import type { WordField } from "../words/words";
import type { RatingScale } from "../cells/rating-scale";
import type { DateOrder } from "../cells/read-date";
import { spellingKey } from "../cells/spelling";

// Each function takes register settings and returns new ones with one more choice. `table` is the name of a table: see
// TableMapping.

/** Sets what kind of table it is; "none": it is not used. */
export function withRole(settings: RegisterSettings, table: string, role: Role | "none"): RegisterSettings {
  return withMapping(settings, table, (mapping) => ({ ...mapping, role }));
}

/**
 * Sets which field a column is; "none": it is ignored. Another column that the user had chosen for the field is read by its own heading
 * again.
 *
 * @param heading as it is in the workbook; a blank one names no column, and nothing changes
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

/** Sets which field the columns of several tables under one heading are: see {@link withColumn}. */
export function withColumnIn(
  settings: RegisterSettings,
  tables: readonly string[],
  heading: string,
  field: FieldKey | "none",
): RegisterSettings {
  return tables.reduce((changed, table) => withColumn(changed, table, heading, field), settings);
}

/** Sets the order in which the dates of a table are written. */
export function withDateOrder(settings: RegisterSettings, table: string, dateOrder: DateOrder): RegisterSettings {
  return withMapping(settings, table, (mapping) => ({ ...mapping, dateOrder }));
}

/** Sets the scale of a table's ratings. */
export function withRatingScale(settings: RegisterSettings, table: string, ratingScale: RatingScale): RegisterSettings {
  return withMapping(settings, table, (mapping) => ({ ...mapping, ratingScale }));
}

/** Undoes all choices for a table: its headings and cells decide again. */
export function withoutMapping(settings: RegisterSettings, table: string): RegisterSettings {
  return { ...settings, tables: settings.tables.filter((mapping) => mapping.table !== table) };
}

/**
 * Sets what a word means; null undoes it.
 *
 * @param word as written in a cell; it replaces other spellings of the same word. One without letters and digits looks like a blank cell,
 * and nothing changes.
 * @param meaning a word that is known here
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
 * Sets whether a year is reported. Once all years are, so are those still to come.
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
