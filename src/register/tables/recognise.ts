import { readApplicationStatus } from "../words/application-statuses";
import { fieldByContent } from "./column-content";
import { academicYearLabel, academicYearOf } from "../cells/academic-year";
import type { FieldKey, RoleDefinition } from "./fields";
import { fieldOf } from "./heading-match";
import { ROLES } from "./roles";
import { isPlausible } from "./plausible-table";
import type { TableMapping } from "./table-mapping";
import type { RatingScale } from "../cells/rating-scale";
import type { DateOrder } from "../cells/read-date";
import { readDate } from "../cells/read-date";
import { cellText, isBlank, spellingKey } from "../cells/spelling";
import { TITLE_CELLS, TITLE_FIELDS, type TitleFinding } from "./titles";

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
  /** Positions of columns that could be a field too, under a heading that says it less well than the one taken, and hold something. */
  readonly alternatives: readonly number[];
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

/** A list of people without any ID must say so much about them to be taken for participants. */
const FIELDS_WITHOUT_ID = 5;
/** Fields of which a summary by qualification and year has no column, as a list of people has. */
const PERSONAL: readonly FieldKey[] = ["gender", "disability", "ethnicity"];
/** A list whose qualification or year stands in its sheet's name only must say so much more about people than who they are. */
const FIELDS_BESIDE_TITLE = 2;
/** Puts a column without any content behind all others that fit. */
const BLANK_COLUMN = 1_000;

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
    .filter((definition) => role !== undefined || !isForeign(definition, headings))
    .map((definition) => recogniseAs(definition, headings, context))
    .filter(({ missing }) => missing.length === 0)
    .map(({ recognition }) => recognition)
    .filter((found) => role !== undefined || !isBareList(found))
    .filter((found) => role !== undefined || isPlausible(found, headings, context.sample ?? []));
  return fitting.reduce<Recognition | null>(
    (best, found) => (best === null || isBetter(found, best) ? found : best),
    null,
  );
}

/** Columns that have to be read, in sheet order. */
export function neededColumns({ definition, columns, constants }: Recognition): NeededColumn[] {
  const needed = definition.fields.flatMap((field): NeededColumn[] => {
    const heading = columns.get(field.key);
    return heading === undefined ? [] : [{ heading, isPercent: field.isPercent === true }];
  });
  // Where a title says something for all rows, others may stand between them, in the first column whatever else it holds.
  const isFirstIdle = constants.size > 0 && !needed.some(({ heading }) => heading === 0);
  return [...(isFirstIdle ? [{ heading: 0, isPercent: false }] : []), ...needed].sort((a, b) => a.heading - b.heading);
}

/** A column whose cells are read. */
interface NeededColumn {
  /** Position among the table's headings. */
  readonly heading: number;
  /** Whether its number formats are read, too. */
  readonly isPercent: boolean;
}

function isBetter(one: Recognition, other: Recognition): boolean {
  return one.columns.size > other.columns.size;
}

/** Whether a heading says that a table is of another kind. */
function isForeign({ excluded }: RoleDefinition, headings: readonly unknown[]): boolean {
  const foreign = excluded.map(spellingKey);
  return headings.some((heading) => foreign.includes(spellingKey(cellText(heading))));
}

/** What a table would be as one of a kind, and what it lacks for that. */
export interface Candidacy {
  readonly recognition: Recognition;
  /** What is missing, as headings: "Qualification", "Start date or Academic year"; [] when it is one. */
  readonly missing: readonly string[];
}

/** Takes a table for one of a kind, whether it is one or not. */
export function recogniseAs(
  definition: RoleDefinition,
  headings: readonly unknown[],
  { sample = [], titles = [], mapping }: RecognitionContext = {},
): Candidacy {
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
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
  const candidates: { readonly field: FieldKey; readonly position: number }[] = [];
  keys.forEach((key, position) => {
    const match = isFree(position) ? fieldOf(definition, cellText(headings[position])) : null;
    if (match === null) return;
    const cells = sample.map((row) => row[position]);
    const field = meantField(match.field.key, key, keys, cells);
    if (certainties.get(field) === "chosen") return;
    // A column that holds nothing gives way to one that does.
    const matchRank = match.rank + (cells.length > 0 && cells.every(isBlank) ? BLANK_COLUMN : 0);
    if (!cells.every(isBlank)) candidates.push({ field, position });
    const rank = ranks.get(field);
    if (rank === undefined || matchRank < rank) {
      take(field, position, "heading");
      ranks.set(field, matchRank);
    } else if (rank === matchRank) {
      repeated.push(position);
    }
  });

  const constants = new Map<FieldKey, TitleFinding>();
  if (definition.role === "participants" || definition.role === "targets") {
    for (const [key, find] of TITLE_FIELDS) {
      const finding = columns.has(key) ? null : find(titles);
      if (finding === null || (key === "academicYear" && isYearOfSomethingElse(finding, columns, sample))) continue;
      constants.set(key, finding);
    }
  }

  if (definition.role === "participants") {
    const taken = new Set(columns.values());
    keys.forEach((_, position) => {
      if (taken.has(position) || !isFree(position)) return;
      const field = fieldByContent(sample.map((row) => row[position]));
      if (field !== null && !columns.has(field) && !constants.has(field)) take(field, position, "content");
    });
  }

  const isThere = (key: FieldKey): boolean => columns.has(key) || constants.has(key);
  const lacksOnlyId = (group: readonly FieldKey[]): boolean =>
    definition.role === "participants" &&
    group.includes("participantId") &&
    columns.size >= FIELDS_WITHOUT_ID &&
    PERSONAL.some((field) => columns.has(field));
  const headingOfField = (key: FieldKey): string =>
    definition.fields.find((field) => field.key === key)?.heading ?? key;
  return {
    recognition: {
      definition,
      columns,
      certainties,
      constants,
      repeated,
      alternatives: candidates.flatMap(({ field, position }) =>
        TELLING.includes(field) && columns.get(field) !== position && !repeated.includes(position) ? [position] : [],
      ),
      outdated: Object.keys(chosen).filter((key) => chosen[key] !== "none" && !keys.includes(key)),
      ...(mapping?.dateOrder === undefined ? {} : { dateOrder: mapping.dateOrder }),
      ...(mapping?.ratingScale === undefined ? {} : { ratingScale: mapping.ratingScale }),
    },
    missing: definition.required
      .filter((group) => !group.some(isThere) && !lacksOnlyId(group))
      .map((group) => group.map(headingOfField).join(" or ")),
  };
}

