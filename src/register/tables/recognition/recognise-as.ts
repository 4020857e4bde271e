import { cellText, spellingKey } from "../../cells/spelling";
import type { FieldKey, RoleDefinition } from "../fields";
import { fieldOf } from "../heading-match";
import { canonicalHeading } from "../canonical-heading";
import type { Candidacy, Certainty, RecognitionContext } from "./recognition";
import { ASSESSMENTS_ROLE } from "../roles/assessments";
import { FEEDBACK_ROLE } from "../roles/feedback";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { besideColumns, isOfSomebodyElse, type BesideColumn } from "./beside-columns";
import { fieldByContent } from "./column-content";
import { holdsNames } from "./holds-names";
import { headingShift } from "./heading-shift";
import { headedColumns, type HeadedColumns } from "./headed-columns";
import { isOtherIdHeading } from "./other-id-heading";
import { TELLING_FIELDS } from "./telling-fields";
import { titleConstants } from "./title-constants";

/** How many columns about people a list without an ID must have to be one of participants. */
export const FIELDS_WITHOUT_ID = 5;
/** Fields of which a summary by qualification and year has no column, as a list of people has. */
const PERSONAL: readonly FieldKey[] = ["gender", "disability", "ethnicity"];

type Columns = ReadonlyMap<FieldKey, number>;

/**
 * Reads a table as one of a kind, whether it is one or not. Columns that the user has chosen come first, then those whose heading says what
 * they are, then what titles give for all rows, then columns whose cells show it.
 */
export function recogniseAs(
  definition: RoleDefinition,
  headings: readonly unknown[],
  { sample = [], titles = [], mapping }: RecognitionContext = {},
): Candidacy {
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const mapped = mapping?.columns ?? {};
  const isFree = (column: number): boolean => !Object.hasOwn(mapped, keys[column]);
  const chosen = chosenColumns(definition, keys, mapped);
  const headed = headedColumns(definition, headings, { sample, isFree, isDecided: (field) => chosen.has(field) });
  const named: Columns = new Map([...chosen, ...headed.columns]);
  const constants = titleConstants(definition, named, titles, sample, headed.repeated.length > 0);
  const isDecided = (field: FieldKey): boolean => named.has(field) || constants.has(field);
  const isOfPeople = definition === PARTICIPANTS_ROLE;
  const telling = isOfPeople ? tellingColumns(headings, sample, named, isFree, isDecided) : [];
  const told: Columns = new Map(telling.filter(({ kind }) => kind !== "person").map((one) => [one.field, one.column]));
  const columns: Columns = new Map([...named, ...told]);
  const shift = isOfPeople ? headingShift(headed.columns, sample) : undefined;
  const recognition = {
    definition,
    columns,
    certainties: certainties({ chosen, heading: headed.columns, content: told }),
    constants,
    repeated: headed.repeated,
    alternatives: alternatives(headed, columns)
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ column }) => column),
    ...(isOfPeople
      ? { beside: [...besideRead(headings, headed, columns, isFree), ...ofOthers(telling, columns)] }
      : {}),
    otherIds: headed.ids.filter((column) => {
      if (columns.get("participantId") === column) return false;
      const mayHaveNames = definition === FEEDBACK_ROLE || definition === ASSESSMENTS_ROLE;
      const cells = sample.map((row) => row[column]);
      return isOtherIdHeading(headings[column]) || (mayHaveNames && holdsNames(headings[column], cells));
    }),
    tableStart: tableStart(keys, columns),
    outdated: Object.keys(mapped).filter((key) => mapped[key] !== "none" && !keys.includes(key)),
    ...(shift === undefined ? {} : { shift }),
    ...(mapping?.dateOrder === undefined ? {} : { dateOrder: mapping.dateOrder }),
    ...(mapping?.ratingScale === undefined ? {} : { ratingScale: mapping.ratingScale }),
  };
  return { recognition, missing: missingHeadings(definition, columns, (field) => constants.has(field)) };
}

/** Columns that the user has mapped to a field of this kind; the first of several headings that are spelt the same. */
function chosenColumns(
  { fields }: RoleDefinition,
  keys: readonly string[],
  mapped: Readonly<Record<string, FieldKey | "none">>,
): Columns {
  const columns = new Map<FieldKey, number>();
  keys.forEach((key, column) => {
    const field = Object.hasOwn(mapped, key) ? mapped[key] : "none";
    if (field === "none" || columns.has(field)) return;
    if (fields.some((one) => one.key === field)) columns.set(field, column);
  });
  return columns;
}

