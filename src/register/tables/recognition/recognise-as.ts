import { cellText, spellingKey } from "../../cells/spelling";
import type { FieldKey, RoleDefinition } from "../fields";
import { canonicalHeading } from "../canonical-heading";
import type { Candidacy, Certainty, RecognitionContext } from "./recognition";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { fieldByContent } from "./column-content";
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
  const told = definition === PARTICIPANTS_ROLE ? toldColumns(keys, sample, named, isFree, isDecided) : new Map();
  const columns: Columns = new Map([...named, ...told]);
  const shift = definition === PARTICIPANTS_ROLE ? headingShift(headed.columns, sample) : undefined;
  const recognition = {
    definition,
    columns,
    certainties: certainties({ chosen, heading: headed.columns, content: told }),
    constants,
    repeated: headed.repeated,
    alternatives: alternatives(headed, columns),
    otherIds: headed.ids.filter(
      (column) => columns.get("participantId") !== column && isOtherIdHeading(headings[column]),
    ),
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

/** Columns whose cells show what their headings do not. */
function toldColumns(
  keys: readonly string[],
  sample: readonly (readonly unknown[])[],
  named: Columns,
  isFree: (column: number) => boolean,
  isDecided: (field: FieldKey) => boolean,
): Columns {
  const columns = new Map<FieldKey, number>();
  const taken = new Set(named.values());
  keys.forEach((_, column) => {
    if (taken.has(column) || !isFree(column)) return;
    const field = fieldByContent(sample.map((row) => row[column]));
    if (field !== null && !isDecided(field) && !columns.has(field)) columns.set(field, column);
  });
  return columns;
}

function certainties(columns: Readonly<Record<Certainty, Columns>>): ReadonlyMap<FieldKey, Certainty> {
  const of = (certainty: Certainty): [FieldKey, Certainty][] =>
    [...columns[certainty].keys()].map((field) => [field, certainty]);
  return new Map([...of("chosen"), ...of("heading"), ...of("content")]);
}

/** Fields of which a table may have two columns that say different things: a sex and a gender, or a list of choices beside the table. */
const COMPARED_FIELDS: readonly FieldKey[] = [...TELLING_FIELDS, "gender", "disability"];

/** Columns that could be one of these fields as well as the one that is read, and do not just repeat its heading. */
function alternatives({ filled, repeated }: HeadedColumns, columns: Columns): number[] {
  return filled
    .filter(({ field, column }) => COMPARED_FIELDS.includes(field) && columns.get(field) !== column)
    .map(({ column }) => column)
    .filter((column) => !repeated.includes(column));
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
