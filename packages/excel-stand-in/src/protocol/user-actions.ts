import { MAX_COLUMNS, MAX_ROWS } from "../workbook/limits";
import { restyle } from "../workbook/restyle";
import type { CellStyle } from "../workbook/style";
import { growTable, growthInto } from "../workbook/table-growth";
import type { Area, Worksheet } from "../workbook/worksheet";
import { addSheet } from "./add-sheet";
import type { Change } from "./change";
import { RangeObject } from "./objects/range";
import { WorksheetObject } from "./objects/worksheet";
import type { Session } from "./session";

/** What the host does once the user has acted. */
export interface Aftermath {
  calculate(): Promise<void> | undefined;
  /** What the user has changed, before anything else is announced. */
  takeChanges(): readonly Change[];
  /** Notifies listeners and raises events for these changes and any that came since. */
  settle(changes?: readonly Change[]): void;
  /** Takes the last step back that can be undone; false when there is none. */
  undo(): Promise<boolean>;
}

/**
 * What a person does to the workbook in front of Excel. Every action is announced like a request of an add-in, except that no
 * cause is named.
 *
 * Each throws an ExcelError where Excel would refuse, and nothing has changed then.
 */
export class UserActions {
  constructor(
    private readonly session: Session,
    private readonly aftermath: Aftermath,
  ) {}

  /**
   * Types or pastes values. A table directly above or to the left grows to include the cells.
   *
   * @param values as `range.values = …` takes them
   */
  async enter(sheet: Worksheet, area: Area, values: unknown): Promise<void> {
    const range = this.#range(sheet, area);
    const growth = growthInto(sheet, area);
    range.values = values;
    if (growth !== null && growTable(sheet, growth)) {
      this.session.note({ kind: "table setup", sheet, table: growth.table });
    }
    await this.#finish();
  }

  /** Clears contents, as the Delete key does. */
  async clear(sheet: Worksheet, area: Area): Promise<void> {
    this.#range(sheet, area).clear("Contents");
    await this.#finish();
  }

  /** Presses Ctrl+Z; returns whether there was anything to undo. Needs the host's option `undo`. */
  undo(): Promise<boolean> {
    return this.aftermath.undo();
  }

  /** The cells that are selected on the sheet in front. */
  get selected(): { readonly sheet: Worksheet; readonly area: Area } {
    const sheet = this.session.activeSheet;
    return { sheet, area: this.session.selectionOn(sheet) };
  }

  /** Selects cells; the sheet comes to the front. */
  select(sheet: Worksheet, area: Area): void {
    this.session.select(sheet, this.#range(sheet, area).area);
    this.aftermath.settle();
  }

  /** Selects several blocks of cells, with Ctrl held; the first cell of the first is the active one. */
  selectAreas(sheet: Worksheet, areas: readonly [Area, ...Area[]]): void {
    this.select(sheet, areas[0]);
    if (areas.length > 1) this.session.unusualSelection = "several areas";
  }

  /** Selects a chart on the sheet in front. No chart is kept: what counts for an add-in is that no cells are selected. */
  selectChart(): void {
    this.session.unusualSelection = "chart";
  }

  activate(sheet: Worksheet): void {
    this.session.activate(sheet);
    this.aftermath.settle();
  }

  restyle(sheet: Worksheet, area: Area, change: (style: CellStyle) => CellStyle): void {
    const range = this.#range(sheet, area);
    this.session.checkWritable(sheet);
    restyle(sheet, range.area, change);
    this.session.note({ kind: "formats", sheet, area });
    this.aftermath.settle();
  }

  async insertRows(sheet: Worksheet, row: number, count: number): Promise<void> {
    this.#rows(sheet, row, count).insert("Down");
    await this.#finish();
  }
  async deleteRows(sheet: Worksheet, row: number, count: number): Promise<void> {
    this.#rows(sheet, row, count).delete("Up");
    await this.#finish();
  }
  async insertColumns(sheet: Worksheet, column: number, count: number): Promise<void> {
    this.#columns(sheet, column, count).insert("Right");
    await this.#finish();
  }
  async deleteColumns(sheet: Worksheet, column: number, count: number): Promise<void> {
    this.#columns(sheet, column, count).delete("Left");
    await this.#finish();
  }

  /** The new sheet comes to the front, as it does when the user adds it by hand. */
  addSheet(name: string, position: number): Worksheet {
    const sheet = addSheet(this.session, name, position);
    this.session.activate(sheet);
    this.aftermath.settle();
    return sheet;
  }
  deleteSheet(sheet: Worksheet): void {
    new WorksheetObject(this.session, sheet).delete();
    this.aftermath.settle();
  }
  renameSheet(sheet: Worksheet, name: string): void {
    new WorksheetObject(this.session, sheet).name = name;
    this.aftermath.settle();
  }
  moveSheet(sheet: Worksheet, position: number): void {
    new WorksheetObject(this.session, sheet).position = position;
    this.aftermath.settle();
  }

  setColumnWidths(sheet: Worksheet, column: number, count: number, points: number): void {
    this.#columns(sheet, column, count).format.columnWidth = points;
    this.aftermath.settle();
  }
  setRowHeights(sheet: Worksheet, row: number, count: number, points: number): void {
    this.#rows(sheet, row, count).format.rowHeight = points;
    this.aftermath.settle();
  }

  #range(sheet: Worksheet, area: Area): RangeObject {
    return new RangeObject(this.session, sheet, area);
  }
  #rows(sheet: Worksheet, row: number, rows: number): RangeObject {
    return this.#range(sheet, { row, column: 0, rows, columns: MAX_COLUMNS });
  }
  #columns(sheet: Worksheet, column: number, columns: number): RangeObject {
    return this.#range(sheet, { row: 0, column, rows: MAX_ROWS, columns });
  }

  async #finish(): Promise<void> {
    // Calculating may call functions of the add-in, whose answers are separate requests: they did not cause this change.
    const changes = this.aftermath.takeChanges();
    await this.aftermath.calculate();
    this.aftermath.settle(changes);
  }
}
