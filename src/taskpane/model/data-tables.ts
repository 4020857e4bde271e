import type { FoundTables } from "../../app/read-register";
import type { FieldKey, Role, RoleDefinition } from "../../register/tables/fields";
import { ROLES } from "../../register/tables/roles";
import type { Problem } from "../../register/problems/problem";
import { columnLetters } from "../../text/column-letters";
import { canonicalHeading } from "../../register/tables/canonical-heading";
import type { Candidacy, Certainty, NotRecognised, Recognition } from "../../register/tables/recognition/recognition";
import type { TableCandidate } from "../../register/tables/table-candidate";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { TableMapping } from "../../register/tables/table-mapping";
import type { CrossTab } from "../../register/tables/targets/cross-tab";
import type { RatingScale } from "../../register/cells/rating-scale";
import type { DateOrder } from "../../register/cells/read-date";
import { cellText, spellingKey } from "../../register/cells/spelling";
import { sampleText } from "./sample-text";
import { sistersOf } from "./sister-tables";
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

/** How it is known what a column holds. */
const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  heading: "By its heading",
  content: "By what its cells hold",
  chosen: "Chosen by you",
};

/** A column of a table, and what it is read as. */
export interface ColumnView {
  /** Heading as it is on the sheet; "" when blank. */
  readonly heading: string;
  /** "D" */
  readonly letters: string;
  /** Content of its first cell that is not blank; "" when there is none. */
  readonly sample: string;
  readonly field: FieldKey | "none";
  /** Why: "By its heading", "Not used" … */
  readonly certainty: string;
  /** Why nothing can be chosen for it; null when it can. */
  readonly obstacle: string | null;
  /** Other tables for which the user's choice for it could be made as well. */
  readonly sisters: readonly string[];
}

/** A table of the workbook with everything that the user may say about it. */
export interface TableView {
  /** Identifies the table in the workbook. */
  readonly key: string;
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  /** What it is read as; "none": it is not used. */
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
  /** Columns that the user has mapped and that are no longer there, as far as their names are known. */
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
  const chosen = (isUsed: boolean) => (candidate: TableCandidate) => {
    const mapping = mappings.find(({ table }) => table === candidate.name);
    const definition = shownKind(candidate, isUsed, mapping);
    return { candidate, isUsed, mapping, definition, role: definition?.role ?? null };
  };
  const all = [...found.tables.map(chosen(true)), ...found.others.map(chosen(false))];
  return all.map((one) => {
    const { candidate, isUsed, mapping } = one;
    const own = questions.filter(({ table, sheet }) => table === candidate.name && sheet === candidate.sheetName);
    const view = tableView(candidate, isUsed, mapping, own, found.dateOffset);
    const columns = view.columns.map((column): ColumnView => {
      const key = spellingKey(column.heading);
      const field = mapping?.columns?.[key];
      return field === undefined ? column : { ...column, sisters: sistersOf(one, key, field, all) };
    });
    return { ...view, columns };
  });
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
  const definition = shownKind(candidate, isUsed, mapping);
  const shown = definition === null ? null : shownAs(candidate, definition);
  const missing = isUsed ? [] : (shown?.missing ?? []);
  const isAsked = (codes: ReadonlySet<string>): boolean => questions.some(({ code }) => codes.has(code));
  return {
    key: `${sheetName}!${firstRow},${firstColumn}`,
    name,
    sheet: sheetName,
    rows: rowCount,
    role: definition?.role ?? "none",
    definition,
    remark: isUsed ? "" : remark(candidate, mapping, missing),
    isIncomplete: missing.length > 0,
    columns: shown === null ? [] : columnViews(candidate, shown.recognition, mapping, dateOffset),
    constants: shown === null ? [] : constantTexts(shown.recognition),
    outdated: shown?.recognition.outdated ?? [],
    isMapped: mapping !== undefined,
    dateOrder: mapping?.dateOrder ?? (isAsked(DATE_QUESTIONS) ? null : undefined),
    ratingScale: mapping?.ratingScale ?? (isAsked(new Set([RATING_QUESTION])) ? null : undefined),
  };
}

