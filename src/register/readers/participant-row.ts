import { isBareRow } from "./bare-row";
import { areUpperHeadings, repeatsHeading } from "./non-participant-rows";
import { isTotals } from "../words/totals";
import type { TableReading } from "./table-reading";
import { cellText, isBlank } from "../cells/spelling";
import { FIRST_DATE, readDate } from "../cells/read-date";
import { DateColumn } from "../columns/date-column";
import { columnCells } from "../tables/column-cells";
import { readAcademicYear } from "../cells/academic-year";
import type { FieldKey } from "../tables/fields";
import { isSubtotal } from "../tables/is-subtotal";
import { headingOf, wholeOf } from "../tables/recognition/recognised-table";
import type { SourceBlock } from "../tables/source";
import { TITLE_CELLS } from "../tables/titles";

/** IDs of a table that show what its IDs look like. */
const IDS = 50;
/** Rows above another that show what its table's rows are like. */
const ROWS = 6;

/** One row of a participants table at a closer look: its cells, and what they have in common. */
export class ParticipantRow {
  /**
   * @param row position of the row within the block
   * @param id as it was read; "" when there is none
   */
  constructor(
    readonly reading: TableReading,
    private readonly block: SourceBlock,
    private readonly row: number,
    readonly id: string,
  ) {}

  /** Sheet row, 1-based. */
  get sheetRow(): number {
    return this.block.firstRow + this.row;
  }

  has(field: FieldKey): boolean {
    return headingOf(this.reading.table, field) !== undefined;
  }

  /** The cell below a heading. */
  cellAt(heading: number): unknown {
    const { rows, at } = columnCells(this.block, heading);
    return rows[this.row][at];
  }

  /** The cell of a field; "" when the table has no such column. */
  cell(field: FieldKey): unknown {
    const heading = headingOf(this.reading.table, field);
    return heading === undefined ? "" : this.cellAt(heading);
  }

  formatAt(heading: number): unknown {
    const { formats, at } = columnCells(this.block, heading);
    return formats?.[this.row][at];
  }

  /** Where a problem with a field is reported: a row without a cell of it is reported at its first column. */
  headingFor(field: FieldKey): number {
    return headingOf(this.reading.table, field) ?? this.reading.present[0].heading;
  }

  get isBlank(): boolean {
    return isBlank(this.cell("participantId")) && this.isBare;
  }

  /** Whether the row says nothing but who the person is. */
  get isBare(): boolean {
    return isBareRow(this.reading, this.block, this.row);
  }

  /** Whether the cell of a field repeats its heading. */
  repeatsHeading(field: FieldKey): boolean {
    const heading = headingOf(this.reading.table, field);
    return heading !== undefined && this.repeatsHeadingAt(heading);
  }

  /** Whether a cell is neither blank nor a repetition of its heading. */
  get hasOtherThanHeadings(): boolean {
    return this.reading.present.some(
      ({ heading }) => !isBlank(this.cellAt(heading)) && !this.repeatsHeadingAt(heading),
    );
  }

  /** Whether the row repeats the upper one of two rows of headings. */
  get isUpperHeadings(): boolean {
    return areUpperHeadings((heading) => this.cellAt(heading), this.filledHeadings, this.reading.table.source);
  }

  /**
   * Whether the row is a title of the rows below: it holds a text or two of several words, a blank line is above it, and the headings once
   * more are below it, perhaps below another blank line.
   */
  get isTitleOfBlock(): boolean {
    const { filled, reading, block, row } = this;
    if (filled.length > TITLE_CELLS || filled.some((cell) => !/\S\s+\S/.test(cellText(cell)))) return false;
    const at = (other: number): ParticipantRow | null =>
      other >= 0 && other < block.rowCount ? new ParticipantRow(reading, block, other, "") : null;
    const below = at(row + 1)?.isBlank === true ? at(row + 2) : at(row + 1);
    return at(row - 1)?.isBlank === true && below?.repeatsHeading("participantId") === true;
  }

  private repeatsHeadingAt(heading: number): boolean {
    return repeatsHeading(this.cellAt(heading), heading, this.reading.table.source);
  }

