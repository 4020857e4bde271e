import type { Calculator } from "../../officejs/calculator";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { isSameContent, resultOf } from "./formula-results";
import type { SheetsView } from "./sheets-view";
import type { UniverView } from "./univer-view";

/** Longest time that a request waits for results, in milliseconds. */
const PATIENCE = 3_000;

/** Lets Univer calculate the formulas of the workbook that is shown, and puts their results into the model. */
export class GridCalculator implements Calculator {
  constructor(
    private readonly view: UniverView,
    private readonly shown: () => SheetsView | null,
  ) {}

  async calculate(workbook: Workbook): Promise<void> {
    const sheets = this.shown();
    if (sheets?.workbook !== workbook || !hasFormulas(workbook)) return;
    const calculated = this.#calculationEnd();
    const hasChanged = sheets.repaint();
    if (hasChanged) await calculated.promise;
    calculated.forget();
    this.#takeResults(sheets);
  }

  #calculationEnd(): { readonly promise: Promise<void>; forget(): void } {
    let [resolve, timer] = [(): void => {}, 0];
    const promise = new Promise<void>((done) => (resolve = done));
    const ending = this.view.api.getFormula().calculationEnd(() => resolve());
    timer = window.setTimeout(resolve, PATIENCE);
    const forget = (): void => {
      window.clearTimeout(timer);
      ending.dispose();
    };
    return { promise, forget };
  }

  #takeResults(sheets: SheetsView): void {
    for (const sheet of sheets.workbook.worksheets) {
      const drawn = sheets.drawnOf(sheet);
      const univer = drawn && sheets.univer(drawn);
      if (!univer) continue;
      visitFormulas(sheet, (row, column) => {
        const cell = sheet.cell(row, column);
        const content = resultOf(univer.getCellRaw(row, column));
        if (cell === undefined || isSameContent(cell.content, content)) return;
        sheet.put(row, column, { ...cell, content });
        drawn.cells.take(row, column);
      });
    }
  }
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
