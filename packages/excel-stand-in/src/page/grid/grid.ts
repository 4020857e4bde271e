import type { Change } from "../../protocol/change";
import type { Workbook } from "../../workbook/workbook";
import { GridCalculator } from "./grid-calculator";
import type { GridUser } from "./grid-user";
import { displayAsExcel } from "./own-display";
import { SheetsView } from "./sheets-view";
import { UniverView } from "./univer-view";
import { UserWatch } from "./user-watch";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly dark: boolean;
  readonly user: GridUser;
}

/** The spreadsheet of the page: it draws a workbook and passes on what the user does. The workbook itself is never changed here. */
export class Grid {
  /** Calculates the formulas of the workbook that is shown. */
  readonly calculator: GridCalculator;
  readonly #view: UniverView;
  readonly #watch: UserWatch;
  #sheets: SheetsView | null = null;
  #shownWorkbooks = 0;

  constructor({ container, dark, user }: GridOptions) {
    this.#view = new UniverView(container, dark);
    const shown = (): SheetsView | null => this.#sheets;
    this.calculator = new GridCalculator(this.#view, shown);
    this.#watch = new UserWatch(this.#view, shown, user);
  }

  /** Shows a workbook in place of the one before. */
  show(workbook: Workbook): void {
    this.#sheets?.close();
    this.#sheets = new SheetsView(this.#view, workbook, `workbook-${++this.#shownWorkbooks}`);
    // Univer has no sheet services before it has its first workbook.
    if (this.#shownWorkbooks === 1) displayAsExcel(this.#view.injector, () => this.#sheets);
    this.calculator.start();
    this.#view.refresh();
  }

  /** Draws what has changed in the workbook. */
  update(changes: readonly Change[]): void {
    const sheets = this.#sheets;
    if (sheets === null) return;
    sheets.repaint(new Set(changes.map(({ sheet }) => sheet)));
    this.calculator.prune();
    sheets.activate();
    const selection = changes.findLast((change) => change.kind === "selection");
    if (selection !== undefined && !this.#watch.hasSelected(selection.sheet, selection.area)) {
      sheets.select(selection.sheet, selection.area);
    }
  }

  /** Adds an entry to the menu of a cell. */
  addToCellMenu(id: string, title: string, press: () => void): void {
    this.#view.api.createMenu({ id, title, action: press }).appendTo("contextMenu.mainArea");
  }

  setDark(isDark: boolean): void {
    this.#view.own(() => this.#view.api.toggleDarkMode(isDark));
  }

  dispose(): void {
    this.#watch.dispose();
    this.#view.dispose();
  }
}