  /** Positions of the headings whose cells are not blank, from left to right. */
  get filledHeadings(): number[] {
    const id = headingOf(this.reading.table, "participantId");
    return [...(id === undefined ? [] : [id]), ...this.reading.present.map(({ heading }) => heading)]
      .filter((heading) => !isBlank(this.cellAt(heading)))
      .sort((a, b) => a - b);
  }

  /** Whether the first cell that is not blank is an ID, or one of the first column that its column does not know. */
  get beginsWithLabel(): boolean {
    const [first] = this.filledHeadings;
    if (first === headingOf(this.reading.table, "participantId")) return true;
    const column = this.reading.present.find(({ heading }) => heading === first)?.column;
    const isLeftmost = first === Math.min(...this.reading.table.recognition.columns.values());
    return isLeftmost && (column?.problemOf(this.cellAt(first), this.formatAt(first)) ?? null) !== null;
  }

  /** Whether there are rows below, of which the first is one of these. */
  isAbove(isOne: (below: ParticipantRow) => boolean): boolean {
    const { reading, block } = this;
    for (let row = this.row + 1; row < block.rowCount; row++) {
      const below = new ParticipantRow(reading, block, row, "");
      if (!below.isBlank) return isOne(below);
    }
    return (wholeOf(reading.table).blocks.at(-1)?.firstRow ?? 0) > block.firstRow;
  }

  /** Whether a blank line or a title is below the row, or nothing. */
  get isLastOfLines(): boolean {
    const { reading, block, row, sheetRow } = this;
    if (row + 1 < block.rowCount) return new ParticipantRow(reading, block, row + 1, "").isBlank;
    return !wholeOf(reading.table).blocks.some(({ firstRow }) => firstRow === sheetRow + 1);
  }

  /** The first IDs of the table, as far as they are above this row. */
  get idsAbove(): unknown[] {
    const { reading, sheetRow } = this;
    const heading = headingOf(reading.table, "participantId");
    const [first] = wholeOf(reading.table).blocks;
    if (heading === undefined) return [];
    const { rows, at } = columnCells(first, heading);
    const above = rows.slice(0, Math.min(IDS, Math.max(0, sheetRow - first.firstRow)));
    return above.map((row) => row[at]).filter((id) => !isBlank(id));
  }

  /** A few rows directly above, which show what the table's rows are like; blank lines are none. */
  get rowsAbove(): ParticipantRow[] {
    const { reading, block, row } = this;
    const rows: ParticipantRow[] = [];
    for (let above = Math.max(0, row - ROWS); above < row; above++) {
      const one = new ParticipantRow(reading, block, above, "");
      if (!one.isBlank) rows.push(one);
    }
    return rows;
  }

  /** Cells that are not blank, from left to right. */
  get filled(): unknown[] {
    return this.filledHeadings.map((heading) => this.cellAt(heading));
  }

  /** Whether a cell begins a row of totals. */
  get hasTotals(): boolean {
    return this.reading.present.some(({ heading }) => isTotals(this.cellAt(heading)));
  }

  /** Whether a cell of a column of dates holds a day. A small number below dates is their count. */
  get hasDay(): boolean {
    return this.reading.present.some(
      ({ heading, column }) => column instanceof DateColumn && readDate(this.cellAt(heading)) !== null,
    );
  }

  /** Whether the row is one that Excel's Data › Subtotal has put below a group: it counts and adds up, but has no dates. */
  get isSubtotal(): boolean {
    // A small number below dates is their count.
    const hasDate = this.reading.present.some(({ heading, column }) => {
      const cell = this.cellAt(heading);
      return column instanceof DateColumn && !isBlank(cell) && !(typeof cell === "number" && cell < FIRST_DATE);
    });
    return !hasDate && isSubtotal(this.filled);
  }

  /**
   * Whether the row holds numbers and nothing else: sums below a column whose "Total" is in a column that is not read. A year is no sum of
   * years: such a row is somebody's, whose name may be in a column that is not read.
   */
  get isSums(): boolean {
    if (readAcademicYear(this.cell("academicYear")) !== null) return false;
    const filled = this.reading.present.filter(({ heading }) => !isBlank(this.cellAt(heading)));
    return (
      filled.length > 0 &&
      filled.every(({ heading, column }) => typeof this.cellAt(heading) === "number" && !(column instanceof DateColumn))
    );
  }
}
