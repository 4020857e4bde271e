import type { Cell } from "../../workbook/cell";
import { MAX_COLUMNS, MAX_FORMULA, MAX_ROWS } from "../../workbook/limits";
import type { Worksheet } from "../../workbook/worksheet";
import { cellName, parseArea } from "../address";
import { MAX_CELLS, tooLarge } from "../limits";
import { damaged } from "../unreadable-workbook";
import { ByteCollector } from "./byte-collector";
import { CellSource } from "./cell-source";
import type { CellParts } from "./cell-parts";
import { SharedFormulas } from "./shared-formulas";
import { markSpills, type Spill } from "./mark-spills";
import type { Stretch } from "./stretch";
import type { Tag } from "./tag";
import { TextReader } from "./text-reader";
import { XmlScanner, type XmlHandler } from "./xml-scanner";

/** A cell whose formula is shared with one that comes later in the file. */
interface Waiting {
  readonly row: number;
  readonly column: number;
  readonly shared: string;
}

/** What is kept of a worksheet part, to save it. */
export interface SheetSource {
  /** The part without its rows, that is, with an empty `sheetData`. */
  readonly rest: string;
  /** The rows; null where they cannot stay as they are, as their names have a prefix. */
  readonly rows: Stretch | null;
}

/** Depths of elements in a worksheet part. */
const [SHEET_DATA, ROW, CELL] = [1, 2, 3];

/** Reads the cells of a worksheet part into the model as they come, and keeps the rest of the part. */
export class SheetReader implements XmlHandler {
  private readonly scanner: XmlScanner;
  private readonly rest: ByteCollector;
  private readonly source: CellSource;
  private readonly formulas = new SharedFormulas();
  private readonly waiting: Waiting[] = [];
  private readonly spills: Spill[] = [];
  private depth = 0;
  private hasCells = false;
  private isInCells = false;
  private hasPrefix = false;
  private readonly inside = { start: 0, end: 0 };
  private row = -1;
  private column = -1;
  private cells: (Cell | undefined)[] = [];

  /** @param name the part, for messages */
  constructor(
    private readonly name: string,
    private readonly worksheet: Worksheet,
    private readonly parts: CellParts,
  ) {
    this.scanner = new XmlScanner(name, this);
    this.rest = new ByteCollector(name);
    const { texts, date1904 } = parts;
    this.source = new CellSource(new TextReader(name), texts, date1904, worksheet.name, () => this.where);
  }

  /** Reads on. @throws UnreadableWorkbook */
  push(chunk: Uint8Array): void {
    this.scanner.push(chunk);
  }

  /** Ends the reading. @throws UnreadableWorkbook when the part breaks off or has no place for cells */
  finish(): SheetSource {
    this.scanner.finish();
    if (!this.hasCells) throw damaged();
    for (const { row, column, shared } of this.waiting) {
      const cell = this.worksheet.cell(row, column);
      const formula = this.formulas.at(shared, { row, column });
      if (cell !== undefined && formula !== undefined) this.worksheet.put(row, column, this.withFormula(cell, formula));
    }
    markSpills(this.worksheet, this.spills);
    const rest = new TextReader(this.name).decode(this.rest.collected);
    return { rest, rows: this.hasPrefix ? null : this.inside };
  }

  open(tag: Tag): void {
    const depth = this.depth;
    if (!tag.isEmpty) this.depth++;
    if (!this.isInCells) this.openOutside(tag, depth);
    else if (depth === CELL && tag.name === "c") this.beginCell(tag);
    else if (depth === ROW && tag.name === "row") this.beginRow(tag);
    else if (depth > CELL) this.source.open(tag);
  }

