import type { TableCandidate } from "../../excel/found-table";
import type { FoundTables } from "../../app/read-register";
import type { FieldKey, Role, RoleDefinition } from "../../register/tables/fields";
import { ROLES } from "../../register/tables/roles";
import type { Problem } from "../../register/problems/problem";
import { columnLetters } from "../../text/column-letters";
import { recogniseAs, type Certainty, type Recognition } from "../../register/tables/recognise";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { TableMapping } from "../../register/tables/table-mapping";
import type { RatingScale } from "../../register/cells/rating-scale";
import type { DateOrder } from "../../register/cells/read-date";
import { cellText, spellingKey } from "../../register/cells/spelling";
import { sampleText } from "./sample-text";
import { list } from "../../text/list";

/** What the kinds of tables are called. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  participants: "Participants",
  assessments: "Assessments",
  targets: "Targets",
  feedback: "Feedback",
  schools: "Schools",
  declarations: "DfE declarations",
  outcomes: "DfE outcomes",
};

/** How sure it is what a column holds. */
const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  heading: "By its heading",
  content: "By what its cells hold",
  chosen: "Chosen by you",
};

/** A column of a table, and what it is taken for. */
export interface ColumnView {
  /** Heading as it stands; "" when blank. */
  readonly heading: string;
  /** "D" */
  readonly letters: string;
  /** What its first cell with something in it says; "" when there is none. */
  readonly sample: string;
  readonly field: FieldKey | "none";
  /** Why: "By its heading", "Not used" … */
  readonly certainty: string;
  /** Why nothing can be chosen for it; null when it can. */
  readonly obstacle: string | null;
}

/** A table of the workbook with all that the user may say about it. */
export interface TableView {
  /** Tells the table from all others of the workbook. */
  readonly key: string;
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  /** What it is taken for; "none": it is not used. */
  readonly role: Role | "none";
  /** The kind of tables that `role` names; null when it is not used. */
  readonly definition: RoleDefinition | null;
  /** Why a table is not used, or not yet; "" when there is nothing to say. */
  readonly remark: string;
  /** Whether the user has to do something before the table counts. */
  readonly isIncomplete: boolean;
  readonly columns: readonly ColumnView[];
  /** What a title says instead of a column: "Academic year: 2017/18, from “Cohort 2017-18”." */
  readonly constants: readonly string[];
  /** Columns that the user has mapped and that are gone, as far as their names are known. */
  readonly outdated: readonly string[];
  /** Whether the user has said anything about it. */
  readonly isMapped: boolean;
  /** Order of day and month that was chosen; null when it is asked for; undefined when the question does not arise. */
  readonly dateOrder: DateOrder | null | undefined;
  readonly ratingScale: RatingScale | null | undefined;
}

/** All tables and ranges of the workbook: those that are used first. */
export function tableViews(
  found: FoundTables,
  { tables: mappings }: RegisterSettings,
  problems: readonly Problem[],
): TableView[] {
  const questions = problems.filter(({ code }) => DATE_QUESTIONS.has(code) || code === RATING_QUESTION);
  const view = (candidate: TableCandidate, isUsed: boolean): TableView => {
    const mapping = mappings.find(({ table }) => table === candidate.name);
    const own = questions.filter(({ table, sheet }) => table === candidate.name && sheet === candidate.sheetName);
    return tableView(candidate, isUsed, mapping, own, found.dateOffset);
  };
  return [
    ...found.tables.map((candidate) => view(candidate, true)),
    ...found.others.map((candidate) => view(candidate, false)),
  ];
}

const DATE_QUESTIONS: ReadonlySet<string> = new Set(["ambiguous-dates", "mixed-date-orders"]);
const RATING_QUESTION = "rating-scale";