/** What a table is read as, or will be read as once it has the columns for it; null when it is not used. */
function shownKind(
  { result }: TableCandidate,
  isUsed: boolean,
  mapping: TableMapping | undefined,
): RoleDefinition | null {
  if (isUsed && result.kind === "recognised") return result.recognition.definition;
  return ROLES.find(({ role }) => role === mapping?.role) ?? null;
}

/** What was found in a table of some kind; null if it has not been read as that kind yet. */
function shownAs({ result }: TableCandidate, definition: RoleDefinition): Candidacy | null {
  const found = result.kind === "recognised" ? { recognition: result.recognition, missing: [] } : result.nearest;
  return found.recognition.definition === definition ? found : null;
}

/** Why a table is not used. */
function remark({ result }: TableCandidate, mapping: TableMapping | undefined, missing: readonly string[]): string {
  if (missing.length > 0) return `Choose below which column holds ${list(missing)}.`;
  if (mapping?.role === "none") return "";
  if (result.kind === "not recognised") return reasonText(result);
  const kind = ROLE_NAMES[result.recognition.definition.role];
  return `It looks like ${kind}, but another table of this kind is read. Choose ${kind} to read both.`;
}

function reasonText({ reason, nearest: { recognition, missing } }: NotRecognised): string {
  const { role, required } = recognition.definition;
  const kind = ROLE_NAMES[role];
  switch (reason) {
    case "columns missing":
      return missing.length === required.length
        ? "None of the required headings was found."
        : `To be read as ${kind}, it also needs ${list(missing)}.`;
    case "other kind":
      return `It has the headings of ${kind}, but also one from another kind of table.`;
    case "too little":
      return `It says too little about people to be read as ${kind}.`;
    case "cells disagree":
      return `Its headings look like ${kind}, but its cells do not.`;
    case "measure missing":
      return "It looks like Targets, but it is not clear which figure is which target. The data check says how to lay them out.";
    case "not used":
      return "";
  }
}

function columnViews(
  { headings, sample, firstColumn }: TableCandidate,
  { columns, certainties, definition, crossTab }: Recognition,
  mapping: TableMapping | undefined,
  dateOffset: number,
): ColumnView[] {
  const fieldAt = new Map([...columns].map(([field, column]) => [column, field]));
  const keys = headings.map((heading) => spellingKey(cellText(heading)));
  const isSaid = (key: string): boolean => Object.hasOwn(mapping?.columns ?? {}, key);
  return headings.flatMap((cell, column): ColumnView[] => {
    const heading = cellText(cell);
    const key = keys[column];
    const field = fieldAt.get(column) ?? "none";
    const text = sampleText(
      sample.map((row) => row[column]),
      field,
      dateOffset,
    );
    // A blank column between others is not shown.
    if (heading === "" && text === "") return [];
    const first = keys.indexOf(key);
    const certainty = field === "none" ? undefined : certainties.get(field);
    return [
      {
        heading,
        letters: columnLetters(firstColumn + column + 1),
        sample: text,
        field: field !== "none" && definition.fields.some((one) => one.key === field) ? field : "none",
        sisters: [],
        certainty: certainty === undefined ? (isSaid(key) ? CERTAINTIES.chosen : "Not used") : CERTAINTIES[certainty],
        obstacle:
          crossTab !== undefined
            ? crossTabText(crossTab, definition, column)
            : key === ""
              ? "It has no heading. Write one on the sheet to choose what it holds."
              : first < column
                ? `Its heading repeats that of column ${columnLetters(firstColumn + first + 1)}. Rename one on the sheet to choose this one.`
                : null,
      },
    ];
  });
}

/** What a column of a cross-tab holds: "Recruitment target, 2017/18". */
function crossTabText({ columns, down, measure }: CrossTab, definition: RoleDefinition, column: number): string {
  const said = columns.find((one) => one.column === column)?.value;
  if (said !== undefined) return `${canonicalHeading(definition, measure)}, ${said}`;
  return column === 0 ? canonicalHeading(definition, down) : "Not used";
}

function constantTexts({ constants, definition }: Recognition): string[] {
  return [...constants].map(([key, { value, title }]) => {
    return `${canonicalHeading(definition, key)}: ${value}, from “${title}”.`;
  });
}
