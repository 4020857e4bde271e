import type { Worksheet as UniverSheet } from "@univerjs/presets";
import type { Worksheet } from "../../workbook/worksheet";
import { DrawnCells } from "./drawn-cells";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, sheetSetup, type SheetSetup } from "./sheet-setup";
import { freeze } from "./sheet-snapshot";
import { univerRange } from "./univer-range";

/** Carries out a mutation of Univer's on the sheet. */
export type Apply = (id: string, params: object) => void;

/** One sheet of the model as drawn by one of Univer's. */
export class DrawnSheet {
  readonly cells: DrawnCells;
  /** undefined when it is not known how the sheet is drawn. */
  #setup: SheetSetup | undefined;

  constructor(
    readonly sheet: Worksheet,
    /** Id of Univer's sheet. */
    readonly id: string,
  ) {
    this.cells = new DrawnCells(sheet);
  }

  /** Records everything as drawn. */
  takeAll(setup: SheetSetup): void {
    this.cells.takeAll();
    this.#setup = setup;
  }

  /** Lets everything but the cells be drawn next time. */
  forgetSetup(): void {
    this.#setup = undefined;
  }

  /** Lets everything be drawn next time, whatever Univer has done to it. */
  forget(univer: UniverSheet): void {
    const positions: [number, number][] = [];
    univer.getCellMatrix().forValue((row, column) => void positions.push([row, column]));
    this.cells.forgetAll(positions);
    this.#setup = undefined;
  }

  /** Draws what has changed; returns whether cells were drawn, and whether what lies underneath them was. */
  repaint(univer: UniverSheet, apply: Apply): { readonly cells: boolean; readonly ground: boolean } {
    const setup = sheetSetup(this.sheet);
    const before = this.#setup;
    this.#grow(univer, setup, apply);
    const patch = this.cells.patch();
    const merges = setup.merges.map(univerRange);
    const drawnMerges = univer.getMergeData();
    const mergesDiffer = JSON.stringify(before?.merges) !== JSON.stringify(setup.merges);
    if (mergesDiffer && drawnMerges.length > 0) {
      apply("sheet.mutation.remove-worksheet-merge", { ranges: structuredClone(drawnMerges) });
    }
    if (patch !== null) apply("sheet.mutation.set-range-values", { cellValue: patch });
    if (mergesDiffer && merges.length > 0) apply("sheet.mutation.add-worksheet-merge", { ranges: merges });
    this.#repaintSheet(before, setup, apply);
    this.#repaintSizes(before, setup, univer, apply);
    this.#setup = setup;
    return { cells: patch !== null, ground: before?.tables !== setup.tables };
  }

  /** Univer throws when cells are drawn beyond the sheet's end. */
  #grow(univer: UniverSheet, { rowCount, columnCount }: SheetSetup, apply: Apply): void {
    if (univer.getRowCount() < rowCount) apply("sheet.mutation.set-worksheet-row-count", { rowCount });
    if (univer.getColumnCount() < columnCount) apply("sheet.mutation.set-worksheet-column-count", { columnCount });
  }

  #repaintSheet(before: SheetSetup | undefined, setup: SheetSetup, apply: Apply): void {
    if (before?.name !== setup.name) apply("sheet.mutation.set-worksheet-name", { name: setup.name });
    if (before?.isHidden !== setup.isHidden) {
      apply("sheet.mutation.set-worksheet-hidden", { hidden: setup.isHidden ? 1 : 0 });
    }
    if (before?.tabColor !== setup.tabColor) apply("sheet.mutation.set-tab-color", { color: setup.tabColor });
    if (before?.showGridlines !== setup.showGridlines) {
      apply("sheet.mutation.toggle-gridlines", { showGridlines: setup.showGridlines ? 1 : 0 });
    }
    if (JSON.stringify(before?.frozen) !== JSON.stringify(setup.frozen)) {
      apply("sheet.mutation.set-frozen", { ...freeze(setup), resetScroll: false });
    }
  }

  #repaintSizes(before: SheetSetup | undefined, setup: SheetSetup, univer: UniverSheet, apply: Apply): void {
    const rows = univer.getRowCount();
    const columns = univer.getColumnCount();
    const widths = changedSizes(before?.widths, setup.widths, columns, DEFAULT_COLUMN_PIXELS);
    if (widths !== null) {
      const ranges = [{ startRow: 0, endRow: rows - 1, startColumn: widths.from, endColumn: widths.to }];
      apply("sheet.mutation.set-worksheet-col-width", { ranges, colWidth: widths.sizes });
    }
    const heights = changedSizes(before?.heights, setup.heights, rows, DEFAULT_ROW_PIXELS);
    if (heights !== null) {
      const ranges = [{ startRow: heights.from, endRow: heights.to, startColumn: 0, endColumn: columns - 1 }];
      // Rows in between that stay as they are have to be listed, too: otherwise they would lose their height.
      const fixed: Record<number, 0 | 1> = {};
      for (let row = heights.from; row <= heights.to; row++) fixed[row] = setup.heights.has(row) ? 0 : 1;
      apply("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight: heights.sizes });
      apply("sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: fixed });
    }
    const rowRange = (startRow: number, endRow = startRow) => ({
      startRow,
      endRow,
      startColumn: 0,
      endColumn: columns - 1,
    });
    if (differ(before?.hiddenRows, setup.hiddenRows)) {
      apply("sheet.mutation.set-row-visible", { ranges: [rowRange(0, rows - 1)] });
      if (setup.hiddenRows.size > 0) {
        apply("sheet.mutation.set-row-hidden", { ranges: [...setup.hiddenRows].map((row) => rowRange(row)) });
      }
    }
    const columnRange = (startColumn: number, endColumn = startColumn) => ({
      startRow: 0,
      endRow: rows - 1,
      startColumn,
      endColumn,
    });
    if (differ(before?.hiddenColumns, setup.hiddenColumns)) {
      const hidden = [...setup.hiddenColumns].filter((column) => column < columns);
      apply("sheet.mutation.set-col-visible", { ranges: [columnRange(0, columns - 1)] });
      if (hidden.length > 0)
        apply("sheet.mutation.set-col-hidden", { ranges: hidden.map((column) => columnRange(column)) });
    }
  }
}

function differ(a: ReadonlySet<number> | undefined, b: ReadonlySet<number>): boolean {
  return a === undefined || a.size !== b.size || [...a].some((one) => !b.has(one));
}

/** Sizes that have changed, within the sheet's first `count`; null when none has. */
function changedSizes(
  before: ReadonlyMap<number, number> | undefined,
  now: ReadonlyMap<number, number>,
  count: number,
  usual: number,
): { readonly from: number; readonly to: number; readonly sizes: Record<number, number> } | null {
  const positions =
    before === undefined ? Array.from({ length: count }, (_, i) => i) : [...new Set([...before.keys(), ...now.keys()])];
  const changed = positions.filter((at) => at < count && (before === undefined || before.get(at) !== now.get(at)));
  if (changed.length === 0) return null;
  let [from, to] = [Infinity, 0];
  const sizes: Record<number, number> = {};
  for (const at of changed) {
    sizes[at] = now.get(at) ?? usual;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return { from, to, sizes };
}