/** Where the headings begin that go on, without a blank one, to the first column that is read. */
function tableStart(keys: readonly string[], columns: Columns): number {
  const firstRead = Math.min(keys.length, ...columns.values());
  return keys.slice(0, firstRead).lastIndexOf("") + 1;
}

/** A column whose cells show what its heading does not, unless the heading names somebody else than the participant. */
interface TellingColumn {
  readonly field: FieldKey;
  readonly column: number;
  readonly kind: "told" | "person";
}

/** Columns whose cells show what their headings do not: of each field and kind the first. */
function tellingColumns(
  headings: readonly unknown[],
  sample: readonly (readonly unknown[])[],
  named: Columns,
  isFree: (column: number) => boolean,
  isDecided: (field: FieldKey) => boolean,
): TellingColumn[] {
  const columns: TellingColumn[] = [];
  const taken = new Set(named.values());
  headings.forEach((heading, column) => {
    if (taken.has(column) || !isFree(column)) return;
    const field = fieldByContent(sample.map((row) => row[column]));
    const kind = isOfSomebodyElse(cellText(heading)) ? "person" : "told";
    if (field === null || isDecided(field) || columns.some((one) => one.field === field && one.kind === kind)) return;
    columns.push({ field, column, kind });
  });
  return columns;
}

/** Columns of somebody else that would be read, were it not for their headings. */
function ofOthers(telling: readonly TellingColumn[], columns: Columns): BesideColumn[] {
  return telling.flatMap(({ field, column, kind }) =>
    kind === "person" && !columns.has(field) ? [{ field, column, kind }] : [],
  );
}

/** Columns that are not read, though their headings say that they may say something else than those that are. */
function besideRead(
  headings: readonly unknown[],
  headed: HeadedColumns,
  columns: Columns,
  isFree: (column: number) => boolean,
): BesideColumn[] {
  const taken = new Set(columns.values());
  const unknown = headings.map((heading, column) => {
    const text = cellText(heading);
    return taken.has(column) || !isFree(column) || fieldOf(PARTICIPANTS_ROLE, text) !== null ? "" : text;
  });
  const hasOne = (...fields: FieldKey[]): boolean => fields.some((field) => columns.has(field));
  const isRead = (field: FieldKey): boolean =>
    hasOne(field) ||
    (field === "withdrawnDate" && hasOne("deferredDate", "status")) ||
    (field === "result" && hasOne("status"));
  const others = alternatives(headed, columns);
  return [
    ...others.map(({ field, column }): BesideColumn => ({ field, column, kind: "other" })),
    ...besideColumns(unknown, isRead),
  ];
}

function certainties(columns: Readonly<Record<Certainty, Columns>>): ReadonlyMap<FieldKey, Certainty> {
  const of = (certainty: Certainty): [FieldKey, Certainty][] =>
    [...columns[certainty].keys()].map((field) => [field, certainty]);
  return new Map([...of("chosen"), ...of("heading"), ...of("content")]);
}

/** Fields of which a table may have two columns that say different things: a sex and a gender, or a list of choices beside the table. */
const COMPARED_FIELDS: readonly FieldKey[] = [...TELLING_FIELDS, "gender", "disability"];

/** Columns that could be one of these fields as well as the one that is read, and do not just repeat its heading. */
function alternatives({ known, repeated }: HeadedColumns, columns: Columns): HeadedColumns["known"] {
  return known.filter(
    ({ field, column }) =>
      COMPARED_FIELDS.includes(field) && columns.get(field) !== column && !repeated.includes(column),
  );
}

/** Headings of which a table would need one of each group to be of a kind. */
function missingHeadings(
  definition: RoleDefinition,
  columns: Columns,
  isConstant: (field: FieldKey) => boolean,
): string[] {
  const isMissing = (group: readonly FieldKey[]): boolean =>
    !group.some((field) => columns.has(field) || isConstant(field)) &&
    !(group.includes("participantId") && needsNoId(definition, columns));
  return definition.required
    .filter(isMissing)
    .map((group) => group.map((field) => canonicalHeading(definition, field)).join(" or "));
}

function needsNoId(definition: RoleDefinition, columns: Columns): boolean {
  if (definition !== PARTICIPANTS_ROLE || columns.size < FIELDS_WITHOUT_ID) return false;
  return PERSONAL.some((field) => columns.has(field));
}
