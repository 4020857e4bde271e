import type { Calculator } from "../../protocol/functions/calculator";
import type { FunctionCalls } from "../../protocol/functions/function-calls";
import type { CallingCell } from "../../protocol/functions/function-cells";
import { clearSpilled, putResult } from "../../protocol/functions/spills";
import type { CellContent } from "../../workbook/cell";
import { uncalculatedCells } from "../../workbook/uncalculated";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import type { DrawnSheet } from "./drawn-sheet";
import { isPendingResult, resultOf } from "./formula-results";
import { GridFunctions } from "./grid-functions";
import { rectangles } from "./rectangles";
import type { SheetsView } from "./sheets-view";
import { spillsOn } from "./spilled-cells";
import { univerRange } from "./univer-range";
import type { UniverView } from "./univer-view";

/** Longest time that a request waits for Univer, in milliseconds. */
const PATIENCE = 3_000;
/** The same while a workbook is being opened: as in Excel, nothing else happens before that. */
const OPENING_PATIENCE = 30_000;

/** How often Univer is asked again when it has nothing to do, in milliseconds. */
const START_PATIENCE = 1_000;

/** State of a calculation that Univer has abandoned, to start again with what has changed in the meantime. */
const STOPPED = 1;

/**
 * Lets Univer calculate the formulas of the workbook that is shown, and puts their results into the model. Functions of the add-in
 * return their results later: formulas that wait for them are calculated again.
 */
export class GridCalculator implements Calculator {
  #functions: GridFunctions | null = null;
  #isListening = false;
  #isUpdateDue = false;
  #recalculation: Promise<void> = Promise.resolve();
  #opening: { readonly workbook: Workbook; readonly promise: Promise<void> } | null = null;

  constructor(
    private readonly view: UniverView,
    private readonly shown: () => SheetsView | null,
  ) {}

  connect(workbook: Workbook, functions: FunctionCalls): void {
    this.#functions?.close();
    this.#functions = new GridFunctions(this.view, this.shown, workbook, functions, () => this.#updateSoon());
    this.#functions.register();
  }

  /** The workbook is on the screen now. */
  start(): void {
    const functions = this.#functionsShown();
    if (functions === null) return;
    if (!this.#isListening) {
      this.#isListening = true;
      this.view.api.getFormula().calculationEnd((state) => {
        if ((state as number) !== STOPPED) this.#functions?.cells.endPass();
      });
    }
    functions.register();
    // Saved results stay, but streaming functions have to be called again, and Univer shows only what it has spilled itself.
    // What has no result was written by a program that does not calculate.
    const { workbook } = functions;
    // A calculation of the previous workbook may never end.
    this.#recalculation = Promise.resolve();
    const uncalculated = uncalculatedCells(workbook.worksheets);
    const cells = [...functions.streamingCells(), ...spillingCells(workbook), ...uncalculated];
    const calculation = this.#recalculate(cells, OPENING_PATIENCE);
    this.#opening = uncalculated.length === 0 ? null : { workbook, promise: this.#takeFirstResults(calculation) };
  }

  opening(workbook: Workbook): Promise<void> | undefined {
    return this.#opening?.workbook === workbook ? this.#opening.promise : undefined;
  }

  async calculate(workbook: Workbook): Promise<void> {
    const sheets = this.shown();
    if (sheets?.workbook !== workbook || !hasFormulas(workbook)) return;
    const cells = this.#functionsShown()?.cells;
    cells?.forgetReentered();
    const calculated = this.#calculationEnd();
    const hasChanged = sheets.repaint();
    cells?.prune(workbook.worksheets);
    if (hasChanged) await calculated.promise;
    calculated.forget();
    while (cells?.isWaiting === true) {
      await cells.settled();
      await this.#recalculate(cells.takeChanged());
    }
    if (this.shown() === sheets) this.#takeResults(sheets);
  }

  /** Cancels the calls of formulas that no longer exist. */
  prune(): void {
    const functions = this.#functionsShown();
    functions?.cells.prune(functions.workbook.worksheets);
  }

