import type { Problem } from "../../register/problems/problem";
import { withColumn, withRole } from "../../register/settings/change-settings";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { FieldKey, Role } from "../../register/tables/fields";
import type { ProblemGroup } from "../../report/problem-groups";
import type { ColumnView, TableView } from "./data-tables";
import { ROLE_OPTIONS, roleText } from "./table-questions";

/** A question that a data check asks about a table, with what answers it. */
export type CheckQuestion =
  /** In which order its dates are, or on which scale its ratings. */
  | { readonly kind: "of the cells"; readonly text: string; readonly table: TableView }
  | {
      readonly kind: "choice";
      /** "Which column of People holds Gender" */
      readonly text: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly text: string }[];
      readonly settingsOf: (settings: RegisterSettings, value: string) => RegisterSettings;
      /** What is said when it is done. */
      readonly said: (value: string) => string;
    };

type ChoiceQuestion = Extract<CheckQuestion, { readonly kind: "choice" }>;

const NONE = "none";

/** What each kind of problem asks. */
const ASKS: Readonly<Record<string, (problem: Problem, table: TableView) => CheckQuestion | null>> = {
  "ambiguous-dates": ofTheCells,
  "mixed-date-orders": ofTheCells,
  "rating-scale": ofTheCells,
  "missing-column": whichColumn,
  "no-identifier": whichColumn,
  "taken-by-content": ({ value }, table) => whichField(value, table),
  "other-column": ({ column }, table) => whichField(column, table),
  "other-column-differs": ({ column }, table) => whichField(column, table),
  "later-column": ({ column }, table) => whichField(column, table),
  "other-person": ({ column }, table) => whichField(column, table),
  "not-read": whichKindOfUnread,
  "passed-over": whichKind,
  "hidden-sheet": whichKind,
  "sheet-status": whichKind,
  "different-identifiers": whichKind,
};

/** The questions that problems of one kind ask, each once. */
export function checkQuestions({ code, problems }: ProblemGroup, tables: readonly TableView[]): CheckQuestion[] {
  if (!Object.hasOwn(ASKS, code)) return [];
  const questions = new Map<string, CheckQuestion>();
  for (const problem of problems) {
    const table = tables.find(({ name, sheet }) => name === problem.table && sheet === problem.sheet);
    const question = table === undefined ? null : ASKS[code](problem, table);
    if (question !== null) questions.set(question.text, question);
  }
  return [...questions.values()];
}

function ofTheCells(_problem: Problem, table: TableView): CheckQuestion {
  return { kind: "of the cells", text: table.name, table };
}

/** Which of the columns that are not used holds a field. */
function whichColumn({ column: heading }: Problem, { name, definition, columns }: TableView): CheckQuestion | null {
  const key = definition?.fields.find((field) => field.heading === heading)?.key;
  const unused = columns.filter(({ field, obstacle }) => field === NONE && obstacle === null);
  if (key === undefined || unused.length === 0) return null;
  return {
    kind: "choice",
    text: `Which column of ${name} holds ${heading}`,
    value: NONE,
    options: [
      { value: NONE, text: "None of them" },
      ...unused.map((column) => ({ value: column.heading, text: columnText(column) })),
    ],
    settingsOf: (settings, value) => (value === NONE ? settings : withColumn(settings, name, value, key)),
    said: (value) => (value === NONE ? "" : `${value} is read as ${heading}.`),
  };
}

/** "Cohort (F): Autumn 18" */
function columnText({ heading, letters, sample }: ColumnView): string {
  return `${heading} (${letters})${sample === "" ? "" : `: ${sample}`}`;
}

/** What a column holds. @param named its heading, or its letters where it has none */
function whichField(named: string, { name, definition, columns }: TableView): CheckQuestion | null {
  const column = columns.find(({ heading }) => heading === named);
  if (definition === null || column === undefined || column.obstacle !== null) return null;
  const options = [
    ...definition.fields.map(({ key, heading }) => ({ value: key, text: heading })),
    { value: NONE, text: "Ignore" },
  ];
  return {
    kind: "choice",
    text: `What ${column.heading} in ${name} is read as`,
    value: column.field,
    options,
    settingsOf: (settings, value) => withColumn(settings, name, column.heading, value as FieldKey | "none"),
    said: (value) =>
      `${column.heading} is ${value === NONE ? "ignored" : `read as ${options.find((one) => one.value === value)?.text}`}.`,
  };
}

/** A list that lacks columns is not read yet, whatever its kind. */
function whichKindOfUnread(problem: Problem, table: TableView): CheckQuestion {
  const nameOf = (value: string): string | undefined => ROLE_OPTIONS.find((one) => one.value === value)?.text;
  return {
    ...whichKind(problem, table),
    said: (value) =>
      value === NONE
        ? roleText(table.name, NONE)
        : `${table.name} is to be read as ${nameOf(value)}. If it is still listed here, choose what its columns hold in the Data view.`,
  };
}

function whichKind(_problem: Problem, { name, role }: TableView): ChoiceQuestion {
  return {
    kind: "choice",
    text: `What ${name} is read as`,
    value: role,
    options: ROLE_OPTIONS,
    settingsOf: (settings, value) => withRole(settings, name, value as Role | "none"),
    said: (value) => roleText(name, value as Role | "none"),
  };
}
