import type { Asked } from "../metrics/behind/question";
import { isSame } from "./changed-cells";
import type { SheetPlan } from "./plan";
import type { SheetTable } from "./sheet-table";
import { headingKind, sheetTables, tableName, textAt, type Cells, type TableLayout } from "./sheet-tables";

/** What a cell of a summary sheet is in the report as it would be written now. */
export type FoundFigure =
  /** A figure, and whether the sheet says what the report says now; `now`: its value there. */
  | { readonly kind: "figure"; readonly asked: Asked; readonly isCurrent: boolean; readonly now: string | number }
  /** A heading, a target, a blank cell, a note: nobody is behind it. */
  | { readonly kind: "nobody" }
  /** It is in a table of figures, but the report has no such row or column now, or nothing says any more which it is. */
  | { readonly kind: "gone" };

/**
 * Finds out which figure a cell is by the headings and the names of rows around it, not by its place: a sheet of a former version, of a
 * former register, moved or sorted by the user, has its rows elsewhere. What a sheet says twice is gone: it cannot be told apart.
 *
 * @param cells of the whole sheet, as what is below the cell may have its name, too
 * @param row of the cell, 0-based
 * @param column likewise
 */
export function findFigure(plan: SheetPlan, cells: Cells, row: number, column: number): FoundFigure {
  const planned = plannedFigures(plan);
  const { layout } = planned;
  const origin = originOf(cells, layout, column);
  const tables = sheetTables(cells, { ...layout, origin });
  const table = tables.find(({ top, rows }) => rows.has(row) || row === top);
  const value = cells[row]?.[column] ?? "";
  const lost = value === "" || column <= origin ? NOBODY : GONE;
  if (table === undefined) return planned.labels.has(textAt(cells, row, origin)) ? lost : NOBODY;
  if (row === table.top || column <= origin || column === table.naming) return NOBODY;
  const name = { table: table.name, heading: headingOf(table, column), row: table.rows.get(row) ?? null };
  if (placesOf(tables, name).length > 1 || saysTwice(table)) return lost;
  const [place] = placesOf(planned.tables, name);
  if (place === undefined) return column >= table.end ? NOBODY : lost;
  const key = placeKey(place.row, place.column);
  const asked = planned.questions.get(key);
  if (asked === undefined) return NOBODY;
  const now = plan.values[place.row][place.column];
  if (value === "" && now === "") return NOBODY;
  // Beside a status there is no number but the user's own.
  if (typeof value === "number" && (table.headings.get(column)?.distance ?? 0) > 0) return GONE;
  const isCalculating = planned.formulas.has(key) && typeof value === "string" && value.startsWith("#");
  return { kind: "figure", asked, now, isCurrent: isCalculating || isSame(now, value) };
}

const NOBODY: FoundFigure = { kind: "nobody" };
const GONE: FoundFigure = { kind: "gone" };

/** What a plan says about its figures, worked out once. */
interface PlannedFigures {
  readonly layout: TableLayout;
  readonly tables: readonly SheetTable[];
  /** First cells of all rows. */
  readonly labels: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Asked>;
  readonly formulas: ReadonlySet<string>;
}

const known = new WeakMap<SheetPlan, PlannedFigures>();

function plannedFigures(plan: SheetPlan): PlannedFigures {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const { values, questions, formulas } = plan;
  const names = new Set(questions.map(({ row }) => tableName(textAt(values, topOfTable(values, row), 0))));
  const isSummary = plan.key === "summary";
  const layout = { names, origin: 0, isSummary };
  const tables = sheetTables(values, layout);
  const figures: PlannedFigures = {
    layout: isSummary ? { ...layout, qualifications: qualificationsOf(tables) } : layout,
    tables,
    labels: new Set(questions.map(({ row }) => textAt(values, row, 0)).filter((label) => label !== "")),
    questions: new Map(questions.map(({ row, column, asked }) => [placeKey(row, column), asked])),
    formulas: new Set(formulas.map(({ row, column }) => placeKey(row, column))),
  };
  known.set(plan, figures);
  return figures;
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** What each metric of the Summary has a row for. */
function qualificationsOf([first]: readonly SheetTable[]): string[] {
  const rows = first === undefined ? [] : [...first.rows.values()].flatMap((name) => name?.split("\n") ?? []);
  const [metric] = rows;
  return rows.filter((_, i) => i % 2 === 1 && rows[i - 1] === metric);
}

/** First row of the table around a row of a plan: below the nearest blank line above. */
function topOfTable(values: Cells, row: number): number {
  let top = row;
  while (top > 0 && [0, 1].some((column) => values[top - 1][column] !== "")) top--;
  return top;
}

/** The column in which the names of tables are: the first, unless the user has inserted some before it. */
function originOf(cells: Cells, layout: TableLayout, column: number): number {
  for (let origin = column; origin > 0; origin--) {
    const isNamed = (row: number): boolean => layout.names.has(tableName(textAt(cells, row, origin)));
    if (cells.some((_, row) => isNamed(row) && headingKind(cells, row, { ...layout, origin }) !== null)) return origin;
  }
  return 0;
}

/** Whether rows or columns of a table have the same name, as where the headings between two tables or years were deleted. */
function saysTwice(table: SheetTable): boolean {
  const rows = [...table.rows.values()].filter((name) => name !== null);
  const columns = [...table.headings.keys()].map((column) => headingOf(table, column));
  return [rows, columns].some((names) => new Set(names).size < names.length);
}

function headingOf({ headings }: SheetTable, column: number): string | null {
  const heading = headings.get(column);
  return heading === undefined ? null : `${heading.path}\n+${heading.distance}`;
}

/** Where some tables have a row and a column of these names; nowhere where a name is not known. */
function placesOf(
  tables: readonly SheetTable[],
  { table, heading, row }: { table: string | null; heading: string | null; row: string | null },
): { readonly row: number; readonly column: number }[] {
  if (table === null || row === null) return [];
  const places: { row: number; column: number }[] = [];
  for (const one of tables) {
    if (one.name !== table) continue;
    const columns = [...one.headings.keys()].filter((column) => headingOf(one, column) === heading);
    if (columns.length === 0) continue;
    for (const [at, name] of one.rows) {
      if (name === row) places.push(...columns.map((column) => ({ row: at, column })));
    }
  }
  return places;
}
