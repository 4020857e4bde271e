import { formatArea, quoteSheetName } from "../../workbook/a1";
import { boundingArea, intersection, isOnSheet, overlaps } from "../../workbook/area";
import type { Cell, CellContent } from "../../workbook/cell";
import { shown, valueType } from "../../workbook/cell-value";
import { checkSize } from "../../workbook/cell-grid";
import { CLEARABLE, clearCells } from "../../workbook/clear-cells";
import { displayText } from "../../workbook/display-text";
import { ExcelError, invalidArgument, itemNotFound } from "../../workbook/excel-error";
import { areRowsHidden, setRowsHidden } from "../../workbook/hidden-rows";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/limits";
import { linkCells } from "../../workbook/link-cells";
import { moveCells } from "../../workbook/move-cells";
import { mergeCells, unmergeCells } from "../../workbook/merge-cells";
import { shownFormat } from "../../workbook/shown-format";
import { deleteCells, insertCells, type Shift } from "../../workbook/shift-cells";
import { surroundingArea } from "../../workbook/surrounding-area";
import { tableArea } from "../../workbook/table-area";
import { usedArea } from "../../workbook/used-range";
import { validationsWithin } from "../../workbook/validate-cells";
import { writeNumberFormats, writeValues } from "../../workbook/write-values";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { asBoolean, asInteger, asOneOf, asText, isGiven } from "../arguments";
import type { CellsChangeType } from "../change";
import type { Session } from "../session";
import { DataValidationObject } from "./data-validation";
import type { RangeCells } from "./range-cells";
import { RangeFormatObject } from "./range-format";

/** Cells that one read may return in Excel on the web. */
const MAX_CELLS = 5_000_000;

/** As Excel.RangeHyperlink. */
interface RangeHyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Excel.Range: a rectangle of cells. */
export class RangeObject extends ApiObject implements RangeCells {
  readonly className = "Range";

