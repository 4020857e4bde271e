import type { IRange, Worksheet as UniverSheet } from "@univerjs/presets";
import type { Workbook } from "../../workbook/workbook";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { DrawnSheet } from "./drawn-sheet";
import { sheetSetup } from "./sheet-setup";
import { sheetSnapshot, SnapshotStyles } from "./sheet-snapshot";
import { areaOfRange } from "./univer-range";
import type { UniverView } from "./univer-view";

/** The sheets of one workbook as Univer shows them. */
export class SheetsView {
  readonly date1904: boolean;
  readonly #unitId: string;
  readonly #drawn = new Map<Worksheet, DrawnSheet>();
  readonly #byId = new Map<string, DrawnSheet>();
  /** Univer's sheet that a person has added, until the model has its own. */
  #awaited: string | undefined;

  constructor(
    private readonly view: UniverView,
    readonly workbook: Workbook,
    unitId: string,
  ) {
    this.date1904 = workbook.date1904;
    this.#unitId = unitId;
    const styles = new SnapshotStyles();
    const sheets = workbook.worksheets.map((sheet) => {
      const setup = sheetSetup(sheet);
      this.#add(sheet, sheet.id).takeAll(setup);
      return sheetSnapshot(sheet, sheet.id, setup, styles);
    });
    view.own(() =>
      view.api.createWorkbook({
        id: unitId,
        name: workbook.properties.title || "Workbook",
        defaultStyle: { ff: "Calibri", fs: 11 },
        styles: styles.styles,
        sheetOrder: workbook.worksheets.map(({ id }) => id),
        sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
      }),
    );
    this.activate();
  }

  close(): void {
    this.view.own(() => this.view.api.disposeUnit(this.#unitId));
  }

  drawn(id: string): DrawnSheet | undefined {
    return this.#byId.get(id);
  }

  drawnOf(sheet: Worksheet): DrawnSheet | undefined {
    return this.#drawn.get(sheet);
  }

  sheetOf(id: string): Worksheet | undefined {
    return this.#byId.get(id)?.sheet;
  }

  univer({ id }: DrawnSheet): UniverSheet | null {
    return this.view.workbook.getSheetBySheetId(id) ?? null;
  }

  /** Expects the next new sheet of the model to be one that Univer already has. */
  await(id: string, add: () => Worksheet): void {
    this.#awaited = id;
    try {
      const sheet = add();
      if (!this.#drawn.has(sheet)) this.#adopt(sheet, id);
    } finally {
      this.#awaited = undefined;
    }
  }

  /** Lets the cells of an area be drawn next time. */
  forget(id: string, area: Area): void {
    this.#byId.get(id)?.cells.forget(area);
  }

  /** Lets a sheet be drawn next time, whatever Univer has done to it. */
  forgetAll(id: string): void {
    const drawn = this.#byId.get(id);
    const univer = drawn && this.univer(drawn);
    if (univer) drawn.forget(univer);
  }

  /** Draws what has changed on some sheets, or on all of them; returns whether cells were drawn. */
  repaint(sheets?: ReadonlySet<Worksheet>): boolean {
    this.#repaintTabs();
    let hasDrawnCells = false;
    let needsRefresh = false;
    for (const drawn of this.#drawn.values()) {
      const univer = sheets === undefined || sheets.has(drawn.sheet) ? this.univer(drawn) : null;
      if (!univer) continue;
      const painted = drawn.repaint(univer, (id, params) => this.#apply(drawn.id, id, params));
      hasDrawnCells ||= painted.cells;
      needsRefresh ||= painted.ground;
    }
    if (needsRefresh) this.view.refresh();
    return hasDrawnCells;
  }

  /** Brings to the front the sheet that is in front in the model. */
  activate(): void {
    const { active } = this.workbook;
    const id = active && this.#drawn.get(active)?.id;
    if (id === undefined || this.view.workbook.getActiveSheet()?.getSheetId() === id) return;
    this.#apply(id, "sheet.operation.set-worksheet-active", {});
  }

  /** Selects cells and scrolls to them; the sheet has to be in front. */
  select(sheet: Worksheet, area: Area): void {
    const facade = this.view.api.getActiveWorkbook()?.getActiveSheet();
    if (facade === undefined || this.sheetOf(facade.getSheetId()) !== sheet) return;
    const rows = Math.min(area.rows, facade.getMaxRows() - area.row);
    const columns = Math.min(area.columns, facade.getMaxColumns() - area.column);
    if (rows < 1 || columns < 1) return;
    this.view.own(() => {
      facade.getRange(area.row, area.column, rows, columns).activate();
      if (!this.view.isRendered) return;
      // Nothing of a new sheet is visible yet, whatever the declared type says.
      const visible = facade.getVisibleRange() as IRange | null | undefined;
      const isVisible = visible && contains(areaOfRange(visible), area.row, area.column);
      if (isVisible !== true) facade.scrollToCell(area.row, area.column);
    });
  }

  #apply(subUnitId: string, id: string, params: object): void {
    this.view.apply(id, { unitId: this.#unitId, subUnitId, ...params });
  }

  #repaintTabs(): void {
    const { worksheets } = this.workbook;
    for (const drawn of [...this.#drawn.values()]) {
      if (!worksheets.includes(drawn.sheet)) this.#remove(drawn);
    }
    worksheets.forEach((sheet, index) => {
      if (this.#drawn.has(sheet)) return;
      if (this.#awaited !== undefined) this.#adopt(sheet, this.#awaited);
      else this.#insert(sheet, index);
    });
    worksheets.forEach((sheet, toOrder) => {
      const id = this.#drawn.get(sheet)?.id;
      const fromOrder = this.view.workbook.getSheetOrders().indexOf(id ?? "");
      if (id !== undefined && fromOrder !== -1 && fromOrder !== toOrder) {
        this.#apply(id, "sheet.mutation.set-worksheet-order", { fromOrder, toOrder });
      }
    });
  }

  #insert(sheet: Worksheet, index: number): void {
    const setup = sheetSetup(sheet);
    this.#add(sheet, sheet.id).takeAll(setup);
    this.#apply(sheet.id, "sheet.mutation.insert-sheet", { index, sheet: sheetSnapshot(sheet, sheet.id, setup) });
  }

  /** Univer's sheet was there before the model's: what is on it is not known. */
  #adopt(sheet: Worksheet, id: string): void {
    this.#awaited = undefined;
    this.#add(sheet, id);
    this.forgetAll(id);
  }

  #remove(drawn: DrawnSheet): void {
    this.#drawn.delete(drawn.sheet);
    this.#byId.delete(drawn.id);
    if (!this.univer(drawn)) return;
    // Univer does not let go of a sheet that is in front.
    this.activate();
    this.#apply(drawn.id, "sheet.mutation.remove-sheet", { subUnitName: drawn.sheet.name });
  }

  #add(sheet: Worksheet, id: string): DrawnSheet {
    const drawn = new DrawnSheet(sheet, id);
    this.#drawn.set(sheet, drawn);
    this.#byId.set(id, drawn);
    return drawn;
  }
}

function contains({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
