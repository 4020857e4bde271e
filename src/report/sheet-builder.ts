import { POINTS_PER_CHARACTER } from "./column-width";
import type { CellContent, DraftLink, DraftTable, KeptRows } from "./draft";
import { insertRows } from "./insert-rows";
import type { SheetPlan, Style, StyledArea } from "./plan";
import { FONT_SIZE, lineWidth } from "./printed-page";
import { LINE_HEIGHT, rowHeights } from "./row-heights";
import { textWidth } from "./text-width";
import { withPages } from "./with-pages";
import { wrappedLines } from "./wrapped-lines";

const GENERAL = "General";
/** Widths in characters. */
const NARROWEST = 9;
const WIDEST = 56;
/** Room beside the text, for the cell's padding and bold letters. */
const PADDING = 2;

/** Builds a sheet row by row, and then returns it as a rectangular plan, laid out for printing. */
export class SheetBuilder {
  private readonly rows: CellContent[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly links: DraftLink[] = [];
  private readonly tables: DraftTable[] = [];
  private readonly kept: KeptRows[] = [];
  private readonly lines: { readonly row: number; readonly text: string; readonly fontSize: number }[] = [];
  private readonly widths: number[] = [];
  private footer: number | null = null;

  /** Row that the next {@link add} fills, 0-based. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds a row; returns its number. */
  add(...cells: readonly (string | number | CellContent)[]): number {
    this.rows.push(cells.map((cell) => (typeof cell === "object" ? cell : { value: cell })));
    return this.rows.length - 1;
  }

  /** Adds a row with one cell whose text runs across the columns beside it, and on in further rows where it would be cut off in print. */
  addLine(text: string, style: Style): number {
    const row = this.add(text);
    this.style(row, 0, 1, 1, style);
    this.lines.push({ row, text, fontSize: style.fontSize ?? FONT_SIZE });
    return row;
  }

  /** Adds the last line, which says the day of the report: nothing is added after it. */
  addFooter(text: string, style: Style): void {
    this.footer = this.addLine(text, style);
  }

  /** Adds a line that says the day of the report, and so changes with the calendar; it is short. */
  addDayLine(text: string, style: Style): number {
    const row = this.addLine(text, style);
    this.rows[row] = [{ value: text, isOfTheDay: true }];
    return row;
  }

  addBlank(): void {
    this.rows.push([]);
  }

  /**
   * Says that all rows from this one on are a table: its headings are repeated where it goes on on another page.
   *
   * @param headings how many of the rows are headings
   * @param name its first cell, which then says that it goes on: "Ethnicity (continued)"; the headings stay as they are when absent
   */
  endTable(first: number, headings: number, name?: string): void {
    const table = { first, headings, rows: this.nextRow - first - headings };
    const continued = name === undefined ? undefined : `${name} (continued)`;
    if (continued !== undefined) this.fit(0, continued);
    this.tables.push(continued === undefined ? table : { ...table, continued });
  }

  /** Says that all rows from this one on belong together: they are printed on one page where they fit on one. */
  keepTogether(first: number): void {
    this.kept.push({ first, rows: this.nextRow - first });
  }

  /** Sets the look of an area; does nothing if the area has no cells, as below the header of a table without rows. */
  style(row: number, column: number, rows: number, columns: number, style: Style): void {
    if (rows > 0 && columns > 0) this.styles.push({ row, column, rows, columns, style });
  }

  link(link: DraftLink): void {
    this.links.push(link);
  }

  /**
   * Makes a column at least wide enough for a text that is shown in one of its cells.
   *
   * @param widest width in characters from which on the text is to be wrapped instead
   */
  fit(column: number, text: string, widest = WIDEST): void {
    const width = Math.min(widest, Math.ceil(textWidth(text) + PADDING));
    this.widths[column] = Math.max(this.widths[column] ?? NARROWEST, width);
  }

  /** Sets a column's width in characters. */
  setWidth(column: number, characters: number): void {
    this.widths[column] = characters;
  }

  /**
   * The finished plan; frozen rows and print titles are given as the rows were added.
   *
   * @param prefersOnePage whether it is to be shrunk to one page where that can still be read
   */
  build(sheet: Pick<SheetPlan, "key" | "name" | "frozen" | "printTitleRows">, prefersOnePage = false): SheetPlan {
    const columnCount = Math.max(1, this.widths.length, ...this.rows.map((row) => row.length));
    const columnWidths = Array.from({ length: columnCount }, (_, column) => this.widths[column] ?? NARROWEST);
    const wrapped = this.withWrappedLines(lineWidth(columnWidths));
    const titles = sheet.printTitleRows?.map((row, end) => wrapped.moved(row + end) - end) ?? null;
    const { draft, ...printed } = withPages(wrapped.draft, columnWidths, titles, prefersOnePage);

    const grid = draft.rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => row[column] ?? { value: "" }),
    );
    const whole = { row: 0, column: 0, rows: grid.length };
    const rowWidths = draft.rows.map((row, r) => Math.max(row.length, ...draft.styles.map((area) => widthIn(area, r))));
    const heights = rowHeights(draft, columnWidths);
    return {
      ...sheet,
      frozen: { ...sheet.frozen, rows: wrapped.moved(sheet.frozen.rows) },
      printTitleRows: titles === null ? null : [titles[0], titles[1]],
      ...printed,
      rowCount: grid.length,
      columnCount,
      rowWidths,
      footerRows: this.footer === null ? 0 : wrapped.draft.rows.length - wrapped.moved(this.footer),
      values: grid.map((row) => row.map(({ value }) => value)),
      cellsOfTheDay: grid.flatMap((cells, row) =>
        cells.flatMap(({ isOfTheDay }, column) => (isOfTheDay === true ? { row, column } : [])),
      ),
      formulas: grid.flatMap((cells, row) =>
        cells.flatMap(({ formula }, column) => (formula === undefined ? [] : { row, column, formula })),
      ),
      questions: grid.flatMap((cells, row) =>
        cells.flatMap(({ asked }, column) => (asked === undefined || asked === null ? [] : { row, column, asked })),
      ),
      numberFormats: grid.map((row) => row.map(({ numberFormat }) => numberFormat ?? GENERAL)),
      styles: [
        ...runsOf(rowWidths).map((run) => ({ ...run, column: 0, style: { fontSize: FONT_SIZE } })),
        { ...whole, columns: 1, style: { rowHeight: LINE_HEIGHT } },
        ...heights.flatMap((rowHeight, row) =>
          rowHeight === LINE_HEIGHT ? [] : { row, column: 0, rows: 1, columns: 1, style: { rowHeight } },
        ),
        ...draft.styles,
      ],
      columnWidths,
      links: draft.links.map(({ address, ...link }) => ({
        ...link,
        address: typeof address === "number" ? `A${address + 1}` : address,
      })),
    };
  }

  /** The sheet with its lines of text wrapped to a width in points: what follows the first stands in rows of its own. */
  private withWrappedLines(width: number): ReturnType<typeof insertRows> {
    const rows = [...this.rows];
    const further = this.lines.flatMap(({ row, text, fontSize }) => {
      const [first, ...others] = wrappedLines(text, (width / POINTS_PER_CHARACTER) * (FONT_SIZE / fontSize));
      rows[row] = [{ ...rows[row][0], value: first }];
      return others.map((value) => ({ before: row + 1, cells: [{ value }], like: row }));
    });
    const { styles, links, tables, kept } = this;
    return insertRows({ rows, styles, links, tables, kept }, further);
  }
}

/** The runs of rows that are equally wide, but for blank ones. */
function runsOf(rowWidths: readonly number[]): { row: number; rows: number; columns: number }[] {
  const runs: { row: number; rows: number; columns: number }[] = [];
  rowWidths.forEach((columns, row) => {
    const last = runs.at(-1);
    if (last?.columns === columns) last.rows++;
    else runs.push({ row, rows: 1, columns });
  });
  return runs.filter(({ columns }) => columns > 0);
}

/** How far to the right a styled area reaches in a row. */
function widthIn({ row, rows, column, columns }: StyledArea, r: number): number {
  return r >= row && r < row + rows ? column + columns : 0;
}
