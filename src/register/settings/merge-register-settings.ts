import { academicYearLabel, readAcademicYear } from "../cells/academic-year";
import { RATING_SCALES, type RatingScale } from "../cells/rating-scale";
import type { DateOrder } from "../cells/read-date";
import { FIELD_KEYS, fieldsOfKind, type FieldKey, type Role } from "../tables/fields";
import { ROLES } from "../tables/roles";
import type { TableMapping } from "../tables/table-mapping";
import type { Words } from "../words/words";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "./register-settings";

const ROLE_CHOICES: ReadonlySet<unknown> = new Set<Role | "none">(["none", ...ROLES.map(({ role }) => role)]);
const FIELD_CHOICES: ReadonlySet<unknown> = new Set<FieldKey | "none">(["none", ...FIELD_KEYS]);
const DATE_ORDERS: ReadonlySet<unknown> = new Set<DateOrder>(["day first", "month first"]);
const SCALE_CHOICES: ReadonlySet<unknown> = new Set(Object.keys(RATING_SCALES));

/**
 * The settings that a workbook has stored. Anything that is not valid, because another version wrote it or it was edited by hand, is
 * ignored.
 */
export function mergeRegisterSettings(stored: unknown): RegisterSettings {
  if (!isObject(stored)) return NO_REGISTER_SETTINGS;
  return { tables: tablesOf(stored.tables), words: wordsOf(stored.words), years: yearsOf(stored.years) };
}

function tablesOf(stored: unknown): TableMapping[] {
  return Array.isArray(stored) ? stored.filter(isObject).flatMap(mappingOf) : [];
}

function mappingOf({ table, role, columns, dateOrder, ratingScale }: Stored): TableMapping[] {
  if (typeof table !== "string" || table === "") return [];
  const isField = (value: unknown): value is FieldKey | "none" => FIELD_CHOICES.has(value);
  return [
    {
      table,
      ...(ROLE_CHOICES.has(role) ? { role: role as Role | "none" } : {}),
      ...(isObject(columns) ? { columns: entriesOf(columns, isField) } : {}),
      ...(DATE_ORDERS.has(dateOrder) ? { dateOrder: dateOrder as DateOrder } : {}),
      ...(SCALE_CHOICES.has(ratingScale) ? { ratingScale: ratingScale as RatingScale } : {}),
    },
  ];
}

function wordsOf(stored: unknown): Words {
  if (!isObject(stored)) return {};
  const isText = (value: unknown): value is string => typeof value === "string";
  return Object.fromEntries(
    fieldsOfKind("word").flatMap((field) => {
      const meanings = stored[field];
      return isObject(meanings) ? [[field, entriesOf(meanings, isText)]] : [];
    }),
  );
}

/** Calendar years that an academic year may start in, ascending; null = all. */
function yearsOf(stored: unknown): number[] | null {
  if (!Array.isArray(stored)) return null;
  const years = stored.filter(
    (year): year is number => Number.isInteger(year) && readAcademicYear(academicYearLabel(year as number)) === year,
  );
  return years.length === 0 ? null : [...new Set(years)].sort((a, b) => a - b);
}

type Stored = Readonly<Record<string, unknown>>;

function entriesOf<T extends string>(stored: Stored, isUsable: (value: unknown) => value is T): Record<string, T> {
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, T] => isUsable(entry[1])));
}

function isObject(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
