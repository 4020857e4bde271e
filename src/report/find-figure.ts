import type { Asked } from "../metrics/behind/question";
import { isSame } from "./changed-cells";
import type { SheetPlan } from "./plan";

/** What a cell of a summary sheet is in the report as it would be written now. */
export type FoundFigure =
  /** A figure, and whether the sheet says what the report says now; `now`: its value there. */
  | { readonly kind: "figure"; readonly asked: Asked; readonly isCurrent: boolean; readonly now: string | number }
  /** A heading, a target, a blank cell, a note: nobody is behind it. */
  | { readonly kind: "nobody" }
  /** It is in a table of figures, but the report has no such row or column now, or nothing says any more which it is. */
  | { readonly kind: "gone" };

/** The cells of a sheet from A1 on; what is missing is blank. */
type Cells = readonly (readonly unknown[])[];

/**
 * Finds out which figure a cell is by the headings and the names of rows around it, not by its place: a sheet of a former version, of a
 * former register, moved or sorted by the user, has its rows elsewhere.
 *
 * @param row of the cell, 0-based
 * @param column likewise
 */
export function findFigure(plan: SheetPlan, cells: Cells, row: number, column: number): FoundFigure {
  const wanted = nameOf(cells, row, column);
  if (wanted === null) return { kind: "nobody" };
  const named = plan.questions.filter((one) => nameOf(plan.values, one.row, one.column) === wanted);
  if (named.length === 1) {
    const [{ asked, row: plannedRow, column: plannedColumn }] = named;
    const now = plan.values[plannedRow][plannedColumn];
    return { kind: "figure", asked, now, isCurrent: isSame(now, textAt(cells, row, column, "any")) };
  }
  return isPlanned(plan, wanted) ? { kind: "nobody" } : { kind: "gone" };
}

/** Whether a cell that nobody is behind is part of the report: a target, or a figure that is blank. */
function isPlanned({ values }: SheetPlan, wanted: string): boolean {
  return values.some((cells, row) => cells.some((_, column) => nameOf(values, row, column) === wanted));
}

/** Begins the row of a metric on the Summary, where further rows of the metric leave the cell to what decides it. */
const METRIC = /^\d /;
const CONTINUED = / \(continued\)$/;

/** The table, the headings and the row that a cell belongs to; null where it is in no table, or is a heading itself. */
function nameOf(cells: Cells, row: number, column: number): string | null {
  if (column === 0) return null;
  const top = topOfTable(cells, row);
  const body = firstRowOf(cells, top);
  if (body === null || row < body) return null;
  const headings: string[] = [];
  for (let r = top; r < body; r++) {
    let at = column;
    while (at > 0 && textAt(cells, r, at) === "") at--;
    // The columns below one heading, as on the Summary, are told apart by how far they are from it.
    headings.push(at === 0 ? "" : `${textAt(cells, r, at)}${r === body - 1 ? ` +${column - at}` : ""}`);
  }
  if (headings.at(-1) === "") return null;
  const [table, label, second] = [textAt(cells, top, 0), rowLabel(cells, row, body), textAt(cells, row, 1)];
  if (label === "") return null;
  return JSON.stringify([table.replace(CONTINUED, ""), ...headings, label, column === 1 ? "" : second]);
}

/** First row of the table around a row: below the nearest blank line above. */
function topOfTable(cells: Cells, row: number): number {
  let top = row;
  while (top > 0 && !isBlankLine(cells, top - 1)) top--;
  return top;
}

function isBlankLine(cells: Cells, row: number): boolean {
  return [0, 1].every((column) => textAt(cells, row, column, "any") === "");
}

/** First row below the headings: the first that has a name after that of the table; null when there is none. */
function firstRowOf(cells: Cells, top: number): number | null {
  for (let row = top + 1; row < cells.length && !isBlankLine(cells, row); row++) {
    if (textAt(cells, row, 0) !== "") return row;
  }
  return null;
}

/** Name of a row. On the Summary the metric's, which stands in the first of its rows. */
function rowLabel(cells: Cells, row: number, body: number): string {
  if (!METRIC.test(textAt(cells, body, 0))) return textAt(cells, row, 0);
  for (let r = row; r >= body; r--) if (METRIC.test(textAt(cells, r, 0))) return textAt(cells, r, 0);
  return "";
}

/** The text of a cell; "" for numbers, unless any content is wanted. */
function textAt(cells: Cells, row: number, column: number): string;
function textAt(cells: Cells, row: number, column: number, of: "any"): unknown;
function textAt(cells: Cells, row: number, column: number, of: "text" | "any" = "text"): unknown {
  const value = cells[row]?.[column] ?? "";
  return of === "any" || typeof value === "string" ? value : "";
}
