import type { MadeCopy, Reason } from "../../publication/make-copy";
import { shownText } from "../../publication/forms/shown-value";
import { reasonText, type ReasonText } from "./publication-texts";

/** A table of the copy beside the true figures. */
export interface ComparedTable {
  /** "Gender" */
  readonly name: string;
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly ComparedRow[];
  /** Cells that are left out. */
  readonly leftOut: number;
}

export interface ComparedRow {
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  /** As the page has it: "12", "0", "[c]", "[z]" */
  readonly text: string;
  /** The true figure, where the copy has another; null where it is the same. */
  readonly truth: string | null;
  /** Why it is left out; null where it is not. */
  readonly reason: ReasonText | null;
}

/** The tables of a metric, as the copy has them and as they are. @param metric its number */
export function comparedTables({ copy, draft, reasons }: MadeCopy, metric: number): ComparedTable[] {
  const published = copy.metrics.flatMap(({ tables }) => tables);
  return published.flatMap((table, t) => {
    if (draft.tables[t].metric !== metric) return [];
    const rows = table.rows.map(({ label, isTotal, values }, r) => ({
      ...{ label, isTotal },
      cells: values.map((value, c) =>
        comparedCell(shownText(value), shownText(draft.tables[t].rows[r].cells[c].figure), reasons[t][r][c]),
      ),
    }));
    const leftOut = rows.flatMap(({ cells }) => cells).filter(({ reason }) => reason !== null).length;
    return [{ name: table.name, columns: table.columns, rows, leftOut }];
  });
}

function comparedCell(text: string, truth: string, reason: Reason | null): ComparedCell {
  return {
    text,
    truth: text === truth ? null : truth,
    reason: reason === null ? null : reasonText(reason),
  };
}

/** Where a cell is, in words: "Female, 2017/18, NPQH". */
export function placeText(row: ComparedRow, column: readonly string[]): string {
  return [row.label, ...column].join(", ");
}