function tableView(
  candidate: TableCandidate,
  isUsed: boolean,
  mapping: TableMapping | undefined,
  questions: readonly Problem[],
  dateOffset: number,
): TableView {
  const { name, sheetName, rowCount, firstRow, firstColumn } = candidate;
  const role = isUsed && candidate.recognition !== null ? candidate.recognition.definition.role : mapping?.role;
  const definition = ROLES.find((one) => one.role === role) ?? null;
  const candidacy = definition === null ? null : asRole(candidate, definition, mapping);
  const recognition = (isUsed ? candidate.recognition : null) ?? candidacy?.recognition ?? null;
  const missing = isUsed ? [] : (candidacy?.missing ?? []);
  const isAsked = (codes: ReadonlySet<string>): boolean => questions.some(({ code }) => codes.has(code));
  return {
    key: `${sheetName}!${firstRow},${firstColumn}`,
    name,
    sheet: sheetName,
    rows: rowCount,
    role: role ?? "none",
    definition,
    remark: isUsed ? "" : remark(candidate, mapping, missing),
    isIncomplete: missing.length > 0,
    columns: recognition === null ? [] : columnViews(candidate, recognition, mapping, dateOffset),
    constants: recognition === null ? [] : constantTexts(recognition),
    outdated: recognition?.outdated ?? [],
    isMapped: mapping !== undefined,
    dateOrder: mapping?.dateOrder ?? (isAsked(DATE_QUESTIONS) ? null : undefined),
    ratingScale: mapping?.ratingScale ?? (isAsked(new Set([RATING_QUESTION])) ? null : undefined),
  };
}

function asRole(candidate: TableCandidate, definition: RoleDefinition, mapping: TableMapping | undefined) {
  const { headings, sample, name, sheetName } = candidate;
  return recogniseAs(definition, headings, {
    sample,
    titles: [name, sheetName],
    ...(mapping === undefined ? {} : { mapping }),
  });
}

/** Why a table is not used. */
function remark(candidate: TableCandidate, mapping: TableMapping | undefined, missing: readonly string[]): string {
  if (missing.length > 0) return `Say below which column holds ${list(missing)}.`;
  if (mapping?.role === "none") return "";
  if (candidate.recognition !== null) {
    const kind = ROLE_NAMES[candidate.recognition.definition.role];
    return `It looks like ${kind}, but another table of this kind is read. Choose ${kind} to have both read.`;
  }
  const [participants] = ROLES;
  const lacking = asRole(candidate, participants, mapping).missing;
  return lacking.length === participants.required.length
    ? "None of the headings that are needed was found."
    : `To be participants it lacks ${list(lacking)}.`;
}

function columnViews(
  { headings, sample, firstColumn }: TableCandidate,
  { columns, certainties, definition }: Recognition,
  mapping: TableMapping | undefined,
  dateOffset: number,
): ColumnView[] {
  const fieldAt = new Map([...columns].map(([field, position]) => [position, field]));
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const isSaid = (key: string): boolean => Object.hasOwn(mapping?.columns ?? {}, key);
  return headings.flatMap((cell, position): ColumnView[] => {
    const heading = cellText(cell);
    const key = keys[position];
    const field = fieldAt.get(position) ?? "none";
    const text = sampleText(
      sample.map((row) => row[position]),
      field,
      dateOffset,
    );
    // A blank column between others is none.
    if (heading === "" && text === "") return [];
    const first = keys.indexOf(key);
    const certainty = field === "none" ? undefined : certainties.get(field);
    return [
      {
        heading,
        letters: columnLetters(firstColumn + position + 1),
        sample: text,
        field: field !== "none" && definition.fields.some((one) => one.key === field) ? field : "none",
        certainty: certainty === undefined ? (isSaid(key) ? CERTAINTIES.chosen : "Not used") : CERTAINTIES[certainty],
        obstacle:
          key === ""
            ? "It has no heading. Write one on the sheet to choose what it holds."
            : first < position
              ? `Its heading repeats that of column ${columnLetters(firstColumn + first + 1)}. Rename one on the sheet to choose this one.`
              : null,
      },
    ];
  });
}

function constantTexts({ constants, definition }: Recognition): string[] {
  return [...constants].map(([key, { value, title }]) => {
    const heading = definition.fields.find((field) => field.key === key)?.heading ?? key;
    return `${heading}: ${value}, from “${title}”.`;
  });
}