  close(name: string, isEmpty: boolean): void {
    if (!isEmpty) this.depth--;
    if (!this.isInCells) {
      if (!isEmpty) this.keep();
    } else if (this.depth > CELL) this.source.close(name);
    else if (this.depth === CELL && name === "c") this.endCell();
    else if (this.depth === SHEET_DATA) {
      this.isInCells = false;
      this.inside.end = this.scanner.before + this.scanner.start;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void {
    if (!this.isInCells) this.keep();
    else if (this.depth > CELL) this.source.text(bytes, start, end, isPlain);
  }

  private openOutside(tag: Tag, depth: number): void {
    if (depth !== SHEET_DATA || tag.name !== "sheetData") return this.keep();
    if (this.hasCells) throw damaged();
    this.hasCells = true;
    this.hasPrefix = tag.prefix.length > 0;
    this.inside.start = this.inside.end = this.scanner.before + this.scanner.end;
    const qualified = tag.prefix.length === 0 ? tag.name : new TextDecoder().decode(tag.prefix) + tag.name;
    this.rest.add(new TextEncoder().encode(`<${qualified}/>`));
    this.isInCells = !tag.isEmpty;
  }

  private keep(): void {
    const { bytes, start, end } = this.scanner;
    this.rest.add(bytes.subarray(start, end));
  }

  private beginRow(tag: Tag): void {
    let [row, height, isHidden] = [this.row + 1, 0, false];
    while (tag.next()) {
      if (tag.is("r")) row = tag.whole - 1;
      else if (tag.is("ht")) height = Number.parseFloat(tag.value);
      else if (tag.is("hidden")) isHidden = /^\s*(?:1|true)\s*$/i.test(tag.value);
    }
    if (row < 0 || row >= MAX_ROWS) {
      throw damaged(
        `the sheet ${this.worksheet.name} has a row beyond the ${MAX_ROWS.toLocaleString("en-GB")} of Excel.`,
      );
    }
    this.row = row;
    this.column = -1;
    this.cells = (this.worksheet.rows[row] as (Cell | undefined)[] | undefined) ?? [];
    if (height > 0) this.worksheet.rowHeights.set(row, height);
    if (isHidden) this.worksheet.hiddenRows.add(row);
  }

  private beginCell(tag: Tag): void {
    const named = this.source.begin(tag);
    if (this.source.row >= 0 && this.source.row !== this.row) {
      throw damaged(
        `row ${this.row + 1} of the sheet ${this.worksheet.name} has a cell of row ${this.source.row + 1}.`,
      );
    }
    this.column = named < 0 ? this.column + 1 : named;
    if (this.column >= MAX_COLUMNS) {
      const most = MAX_COLUMNS.toLocaleString("en-GB");
      throw damaged(
        `row ${this.row + 1} of the sheet ${this.worksheet.name} has cells beyond the ${most} columns of Excel.`,
      );
    }
  }

  private endCell(): void {
    const { source, parts } = this;
    const { content } = source;
    // A blank cell without a look is no cell.
    if (source.style === 0 && content === null && !source.hasFormula) return;
    if (this.cells[this.column] !== undefined) throw damaged(`${this.where} is there twice.`);
    if (++parts.count.cells > MAX_CELLS) {
      throw tooLarge(`it has more than the ${MAX_CELLS.toLocaleString("en-GB")} cells that can be read.`);
    }
    const cell = parts.pool.cell(content, parts.styles.look(source.style));
    const formula = this.formula();
    this.cells[this.column] = formula === "" ? cell : this.withFormula(cell, formula);
    if (this.cells.length === this.column + 1) this.worksheet.rows[this.row] = this.cells;
  }

  /** The formula of the cell as the file has it, "" for none or one that is not known yet. */
  private formula(): string {
    const { source, row, column } = this;
    const { formula, formulaType, shared } = source;
    if (formula.length > MAX_FORMULA) {
      const most = MAX_FORMULA.toLocaleString("en-GB");
      throw damaged(`the formula of ${this.where} has more than the ${most} letters of Excel's.`);
    }
    if (formulaType === "array") this.noteSpill();
    if (formulaType !== "shared") return formula;
    if (formula !== "") {
      this.formulas.add(shared, formula, { row, column });
      return formula;
    }
    const known = this.formulas.at(shared, { row, column });
    if (known === undefined) this.waiting.push({ row, column, shared });
    return known ?? "";
  }

  private noteSpill(): void {
    const { row, column, source } = this;
    if (source.formula === "" || !this.parts.metadata.isDynamicArray(source.metadata)) return;
    const area = parseArea(source.area.toUpperCase());
    if (area !== undefined && area.row === row && area.column === column) this.spills.push(area);
  }

  private withFormula({ content, style }: Cell, formula: string): Cell {
    return { content, formula: `=${this.parts.names.fromFile(formula)}`, style };
  }

  private get where(): string {
    return `cell ${cellName(this.row, this.column)} of the sheet ${this.worksheet.name}`;
  }
}
