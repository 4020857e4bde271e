import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { ExcelError, invalidArgument } from "../excel-error";
import type { Session } from "../session";
import type { StyledCells } from "../styled-cells";
import { formatArea, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../workbook/a1";
import type { Cell, Hyperlink } from "../../workbook/cell";
import { displayText } from "../../workbook/display-text";
import { enterValue } from "../../workbook/enter-value";
import { DEFAULT_STYLE, type CellStyle } from "../../workbook/style";
import { usedArea } from "../../workbook/used-range";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { RangeFormatObject } from "./range-format";

/** Cells that one read may hand over in Excel on the web. */
const MAX_CELLS = 5_000_000;

type Written = string | number | boolean | null;

/** Excel.Range: a rectangle of cells. */
export class RangeObject extends ApiObject implements StyledCells {
  readonly className = "Range";
  override readonly scalars = [
    "address",
    "rowIndex",
    "columnIndex",
    "rowCount",
    "columnCount",
    "values",
    "text",
    "formulas",
    "numberFormat",
  ];

  constructor(
    readonly session: Session,
    readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  get row(): number {
    return this.area.row;
  }
  get column(): number {
    return this.area.column;
  }
  get rows(): number {
    return this.area.rows;
  }
  get columns(): number {
    return this.area.columns;
  }

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.row;
  }
  get columnIndex(): number {
    return this.column;
  }
  get rowCount(): number {
    return this.rows;
  }
  get columnCount(): number {
    return this.columns;
  }
  get cellCount(): number {
    return this.rows * this.columns;
  }
  get isEntireRow(): boolean {
    return this.columns === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rows === MAX_ROWS;
  }
  get worksheet(): ApiObject {
    return this.session.objects.worksheet(this.session, this.sheet);
  }
  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get values(): unknown[][] {
    return this.map((cell) => valueOf(cell));
  }
  set values(values: unknown) {
    this.write(values, (cell, value) => {
      const style = cell?.style ?? DEFAULT_STYLE;
      const { content, formula, numberFormat, quotePrefix = false } = enterValue(value, style.numberFormat === "@");
      const format = style.numberFormat === "General" && numberFormat !== undefined ? numberFormat : style.numberFormat;
      const changed = format !== style.numberFormat || quotePrefix !== style.quotePrefix;
      return {
        content,
        style: changed ? { ...style, numberFormat: format, quotePrefix } : style,
        ...(formula === undefined ? {} : { formula }),
        ...(cell?.hyperlink === undefined ? {} : { hyperlink: cell.hyperlink }),
      };
    });
    this.session.changed(this.sheet, this.area);
  }

  get formulas(): unknown[][] {
    return this.map((cell) => cell?.formula ?? valueOf(cell));
  }
  set formulas(formulas: unknown) {
    this.values = formulas;
  }

  get text(): string[][] {
    const { date1904 } = this.session.workbook;
    return this.map((cell) => (cell === undefined ? "" : displayText(cell.content, cell.style.numberFormat, date1904)));
  }

  get valueTypes(): string[][] {
    return this.map((cell) => {
      const content = cell?.content ?? null;
      if (content === null) return "Empty";
      if (typeof content === "object") return "Error";
      return { string: "String", number: "Double", boolean: "Boolean" }[
        typeof content as "string" | "number" | "boolean"
      ];
    });
  }

  get numberFormat(): string[][] {
    return this.map((cell) => cell?.style.numberFormat ?? "General");
  }
  set numberFormat(formats: unknown) {
    this.write(formats, (cell, format) => {
      const style = cell?.style ?? DEFAULT_STYLE;
      return {
        ...(cell ?? { content: null }),
        style: { ...style, numberFormat: format === "" ? "General" : String(format) },
      };
    });
  }

  get hyperlink(): Hyperlink | null {
    return this.sheet.cell(this.row, this.column)?.hyperlink ?? null;
  }
  set hyperlink(link: (Hyperlink & { textToDisplay?: string }) | null) {
    this.session.checkWritable(this.sheet);
    const { textToDisplay, ...hyperlink } = link ?? {};
    this.update((cell) => {
      const shown = textToDisplay ?? cell?.content ?? hyperlink.documentReference ?? hyperlink.address ?? null;
      const style = cell?.style ?? DEFAULT_STYLE;
      const linked = { ...style, font: { ...style.font, underline: true, color: "#0563C1" } };
      return link === null ? { ...(cell ?? { content: null, style }) } : { content: shown, style: linked, hyperlink };
    });
  }

  getCell(row: number, column: number): RangeObject {
    return this.part(row, column, 1, 1);
  }
  getRow(row: number): RangeObject {
    return this.part(row, 0, 1, this.columns);
  }
  getColumn(column: number): RangeObject {
    return this.part(0, column, this.rows, 1);
  }
  getLastRow(): RangeObject {
    return this.part(this.rows - 1, 0, 1, this.columns);
  }
  getLastColumn(): RangeObject {
    return this.part(0, this.columns - 1, this.rows, 1);
  }
  getLastCell(): RangeObject {
    return this.part(this.rows - 1, this.columns - 1, 1, 1);
  }
  getEntireRow(): RangeObject {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): RangeObject {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getOffsetRange(rows: number, columns: number): RangeObject {
    return this.part(rows, columns, this.rows, this.columns);
  }
  getResizedRange(rows: number, columns: number): RangeObject {
    return this.part(0, 0, this.rows + rows, this.columns + columns);
  }

  getBoundingRect(other: RangeObject): RangeObject {
    const row = Math.min(this.row, other.row);
    const column = Math.min(this.column, other.column);
    const rows = Math.max(this.row + this.rows, other.row + other.rows) - row;
    const columns = Math.max(this.column + this.columns, other.column + other.columns) - column;
    return this.at({ row, column, rows, columns });
  }

  getIntersectionOrNullObject(other: RangeObject): OrNull<RangeObject> {
    const row = Math.max(this.row, other.row);
    const column = Math.max(this.column, other.column);
    const rows = Math.min(this.row + this.rows, other.row + other.rows) - row;
    const columns = Math.min(this.column + this.columns, other.column + other.columns) - column;
    return this.sheet === other.sheet && rows > 0 && columns > 0
      ? this.at({ row, column, rows, columns })
      : NULL_OBJECT;
  }

  getUsedRangeOrNullObject(valuesOnly = false): OrNull<RangeObject> {
    const used = usedArea(this.sheet, valuesOnly, this.area);
    return used === null ? NULL_OBJECT : this.at(used);
  }

  /** The real client announces large writes by their size, and sends the rows in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rows || columns !== this.columns) throw sizeMismatch(rows, columns, this.area);
  }

  _KeepReference(): void {
    this.session.keep(this);
  }

  clear(applyTo = "All"): void {
    this.session.checkWritable(this.sheet);
    const keepsFormat = applyTo === "Contents";
    const keepsContent = applyTo === "Formats" || applyTo === "Hyperlinks";
    this.updateExisting((cell) => {
      if (applyTo === "Hyperlinks")
        return {
          content: cell.content,
          style: cell.style,
          ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        };
      if (keepsContent) return { ...cell, style: DEFAULT_STYLE };
      return keepsFormat ? { content: null, style: cell.style } : undefined;
    });
    if (!keepsContent) this.session.changed(this.sheet, this.area);
  }

  select(): void {
    this.session.workbook.active = this.sheet;
    this.session.selection = this;
  }

  /** Changes the style of every cell. */
  restyle(change: (style: CellStyle) => CellStyle): void {
    this.session.checkWritable(this.sheet);
    const changed = new Map<CellStyle, CellStyle>();
    this.update((cell) => {
      const style = cell?.style ?? DEFAULT_STYLE;
      const restyled = changed.get(style) ?? change(style);
      changed.set(style, restyled);
      return { ...(cell ?? { content: null }), style: restyled };
    });
  }

  /** A property of all cells' styles: null when they differ, as Excel answers. */
  common<T>(read: (style: CellStyle) => T): T | null {
    let common: T | undefined;
    for (const style of new Set(this.map((cell) => cell?.style ?? DEFAULT_STYLE).flat())) {
      const value = read(style);
      if (common !== undefined && common !== value) return null;
      common = value;
    }
    return common ?? null;
  }

  private part(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.at({ row: this.row + row, column: this.column + column, rows, columns });
  }

  private at(area: Area): RangeObject {
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1)
      throw invalidArgument("The range lies off the sheet.");
    if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS)
      throw invalidArgument("The range lies off the sheet.");
    return new RangeObject(this.session, this.sheet, area);
  }

  private map<T>(read: (cell: Cell | undefined) => T): T[][] {
    if (this.cellCount > MAX_CELLS)
      throw new ExcelError("RangeExceedsLimit", "The range holds more cells than can be read at once.");
    const { sheet, row, column, rows, columns } = this;
    const answer = new Array<T[]>(rows);
    for (let r = 0; r < rows; r++) {
      const cells = sheet.rows[row + r];
      const line = new Array<T>(columns);
      for (let c = 0; c < columns; c++) line[c] = read(cells?.[column + c]);
      answer[r] = line;
    }
    return answer;
  }

  /** Puts one value into every cell, or a 2-D array of the range's size; null leaves a cell as it is. */
  private write(values: unknown, put: (cell: Cell | undefined, value: Exclude<Written, null>) => Cell): void {
    this.session.checkWritable(this.sheet);
    const at = cellsOf(values, this);
    this.update((cell, row, column) => {
      const value = at(row, column);
      return value === null ? cell : put(cell, value);
    });
  }

  private update(change: (cell: Cell | undefined, row: number, column: number) => Cell | undefined): void {
    if (this.cellCount > MAX_CELLS) return this.updateExisting(change);
    for (let r = 0; r < this.rows; r++) {
      for (let c = 0; c < this.columns; c++) {
        const [row, column] = [this.row + r, this.column + c];
        this.sheet.put(row, column, change(this.sheet.cell(row, column), r, c));
      }
    }
  }

  private updateExisting(change: (cell: Cell, row: number, column: number) => Cell | undefined): void {
    const lastRow = Math.min(this.sheet.rows.length, this.row + this.rows);
    for (let row = this.row; row < lastRow; row++) {
      const cells = this.sheet.rows[row] ?? [];
      const lastColumn = Math.min(cells.length, this.column + this.columns);
      for (let column = this.column; column < lastColumn; column++) {
        const cell = cells[column];
        if (cell !== undefined) this.sheet.put(row, column, change(cell, row - this.row, column - this.column));
      }
    }
  }
}

function valueOf(cell: Cell | undefined): string | number | boolean {
  const content = cell?.content ?? "";
  return typeof content === "object" ? content.error : content;
}

function cellsOf(values: unknown, area: Area): (row: number, column: number) => Written {
  if (!Array.isArray(values)) return () => values as Written;
  const rows = values as Written[][];
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0][0];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw sizeMismatch(rows.length, rows[0]?.length ?? 0, area);
  return (row, column) => rows[row][column];
}

function sizeMismatch(rows: number, columns: number, area: Area): ExcelError {
  return invalidArgument(`${rows} × ${columns} values do not fit a range of ${area.rows} × ${area.columns} cells.`);
}
