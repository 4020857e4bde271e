import { academicYearLabel, readAcademicYear } from "../cells/academic-year";
import type { FieldKey, Role } from "../tables/fields";
import { ROLES } from "../tables/roles";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "./register-settings";
import { type TableMapping } from "../tables/table-mapping";
import { type Words } from "../words/words";
import { type WordField } from "../words/words";
import { type RatingScale } from "../cells/rating-scale";
import { type DateOrder } from "../cells/read-date";

const ROLE_NAMES: ReadonlySet<unknown> = new Set<Role | "none">(["none", ...ROLES.map(({ role }) => role)]);
const FIELD_KEYS: ReadonlySet<unknown> = new Set<FieldKey | "none">([
  "none",
  ...ROLES.flatMap(({ fields }) => fields.map(({ key }) => key)),
]);
const DATE_ORDERS: ReadonlySet<unknown> = new Set<DateOrder>(["day first", "month first"]);
const RATING_SCALES: ReadonlySet<unknown> = new Set<RatingScale>(["0 to 10", "1 to 5", "1 to 4, 1 best"]);
const WORD_FIELDS: readonly WordField[] = [
  "qualification",
  "academicYear",
  "gender",
  "disability",
  "ethnicity",
  "status",
  "result",
  "nonWhiteBritish",
];

/** Settings from what a workbook has stored: anything that makes no sense (another version's, or somebody's hand) is passed over. */
export function mergeRegisterSettings(stored: unknown): RegisterSettings {
  if (!isObject(stored)) return NO_REGISTER_SETTINGS;
  return { tables: tablesOf(stored.tables), words: wordsOf(stored.words), years: yearsOf(stored.years) };
}

function tablesOf(stored: unknown): TableMapping[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isObject).flatMap((one): TableMapping[] => {
    const { table, role, columns, dateOrder, ratingScale } = one;
    if (typeof table !== "string" || table === "") return [];
    return [
      {
        table,
        ...(ROLE_NAMES.has(role) ? { role: role as Role | "none" } : {}),
        ...(isObject(columns)
          ? { columns: entriesOf<FieldKey | "none">(columns, (value) => FIELD_KEYS.has(value)) }
          : {}),
        ...(DATE_ORDERS.has(dateOrder) ? { dateOrder: dateOrder as DateOrder } : {}),
        ...(RATING_SCALES.has(ratingScale) ? { ratingScale: ratingScale as RatingScale } : {}),
      },
    ];
  });
}

function wordsOf(stored: unknown): Words {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    WORD_FIELDS.flatMap((field) => {
      const meanings = stored[field];
      return isObject(meanings) ? [[field, entriesOf<string>(meanings, (value) => typeof value === "string")]] : [];
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

function entriesOf<T extends string>(
  stored: Readonly<Record<string, unknown>>,
  isUsable: (value: unknown) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, T] => isUsable(entry[1])));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
