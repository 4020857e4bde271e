import type { ProblemCode } from "./problem-catalogue";
import type { Problem } from "./problem";
import { findColumnCells } from "../tables/column-cells";
import type { SourceTable } from "../tables/source";
import { isPercentFormat } from "../cells/read-number";
import { cellText } from "../cells/spelling";

/** The cell or row that has a problem. */
export interface ProblemPlace {
  readonly table: SourceTable;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Position among the table's headings, 0-based; null for the whole row. */
  readonly heading: number | null;
  /** The cell's content; undefined where only the place is known, and the cell says the rest. */
  readonly value: unknown;
}

/** A problem of a cell or row. Its texts are made when somebody reads them: a damaged column may hold a million of them. */
export class LocatedProblem implements Problem {
  constructor(
    readonly code: ProblemCode,
    private readonly place: ProblemPlace,
    readonly details: unknown,
  ) {}

  get table(): string {
    return this.place.table.name;
  }
  get sheet(): string {
    return this.place.table.sheet;
  }
  get row(): number {
    return this.place.row;
  }
  get person(): string {
    return cellText(this.below(this.place.table.recognition?.columns.get("participantId"))[0]);
  }
  get column(): string {
    const { table, heading } = this.place;
    return heading === null ? "" : cellText(table.headings[heading]);
  }
  get columnIndex(): number | null {
    const { table, heading } = this.place;
    return heading === null ? null : table.firstColumn + heading;
  }
  /** A number that the sheet shows as a percentage is one here: 3500%, not 35. */
  get value(): string {
    const { heading, value } = this.place;
    if (typeof value === "string") return value.trim();
    const [cell, format] = this.below(heading ?? undefined);
    const isPercent = typeof value === "number" && isPercentFormat(format);
    // Times 100, 0.07 is 7.000000000000001.
    return isPercent ? `${Number((value * 100).toFixed(8))}%` : cellText(value ?? cell);
  }

  /** The cell of the row below a heading, and its number format, as far as they were read. */
  private below(heading = -1): readonly unknown[] {
    const { table, row } = this.place;
    const block = table.blocks.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
    const cells = block && findColumnCells(block, heading);
    if (!cells) return [];
    const { rows, at, formats } = cells;
    return [rows, formats].map((all) => all?.[row - block.firstRow][at]);
  }
}
