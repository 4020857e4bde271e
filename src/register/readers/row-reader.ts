import { areUpperHeadings, repeatsHeading } from "./non-participant-rows";
import { isTotals } from "../words/totals";
import { isReportLine } from "../tables/report-lines";
import { columnCells } from "../tables/column-cells";
import type { FieldKey } from "../tables/fields";
import type { ProblemPlace } from "../problems/located-problem";
import type { ProblemCode, ProblemDetails } from "../problems/problem-catalogue";
import type { ProblemList } from "../problems/problem-list";
import { isSubtotal } from "../tables/is-subtotal";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { SourceBlock } from "../tables/source";
import { isBlank } from "../cells/spelling";

/** The row of a table that is being read: its cells by field, and the reporting of problems at its place. */
export class RowReader {
  private block: SourceBlock | undefined;
  private inBlock = 0;
  private readonly fields: readonly FieldKey[];

  constructor(
    readonly table: RecognisedTable,
    private readonly problems: ProblemList,
  ) {
    this.fields = [...table.recognition.columns.keys()];
  }

  /** Calls `visit` for every row that is not wholly blank, top to bottom. */
  forEachRow(visit: (row: RowReader) => void): void {
    for (const block of this.table.source.blocks) {
      this.block = block;
      for (this.inBlock = 0; this.inBlock < block.rowCount; this.inBlock++) {
        if (!this.fields.every((field) => isBlank(this.cell(field)))) visit(this);
      }
    }
  }

  /** Sheet row, 1-based. */
  get sheetRow(): number {
    return (this.block?.firstRow ?? 0) + this.inBlock;
  }

  /** The cell of a field; "" when the table has no such column. */
  cell(field: FieldKey): unknown {
    const heading = headingOf(this.table, field);
    return heading === undefined ? "" : this.cellAt(heading);
  }

  /** The cell below a heading that was read. */
  cellAt(heading: number): unknown {
    if (this.block === undefined) return "";
    const { rows, at } = columnCells(this.block, heading);
    return rows[this.inBlock][at];
  }

  /** The cell's number format, where it was read. */
  numberFormat(field: FieldKey): unknown {
    const heading = headingOf(this.table, field);
    if (heading === undefined || this.block === undefined) return undefined;
    const { formats, at } = columnCells(this.block, heading);
    return formats?.[this.inBlock][at];
  }

  /** What the row is if it is not one of the table's: totals, headings once more, a line of a printed report; null if it could be. */
  get line(): "totals-row" | "repeated-headings" | "report-line" | null {
    const { titles = [] } = this.table.source;
    const filled = this.fields
      .map((field) => ({ heading: headingOf(this.table, field) ?? 0, cell: this.cell(field) }))
      .filter(({ cell }) => !isBlank(cell))
      .sort((a, b) => a.heading - b.heading);
    const cells = filled.map(({ cell }) => cell);
    if (isTotals(cells[0]) || isSubtotal(cells)) return "totals-row";
    const columns = filled.map(({ heading }) => heading);
    const areHeadings = filled.every(({ heading, cell }) => repeatsHeading(cell, heading, this.table.source));
    if (areHeadings || areUpperHeadings((heading) => this.cellAt(heading), columns, this.table.source)) {
      return "repeated-headings";
    }
    return isReportLine(cells, { titles, isBelowLine: false }) ? "report-line" : null;
  }

  /** Lists a problem of this row at the cell of a field. */
  report<Code extends ProblemCode>(code: Code, field: FieldKey, ...details: ProblemDetails<Code>): void {
    this.problems.add(code, this.place(field), ...details);
  }

  /** The cell of a field in this row, to report something there later. */
  place(field: FieldKey): ProblemPlace {
    const heading = headingOf(this.table, field) ?? null;
    return { table: this.table.source, row: this.sheetRow, heading, value: this.cell(field) };
  }
}
