import { fieldByContent } from "./column-content";
import { fieldOf, ROLES, type Field, type FieldKey, type Role, type RoleDefinition } from "./fields";
import type { DateOrder, RatingScale, TableMapping } from "./register-settings";
import { cellText, spellingKey } from "./spelling";
import { qualificationInTitles, yearInTitles, type TitleFinding } from "./titles";

/** Why a column is taken for a field: its heading says so, its cells look like it, or the user has chosen it. */
export type Certainty = "heading" | "content" | "chosen";

/** What a table is and where its columns stand. */
export interface Recognition {
  readonly definition: RoleDefinition;
  /** Position of each field's column among the headings, 0-based. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Why each of these columns was taken. */
  readonly certainties: ReadonlyMap<FieldKey, Certainty>;
  /** Fields without a column that hold for every row, because the sheet's name or title says so. */
  readonly constants: ReadonlyMap<FieldKey, TitleFinding>;
  /** Positions of columns whose heading repeats a field that an earlier column already has. */
  readonly repeated: readonly number[];
  /** Headings, as spelling keys, that the user has mapped and that are not there any more. */
  readonly outdated: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly ratingScale?: RatingScale;
}

/** What else there is to go by, besides the headings. */
export interface RecognitionContext {
  /** First rows below the headings, as far as they were read. */
  readonly sample?: readonly (readonly unknown[])[];
  /** Names and titles that may say the qualification or the year of all rows: of the sheet, the table, the lines above it. */
  readonly titles?: readonly string[];
  /** What the user has said about the table. */
  readonly mapping?: TableMapping;
}

/** Fields that a sheet's name or title may say for all its rows. */
const TITLE_FIELDS = { qualification: qualificationInTitles, academicYear: yearInTitles } as const;
/** A list of people without any ID must say so much about them to be taken for participants. */
const FIELDS_WITHOUT_ID = 5;

/**
 * Recognises a table by its headings, wherever it stands and whatever it is called; where they leave something open, by what its
 * cells hold and what its sheet is called. Null when it is none of ours. Of several kinds that fit, the one that knows more of the
 * columns wins. What the user has decided goes before everything else.
 */
export function recogniseTable(headings: readonly unknown[], context: RecognitionContext = {}): Recognition | null {
  const role = context.mapping?.role;
  if (role === "none") return null;
  const definitions = role === undefined ? ROLES : ROLES.filter((definition) => definition.role === role);
  const fitting = definitions
    .map((definition) => recogniseAs(definition, headings, context, role !== undefined))
    .filter((found) => found !== null);
  return fitting.reduce<Recognition | null>(
    (best, found) => (best === null || isBetter(found, best) ? found : best),
    null,
  );
}

/** Columns that have to be read, in sheet order. */
export function neededColumns(recognition: Recognition): { readonly heading: number; readonly field: Field }[] {
  return recognition.definition.fields
    .flatMap((field) => {
      const heading = recognition.columns.get(field.key);
      return heading === undefined ? [] : [{ heading, field }];
    })
    .sort((a, b) => a.heading - b.heading);
}

function isBetter(one: Recognition, other: Recognition): boolean {
  return one.columns.size > other.columns.size;
}

function recogniseAs(
  definition: RoleDefinition,
  headings: readonly unknown[],
  { sample = [], titles = [], mapping }: RecognitionContext,
  isChosenRole: boolean,
): Recognition | null {
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const foreign = definition.excluded.map(spellingKey);
  if (!isChosenRole && keys.some((key) => foreign.includes(key))) return null;

  const columns = new Map<FieldKey, number>();
  const certainties = new Map<FieldKey, Certainty>();
  const take = (key: FieldKey, position: number, certainty: Certainty): void => {
    columns.set(key, position);
    certainties.set(key, certainty);
  };

  const chosen = mapping?.columns ?? {};
  const isFieldHere = (key: FieldKey): boolean => definition.fields.some((field) => field.key === key);
  keys.forEach((key, position) => {
    const field = Object.hasOwn(chosen, key) ? chosen[key] : "none";
    if (field !== "none" && isFieldHere(field) && !columns.has(field)) take(field, position, "chosen");
  });
  const isFree = (position: number): boolean => !Object.hasOwn(chosen, keys[position]);

  const ranks = new Map<FieldKey, number>();
  const repeated: number[] = [];
  keys.forEach((key, position) => {
    const match = isFree(position) ? fieldOf(definition, key) : null;
    if (match === null) return;
    const field = meantField(match.field.key, key, keys);
    if (certainties.get(field) === "chosen") return;
    const rank = ranks.get(field);
    if (rank === undefined || match.rank < rank) {
      take(field, position, "heading");
      ranks.set(field, match.rank);
    } else if (rank === match.rank) {
      repeated.push(position);
    }
  });

  if (definition.role === "participants") {
    const taken = new Set(columns.values());
    keys.forEach((_, position) => {
      if (taken.has(position) || !isFree(position)) return;
      const field = fieldByContent(sample.map((row) => row[position]));
      if (field !== null && !columns.has(field)) take(field, position, "content");
    });
  }

  const constants = new Map<FieldKey, TitleFinding>();
  if (definition.role === "participants" || definition.role === "targets") {
    for (const [key, find] of Object.entries(TITLE_FIELDS) as [
      keyof typeof TITLE_FIELDS,
      typeof qualificationInTitles,
    ][]) {
      const finding = columns.has(key) ? null : find(titles);
      if (finding !== null) constants.set(key, finding);
    }
  }

  const isThere = (key: FieldKey): boolean => columns.has(key) || constants.has(key);
  const lacksOnlyId = (group: readonly FieldKey[]): boolean =>
    definition.role === "participants" && group.includes("participantId") && columns.size >= FIELDS_WITHOUT_ID;
  const isComplete = definition.required.every((group) => group.some(isThere) || lacksOnlyId(group));
  if (!isComplete) return null;
  return {
    definition,
    columns,
    certainties,
    constants,
    repeated,
    outdated: Object.keys(chosen).filter((key) => chosen[key] !== "none" && !keys.includes(key)),
    ...(mapping?.dateOrder === undefined ? {} : { dateOrder: mapping.dateOrder }),
    ...(mapping?.ratingScale === undefined ? {} : { ratingScale: mapping.ratingScale }),
  };
}

/** Headings that only the Department's export of applications has. */
const APPLICATION_HEADINGS = ["Funding choice", "Eligible for funding", "Reason for rejection"].map(spellingKey);
const STATUS = spellingKey("Status");

/** In the Department's export of applications, "status" is that of the application and not of the participant. */
function meantField(field: FieldKey, heading: string, headings: readonly string[]): FieldKey {
  const isApplication = heading === STATUS && headings.some((one) => APPLICATION_HEADINGS.includes(one));
  return field === "status" && isApplication ? "applicationStatus" : field;
}

/** What a table that is not recognised would need to be one of a role: headings of the fields of which one is missing. */
export function missingFor(role: Role, headings: readonly unknown[], context: RecognitionContext = {}): string[] {
  const definition = ROLES.find((one) => one.role === role);
  if (definition === undefined) return [];
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const chosen = Object.values(context.mapping?.columns ?? {});
  const has = (key: FieldKey): boolean =>
    chosen.includes(key) || keys.some((heading) => fieldOf(definition, heading)?.field.key === key);
  const headingOfField = (key: FieldKey): string =>
    definition.fields.find((field) => field.key === key)?.heading ?? key;
  return definition.required.filter((group) => !group.some(has)).map((group) => group.map(headingOfField).join(" or "));
}