  constructor(
    readonly session: Session,
    readonly sheet: Worksheet,
    /** Moves along when cells are inserted or deleted before it. */
    public area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument("the range lies off the sheet.");
  }

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  /** -1 where the number is too large for Excel's own counter. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count < 2 ** 31 ? count : -1;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get worksheet(): ApiObject {
    return this.session.objects.worksheet(this.session, this.sheet);
  }
  get format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }

  get values(): unknown[][] {
    return this.#map((cell) => (cell === undefined ? "" : shown(cell.content)));
  }
  set values(values: unknown) {
    this.#edit("RangeEdited", () => {
      writeValues(this.sheet, this.area, values, this.session.workbook.date1904);
      if (!this.session.quirks.keepsLinks) clearCells(this.sheet, this.area, "Hyperlinks");
    });
  }

  /** Whether the apostrophe that marks a text as text is part of the formula depends on the host. */
  get formulas(): unknown[][] {
    const { formulasKeepApostrophe: keepsApostrophe } = this.session.quirks.undocumented;
    return this.#map((cell) => {
      if (cell === undefined) return "";
      const value = cell.formula ?? shown(cell.content);
      return cell.style.quotePrefix && keepsApostrophe ? `'${String(value)}` : value;
    });
  }
  set formulas(formulas: unknown) {
    this.values = formulas;
  }

  get text(): string[][] {
    const { date1904 } = this.session.workbook;
    return this.#map((cell) => (cell === undefined ? "" : displayText(cell.content, shownFormat(cell), date1904)));
  }
  get valueTypes(): string[][] {
    return this.#map((cell) => valueType(cell?.content ?? null));
  }

  get numberFormat(): string[][] {
    return this.#map((cell) => cell?.style.numberFormat ?? "General");
  }
  set numberFormat(formats: unknown) {
    this.#checkWritable();
    writeNumberFormats(this.sheet, this.area, formats);
    this.session.note({ kind: "formats", sheet: this.sheet, area: this.area });
  }

  /** Null when only some of the rows are. */
  get rowHidden(): boolean | null {
    return areRowsHidden(this.sheet, this.area);
  }
  set rowHidden(isHidden: unknown) {
    this.#checkWritable();
    setRowsHidden(this.sheet, this.area, asBoolean(isHidden, "rowHidden"));
    this.session.note({ kind: "sheet setup", sheet: this.sheet });
  }

  /** Of the first cell; null where it leads nowhere. */
  get hyperlink(): RangeHyperlink | null {
    const cell = this.#firstCell();
    return cell?.hyperlink === undefined ? null : { ...cell.hyperlink, textToDisplay: String(shown(cell.content)) };
  }
  set hyperlink(link: unknown) {
    this.#edit("RangeEdited", () => {
      if (!isGiven(link)) return clearCells(this.sheet, this.area, "RemoveHyperlinks");
      const { textToDisplay, ...target } = asHyperlink(link);
      linkCells(this.sheet, this.area, target, textToDisplay);
    });
  }

  getCell(row: unknown, column: unknown): RangeObject {
    return this.#part(asInteger(row, "row"), asInteger(column, "column"), 1, 1);
  }
  getRow(row: unknown): RangeObject {
    return this.#part(asInteger(row, "row"), 0, 1, this.area.columns);
  }
  getColumn(column: unknown): RangeObject {
    return this.#part(0, asInteger(column, "column"), this.area.rows, 1);
  }
  getLastRow(): RangeObject {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): RangeObject {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): RangeObject {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getEntireRow(): RangeObject {
    return this.#at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): RangeObject {
    return this.#at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getOffsetRange(rows: unknown, columns: unknown): RangeObject {
    return this.#part(
      asInteger(rows, "rowOffset"),
      asInteger(columns, "columnOffset"),
      this.area.rows,
      this.area.columns,
    );
  }
  getResizedRange(rows: unknown, columns: unknown): RangeObject {
    const { rows: height, columns: width } = this.area;
    return this.#part(0, 0, height + asInteger(rows, "deltaRows"), width + asInteger(columns, "deltaColumns"));
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.#part(0, 0, asInteger(rows, "numRows"), asInteger(columns, "numColumns"));
  }
  getRowsBelow(count?: unknown): RangeObject {
    return this.#part(this.area.rows, 0, isGiven(count) ? asInteger(count, "count", 1) : 1, this.area.columns);
  }
  getColumnsAfter(count?: unknown): RangeObject {
    return this.#part(0, this.area.columns, this.area.rows, isGiven(count) ? asInteger(count, "count", 1) : 1);
  }

  getBoundingRect(other: unknown): RangeObject {
    return this.#at(boundingArea(this.area, this.#onSameSheet(other).area));
  }
  getIntersection(other: unknown): RangeObject {
    const common = this.getIntersectionOrNullObject(other);
    if (common === NULL_OBJECT) throw itemNotFound("the ranges have no cells in common.");
    return common;
  }
  getIntersectionOrNullObject(other: unknown): OrNull<RangeObject> {
    const common = intersection(this.area, this.#onSameSheet(other).area);
    return common === null ? NULL_OBJECT : this.#at(common);
  }
  /** Excel returns the first cell where nothing is used. */
  getUsedRange(valuesOnly?: unknown): RangeObject {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.getCell(0, 0) : used;
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): OrNull<RangeObject> {
    const used = usedArea(this.sheet, valuesOnly === true, this.area);
    return used === null ? NULL_OBJECT : this.#at(used);
  }

  /** All cells around that are not cut off by blank rows and columns. */
  getSurroundingRegion(): RangeObject {
    return this.#at(surroundingArea(this.sheet, this.area));
  }

  clear(applyTo?: unknown): void {
    const what = isGiven(applyTo) ? asOneOf(applyTo, "applyTo", CLEARABLE) : "All";
    this.#checkWritable();
    const { wholeSheetClearError: code } = this.session.quirks.undocumented;
    if (code !== null && this.isEntireRow && this.isEntireColumn) throw new ExcelError(code, "the sheet is too large.");
    const noteLost = this.#noteLostTables();
    const isValidated = validationsWithin(this.sheet, this.area).length > 0;
    if (what === "All" || what === "Contents") {
      this.#edit("RangeEdited", () => clearCells(this.sheet, this.area, what));
    } else clearCells(this.sheet, this.area, what);
    if (what === "All" && isValidated) {
      this.session.note({ kind: "validations", sheet: this.sheet, area: this.area });
    }
    if (what !== "Contents") this.session.note({ kind: "formats", sheet: this.sheet, area: this.area });
    noteLost();
  }

  /** Moves the cells to another place on the sheet. */
  moveTo(destinationRange: unknown): void {
    const { row, column } = this.#onSameSheet(destinationRange).area;
    const target = { ...this.area, row, column };
    if (!isOnSheet(target)) throw invalidArgument("the cells would lie off the sheet.");
    this.#edit("RangeEdited", () => moveCells(this.sheet, this.area, target), boundingArea(this.area, target));
  }

  /** Returns the inserted, blank cells. */
  insert(shift: unknown): RangeObject {
    const direction = asOneOf(shift, "shift", ["Down", "Right"]);
    const inserted = this.area;
    const type = this.#shiftType("Inserted", direction === "Down");
    this.#edit(type, () => this.#follow(insertCells(this.sheet, this.area, direction)), inserted);
    return new RangeObject(this.session, this.sheet, inserted);
  }
  delete(shift: unknown): void {
    const direction = asOneOf(shift, "shift", ["Up", "Left"]);
    const isVertical = direction === "Up";
    const noteLost = this.#noteLostTables();
    let inserted: readonly Shift[] = [];
    this.#edit(this.#shiftType("Deleted", isVertical), () => {
      const shifts = deleteCells(this.sheet, this.area, direction);
      for (const shift of shifts) this.#follow(shift);
      inserted = shifts.slice(1);
    });
    for (const { area } of inserted) {
      this.session.note({
        kind: "cells",
        sheet: this.sheet,
        area,
        changeType: this.#shiftType("Inserted", isVertical),
      });
    }
    noteLost();
  }

  merge(across?: unknown): void {
    this.#checkWritable();
    if (this.sheet.tables.some((table) => overlaps(tableArea(table), this.area))) {
      throw new ExcelError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    this.#edit("RangeEdited", () => mergeCells(this.sheet, this.area, across === true));
  }
  unmerge(): void {
    this.#checkWritable();
    unmergeCells(this.sheet, this.area);
    this.session.note({ kind: "formats", sheet: this.sheet, area: this.area });
  }

  select(): void {
    this.session.select(this.sheet, this.area);
  }

  /** The client announces a large write by its size, and then sends the rows in slices. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    checkSize(asInteger(rows, "rows"), asInteger(columns, "columns"), this.area);
  }
  _KeepReference(): void {
    this.session.keep(this);
  }

  #part(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, rows, columns });
  }

  #at(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  #onSameSheet(other: unknown): RangeObject {
    if (!(other instanceof RangeObject) || other.sheet !== this.sheet) {
      throw invalidArgument("the other range must be on the same sheet.");
    }
    return other;
  }

  #checkWritable(): void {
    this.session.checkWritable(this.sheet);
  }

  #firstCell(): Cell | undefined {
    return this.sheet.cell(this.area.row, this.area.column);
  }

  /** Changes contents, and notes the changes. */
  #edit(changeType: CellsChangeType, change: () => void, area = this.area): void {
    this.#checkWritable();
    const isSingle = changeType === "RangeEdited" && area.rows === 1 && area.columns === 1;
    const before = contentOf(this.#firstCell());
    change();
    const details = isSingle ? { details: { before, after: contentOf(this.#firstCell()) } } : {};
    this.session.note({ kind: "cells", sheet: this.sheet, area, changeType, ...details });
  }

  /** Returns a function that notes which tables have been deleted since. */
  #noteLostTables(): () => void {
    const before = [...this.sheet.tables];
    return () => {
      for (const table of before) {
        if (!this.sheet.tables.includes(table)) this.session.note({ kind: "table deleted", sheet: this.sheet, table });
      }
    };
  }

  #follow(shift: Shift): void {
    this.session.follow(shift);
  }

  #shiftType(what: "Inserted" | "Deleted", isVertical: boolean): CellsChangeType {
    if (isVertical && this.isEntireRow) return `Row${what}`;
    return !isVertical && this.isEntireColumn ? `Column${what}` : `Cell${what}`;
  }

  #map<T>(read: (cell: Cell | undefined) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_CELLS) {
      throw new ExcelError("RangeExceedsLimit", "The range holds more cells than can be read at once.");
    }
    const answer = new Array<T[]>(rows);
    for (let r = 0; r < rows; r++) {
      const cells = this.sheet.rows[row + r];
      const line = new Array<T>(columns);
      for (let c = 0; c < columns; c++) line[c] = read(cells?.[column + c]);
      answer[r] = line;
    }
    return answer;
  }
}

function contentOf(cell: Cell | undefined): CellContent {
  return cell?.content ?? null;
}

function asHyperlink(link: unknown): RangeHyperlink {
  if (typeof link !== "object" || link === null) throw invalidArgument("hyperlink must be an object.");
  const parts = link as Readonly<Record<string, unknown>>;
  const given = (["documentReference", "address", "screenTip", "textToDisplay"] as const).filter((part) =>
    isGiven(parts[part]),
  );
  return Object.fromEntries(given.map((part) => [part, asText(parts[part], `hyperlink.${part}`)]));
}