/** Fields of which one beside an ID makes a list of people look like one of participants. */
const TELLING: readonly FieldKey[] = [
  ...(["qualification", "academicYear", "startDate", "status", "withdrawnDate", "deferredDate"] as const),
  ...(["presentedDate", "result", "ethnicity", "fsm"] as const),
];

/** Those that only people have. */
const DATED = ["startDate", "withdrawnDate", "deferredDate", "presentedDate"] as const;

/** Fields that only targets have. */
const AIMED = ["recruitmentTarget", "fsmTarget", "nonWhiteBritishTarget"] as const;

/** What a table looks like that is none of ours. */
export interface Likeness {
  readonly kind: "participants" | "targets";
  /** Headings that it lacks to be one; [] when its cells speak against it. */
  readonly missing: readonly string[];
}

/** What a table that is none of ours looks like to people: a list of participants, or of targets; null when like neither. */
export function likenessOf(headings: readonly unknown[], context: RecognitionContext): Likeness | null {
  const as = (definition: RoleDefinition): Candidacy | null =>
    isForeign(definition, headings) ? null : recogniseAs(definition, headings, context);
  const has = (candidacy: Candidacy | null, fields: readonly FieldKey[]): boolean =>
    fields.some((field) => candidacy?.recognition.columns.has(field));
  const [people, , targets] = ROLES.map(as);
  if (people !== null && (has(people, DATED) || (has(people, ["participantId"]) && has(people, TELLING)))) {
    return { kind: "participants", missing: people.missing };
  }
  const isAimed =
    targets !== null && targets.missing.length > 0 && has(targets, AIMED) && has(targets, ["qualification"]);
  return isAimed ? { kind: "targets", missing: targets.missing } : null;
}

/** Whether most start dates lie in another year than a title says: it is then of the report, or of the last change. */
function isYearOfSomethingElse(
  { value }: TitleFinding,
  columns: ReadonlyMap<FieldKey, number>,
  sample: readonly (readonly unknown[])[],
): boolean {
  const position = columns.get("startDate");
  if (position === undefined) return false;
  // Rows below another title may well be of another year.
  const title = sample.findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell)).length;
    return filled > 0 && filled <= TITLE_CELLS;
  });
  const people = title === -1 ? sample : sample.slice(0, title);
  const starts = people.map((row) => readDate(row[position])).filter((serial) => serial !== null);
  const others = starts.filter((serial) => academicYearLabel(academicYearOf(serial)) !== value);
  return others.length * 2 > starts.length;
}

/** Whether a list says nothing but who somebody is, under a name or title that names a qualification: contacts, a mailing list. */
function isBareList({ definition, columns, constants }: Recognition): boolean {
  if (definition.role !== "participants" || constants.size === 0) return false;
  const identifying = (["participantId", "schoolUrn"] as const).filter((key) => columns.has(key)).length;
  return columns.size - identifying < FIELDS_BESIDE_TITLE;
}

/** Headings that only the Department's export of applications has. */
const APPLICATION_HEADINGS = ["Funding choice", "Eligible for funding", "Reason for rejection"].map(spellingKey);
const STATUS = spellingKey("Status");

/** In the Department's export of applications, however it was cut down, "status" is that of the application and not of the participant. */
function meantField(
  field: FieldKey,
  heading: string,
  headings: readonly string[],
  cells: readonly unknown[],
): FieldKey {
  if (field !== "status" || heading !== STATUS) return field;
  const isExport = headings.some((one) => APPLICATION_HEADINGS.includes(one));
  return isExport || areApplications(cells) ? "applicationStatus" : field;
}

/** Whether all cells say accepted, pending or rejected. Pending alone may be anything. */
function areApplications(cells: readonly unknown[]): boolean {
  const statuses = cells.filter((cell) => !isBlank(cell)).map((cell) => readApplicationStatus(cellText(cell)));
  return statuses.every((status) => status !== null) && statuses.some((status) => status !== "pending");
}
