import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { IDisposable, IRange } from "@univerjs/presets";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { formattedText, textToEdit } from "./cell-display";
import type { GridUser } from "./grid-user";
import { REFUSED_COMMANDS } from "./refused-commands";
import type { SheetsView } from "./sheets-view";
import { areaOfRange } from "./univer-range";
import type { UniverView } from "./univer-view";
import { handOn } from "./user-deeds";
import { isShift, userDeeds, type Mutation, type Reader, type UserDeed } from "./user-mutations";

interface Typed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Execution extends Mutation {
  readonly options?:
    { readonly fromFormula?: boolean; readonly fromModel?: boolean; readonly onlyLocal?: boolean } | undefined;
}

/** While a pointer is still down, Univer reports every step of a selection. */
const SELECTION_DONE = 2;

/** Watches what a person does in Univer, and passes it on. Whatever the outcome, the view then shows the model again. */
export class UserWatch {
  readonly #disposables: IDisposable[];
  #mutations: Mutation[] = [];
  #typed: Typed | null = null;
  #selected: { readonly sheet: Worksheet; readonly area: Area } | null = null;
  #done: Promise<void> = Promise.resolve();

  constructor(
    private readonly view: UniverView,
    private readonly shown: () => SheetsView | null,
    private readonly user: GridUser,
  ) {
    const { api } = view;
    this.#disposables = [
      api.addEvent(api.Event.CommandExecuted, (event) => this.#executed(event as Execution)),
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        const message = view.isApplying ? undefined : REFUSED_COMMANDS[event.id];
        if (message === undefined) return;
        event.cancel = true;
        user.refused(message);
      }),
      api.addEvent(api.Event.SheetEditStarted, () => {
        this.#typed = null;
        user.editing(true);
      }),
      api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
        const text = value.toPlainText().replace(/\r?\n$/, "");
        this.#typed = isConfirm ? { sheetId: worksheet.getSheetId(), row, column, text } : null;
      }),
      api.addEvent(api.Event.SheetEditEnded, () => user.editing(false)),
    ];
  }

  /** Whether it is the user who has just selected these cells. */
  hasSelected(sheet: Worksheet, area: Area): boolean {
    return this.#selected?.sheet === sheet && isSameArea(this.#selected.area, area);
  }

  dispose(): void {
    for (const one of this.#disposables) one.dispose();
  }

  #executed({ id, params, options }: Execution): void {
    const isOwn = this.view.isApplying || options?.fromModel === true || options?.fromFormula === true;
    if (isOwn || options?.onlyLocal === true) return;
    if (id === "sheet.operation.set-selections") this.#select(params as SelectionParams);
    else if (id === "sheet.operation.set-worksheet-active") this.#activate((params as { subUnitId: string }).subUnitId);
    else if (id.startsWith("sheet.mutation.")) this.#collect({ id, params });
  }

  #select({ subUnitId, selections, type }: SelectionParams): void {
    const sheets = this.shown();
    const sheet = sheets?.sheetOf(subUnitId);
    // Univer gives a new sheet a selection; a person selects on the sheet in front.
    if (sheet !== sheets?.workbook.active) return;
    const range = selections.at(-1)?.range;
    if (sheet === undefined || range === undefined || (type !== undefined && type !== SELECTION_DONE)) return;
    if ([range.startRow, range.endRow, range.startColumn, range.endColumn].some(Number.isNaN)) return;
    const area = areaOfRange(range);
    if (this.hasSelected(sheet, area)) return;
    this.#selected = { sheet, area };
    this.#attempt(() => this.user.select(sheet, area));
  }

  #activate(id: string): void {
    const sheets = this.shown();
    const sheet = sheets?.sheetOf(id);
    if (sheet === undefined || sheets?.workbook.active === sheet) return;
    this.#selected = null;
    this.#attempt(() => this.user.activate(sheet));
  }

  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.user.refused(messageOf(error));
      this.shown()?.activate();
    }
  }

  /** One command makes several mutations, at once. */
  #collect(mutation: Mutation): void {
    if (this.#mutations.length === 0) queueMicrotask(() => this.#flush());
    this.#mutations.push(mutation);
  }

  #flush(): void {
    const mutations = this.#mutations;
    this.#mutations = [];
    const sheets = this.shown();
    if (sheets === null) return;
    const deeds = userDeeds(mutations, this.#reader(sheets));
    const touched = new Set(mutations.flatMap(({ params }) => (params as { subUnitId?: string }).subUnitId ?? []));
    for (const deed of deeds) touched.add(deed.sheetId);
    this.#done = this.#done.then(() => this.#handOn(deeds, touched, sheets));
  }

  async #handOn(deeds: readonly UserDeed[], touched: ReadonlySet<string>, sheets: SheetsView): Promise<void> {
    if (this.shown() !== sheets) return;
    // Univer has moved cells and sizes by itself: nothing is where it was drawn.
    if (deeds.some(isShift)) for (const id of touched) sheets.forgetAll(id);
    for (const deed of deeds) {
      if ("area" in deed) sheets.forget(deed.sheetId, deed.area);
    }
    try {
      for (const deed of deeds) await handOn(deed, sheets, this.user);
    } catch (error) {
      this.user.refused(messageOf(error));
      for (const id of touched) sheets.forgetAll(id);
    }
    if (this.shown() !== sheets) return;
    sheets.repaint();
    sheets.activate();
  }

  #reader(sheets: SheetsView): Reader {
    const typed = this.#typed;
    const { workbook } = this.view;
    const formulas = this.view.injector.get(FormulaDataModel);
    return {
      style: (id) => workbook.getStyles().get(id),
      formula: (sheetId, row, column) =>
        formulas.getFormulaStringByCell(row, column, sheetId, workbook.getUnitId()) ?? null,
      typed: (sheetId, row, column) => {
        const isIt = typed?.sheetId === sheetId && typed.row === row && typed.column === column;
        if (!isIt || sheets.sheetOf(sheetId) === undefined) return null;
        this.#typed = null;
        return asTyped(typed, sheets);
      },
    };
  }
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: number;
}

function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A text left as it is shown means the existing content: a date shown as 06/11/2017 would be a different one if typed. */
function asTyped({ sheetId, row, column, text }: Typed, sheets: SheetsView): string {
  const cell = sheets.sheetOf(sheetId)?.cell(row, column);
  if (cell === undefined || text !== formattedText(cell, sheets.date1904)) return text;
  return textToEdit(cell, sheets.date1904) ?? text;
}
