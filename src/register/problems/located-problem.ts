import type { ProblemCode } from "./problem-catalogue";
import type { Problem } from "./problem";
import type { SourceTable } from "../tables/source";
import { cellText } from "../cells/spelling";

/** The cell or row that has a problem. */
export interface ProblemPlace {
  readonly table: SourceTable;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Position among the table's headings, 0-based; null for the whole row. */
  readonly heading: number | null;
  /** The cell's content. */
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
  get column(): string {
    const { table, heading } = this.place;
    return heading === null ? "" : cellText(table.headings[heading]);
  }
  get columnIndex(): number | null {
    const { table, heading } = this.place;
    return heading === null ? null : table.firstColumn + heading;
  }
  get value(): string {
    const { value } = this.place;
    return typeof value === "string" ? value.trim() : cellText(value);
  }
}