  #functionsShown(): GridFunctions | null {
    const workbook = this.shown()?.workbook;
    return this.#functions?.workbook === workbook ? this.#functions : null;
  }

  async #takeFirstResults(calculation: Promise<void>): Promise<void> {
    const sheets = this.shown();
    await calculation;
    if (sheets === null || this.shown() !== sheets) return;
    this.#opening = null;
    this.#takeResults(sheets);
    this.view.refresh();
  }

  /** Resolves at the end of a calculation, or when the time limit is reached. */
  #calculationEnd(patience = PATIENCE): { readonly promise: Promise<void>; forget(): void } {
    let [resolve, timer] = [(): void => {}, 0];
    const promise = new Promise<void>((done) => (resolve = done));
    const ending = this.view.api.getFormula().calculationEnd((state) => {
      if ((state as number) !== STOPPED) resolve();
    });
    timer = window.setTimeout(resolve, patience);
    const forget = (): void => {
      window.clearTimeout(timer);
      ending.dispose();
    };
    return { promise, forget };
  }

  /** Results that arrive one by one are handled together. */
  #updateSoon(): void {
    if (this.#isUpdateDue) return;
    this.#isUpdateDue = true;
    setTimeout(() => {
      this.#isUpdateDue = false;
      void this.#update();
    }, 0);
  }

  async #update(): Promise<void> {
    const sheets = this.shown();
    const cells = this.#functionsShown()?.cells;
    if (sheets === null || cells === undefined) return;
    await this.#recalculate(cells.takeChanged());
    if (this.shown() !== sheets) return;
    this.#takeResults(sheets);
    this.view.refresh();
  }

  /**
   * Lets Univer calculate formulas again, with those that depend on them; one after the other. It may lose a request made while it
   * is abandoning another calculation, and is then asked again.
   */
  #recalculate(cells: readonly CallingCell[], patience = PATIENCE): Promise<void> {
    this.#recalculation = this.#recalculation.then(async () => {
      const dirtyRanges = this.#dirtyRanges(cells);
      if (dirtyRanges.length === 0) return;
      const calculated = this.#calculationEnd(patience);
      const ask = (): void =>
        this.view.apply("formula.mutation.set-trigger-formula-calculation-start", { dirtyRanges });
      // What has started may be another calculation, or may be abandoned: then Univer is asked again once it has nothing to do.
      let isBusy = false;
      const formula = this.view.api.getFormula();
      const watches = [formula.calculationStart(() => (isBusy = true)), formula.calculationEnd(() => (isBusy = false))];
      const asking = window.setInterval(() => !isBusy && ask(), START_PATIENCE);
      ask();
      await calculated.promise;
      window.clearInterval(asking);
      for (const watch of watches) watch.dispose();
      calculated.forget();
    });
    return this.#recalculation;
  }

  #dirtyRanges(cells: readonly CallingCell[]): object[] {
    const sheets = this.shown();
    if (sheets === null) return [];
    const unitId = this.view.workbook.getUnitId();
    return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
      const sheetId = sheets.drawnOf(sheet)?.id;
      if (sheetId === undefined) return [];
      const positions = cells
        .filter((cell) => cell.sheet === sheet)
        .map(({ row, column }) => ({ row, column, value: null, key: "" }))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      return rectangles(positions).map(({ area }) => ({ unitId, sheetId, range: univerRange(area) }));
    });
  }

  #takeResults(sheets: SheetsView): void {
    for (const sheet of sheets.workbook.worksheets) {
      const drawn = sheets.drawnOf(sheet);
      if (drawn !== undefined) this.#takeResultsOf(sheet, drawn, sheets);
    }
  }

  #takeResultsOf(sheet: Worksheet, drawn: DrawnSheet, sheets: SheetsView): void {
    const univer = sheets.univer(drawn);
    const cells = this.#functionsShown()?.cells;
    if (univer === null) return;
    const spillAt = spillsOn(this.view, drawn.id);
    const spilled = new Set<string>();
    const put = (anchor: CallingCell, rows: number, columns: number, content: CellContent): void => {
      const [row, column] = [anchor.row + rows, anchor.column + columns];
      const message = cells?.messageFor(anchor, content, rows, columns);
      const valueFormat = cells?.formatFor(anchor, content, rows, columns);
      const from = rows === 0 && columns === 0 ? undefined : anchor;
      if (from !== undefined) spilled.add(keyOf(row, column));
      if (putResult(sheet, row, column, { content, message, valueFormat }, from)) drawn.cells.take(row, column);
    };
    const waiting = new Set<string>();
    visitFormulas(sheet, (row, column) => {
      const anchor = { sheet, row, column };
      const raw = univer.getCellRaw(row, column);
      if (isPendingResult(raw)) {
        if (cells?.isWaiting === true) waiting.add(keyOf(row, column));
        else put(anchor, 0, 0, { error: "#BUSY!" });
        return;
      }
      const content = resultOf(raw);
      put(anchor, 0, 0, content);
      cells?.shown(anchor);
      const spill =
        content !== null && typeof content === "object" && content.error === "#SPILL!" ? null : spillAt(row, column);
      if (spill === null) return;
      for (let r = 0; r < spill.area.rows; r++) {
        for (let c = r === 0 ? 1 : 0; c < spill.area.columns; c++) {
          put(anchor, r, c, resultOf(spill.at(row + r, column + c)));
        }
      }
    });
    sheet.rows.forEach((inRow, row) =>
      inRow.forEach((cell, column) => {
        const from = cell?.spilledFrom;
        if (from === undefined || spilled.has(keyOf(row, column)) || waiting.has(keyOf(from.row, from.column))) return;
        clearSpilled(sheet, row, column);
        drawn.cells.take(row, column);
      }),
    );
  }
}

/** Cells whose formulas have more than one result. */
function spillingCells({ worksheets }: Workbook): CallingCell[] {
  return worksheets.flatMap((sheet) => {
    const anchors = new Map<string, CallingCell>();
    for (const cell of sheet.rows.flatMap((row) => row ?? [])) {
      const from = cell?.spilledFrom;
      if (from !== undefined) anchors.set(keyOf(from.row, from.column), { sheet, ...from });
    }
    return [...anchors.values()];
  });
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function hasFormulas({ worksheets }: Workbook): boolean {
  return worksheets.some(({ rows }) => rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined)));
}

function visitFormulas({ rows }: Worksheet, visit: (row: number, column: number) => void): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) visit(row, column);
    }),
  );
}
