import { FormulaDataModel, FunctionType, IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { IDisposable } from "@univerjs/presets";
import { FunctionCells, type CallingCell, type PENDING } from "../../protocol/functions/function-cells";
import type { FunctionCalls } from "../../protocol/functions/function-calls";
import type { DefinedFunction } from "../../protocol/functions/function-metadata";
import type { ArgumentPlace } from "../../protocol/functions/function-arguments";
import { functionError, type FunctionResult } from "../../protocol/functions/function-value";
import type { Workbook } from "../../workbook/workbook";
import { GridFunction, type GridCall, type GridPlace } from "./grid-function";
import type { SheetsView } from "./sheets-view";
import type { UniverView } from "./univer-view";

/** The functions of an add-in in the formulas of one workbook, while the grid shows it. */
export class GridFunctions {
  readonly cells: FunctionCells;
  #registered: IDisposable[] = [];

  /** @param onChange see {@link FunctionCells} */
  constructor(
    private readonly view: UniverView,
    private readonly shown: () => SheetsView | null,
    readonly workbook: Workbook,
    private readonly functions: FunctionCalls,
    onChange: () => void,
  ) {
    this.cells = new FunctionCells(functions, (cell) => this.#formulaAt(cell), onChange);
    functions.onDefined = () => this.register();
  }

  /** Makes the functions known to Univer; not before it has its first workbook. */
  register(): void {
    if (this.#sheets === null) return;
    this.#unregister();
    const services = [this.view.injector.get(IFunctionService), this.view.injector.get(IDescriptionService)] as const;
    const [executors, descriptions] = services;
    for (const definition of this.functions.defined) {
      const { fullName } = definition;
      executors.registerExecutors(new GridFunction(definition, (...call) => this.#answer(...call)));
      // Univer may have read formulas already, and found no such function.
      executors.deleteFormulaAstCacheKey(fullName);
      const described = descriptions.registerDescriptions([description(definition)]);
      this.#registered.push({
        dispose: () => {
          described.dispose();
          executors.unregisterExecutors(fullName);
          executors.deleteFormulaAstCacheKey(fullName);
        },
      });
    }
  }

  /** The cells whose formulas name a streaming function. */
  streamingCells(): CallingCell[] {
    const names = this.functions.defined
      .filter(({ options }) => options?.stream === true)
      .map((one) => `${one.fullName}(`);
    if (names.length === 0) return [];
    return this.workbook.worksheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const formula = cell?.formula?.toUpperCase();
          return formula !== undefined && names.some((name) => formula.includes(name)) ? [{ sheet, row, column }] : [];
        }),
      ),
    );
  }

  /** Cancels all calls, and takes the functions away from Univer. */
  close(): void {
    this.cells.forgetAll();
    this.#unregister();
  }

  #unregister(): void {
    for (const one of this.#registered) one.dispose();
    this.#registered = [];
  }

  /** The sheets, if it is this workbook that is shown. */
  get #sheets(): SheetsView | null {
    const sheets = this.shown();
    return sheets?.workbook === this.workbook ? sheets : null;
  }

  #answer(definition: DefinedFunction, call: GridCall): FunctionResult | typeof PENDING {
    const sheets = this.#sheets;
    const sheet = sheets?.sheetOf(call.sheetId);
    if (!sheets || sheet === undefined || call.unitId !== this.view.workbook.getUnitId())
      return functionError("#NAME?");
    const places = call.places.map((place) => place && placeOn(place, sheets));
    return this.cells.evaluate({ sheet, row: call.row, column: call.column }, definition, call.args, places);
  }

  #formulaAt({ sheet, row, column }: CallingCell): string | null {
    const id = this.#sheets?.drawnOf(sheet)?.id;
    if (id === undefined) return null;
    const formulas = this.view.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, id, this.view.workbook.getUnitId()) ?? null;
  }
}

function placeOn({ sheetId, area }: GridPlace, sheets: SheetsView): ArgumentPlace | null {
  const sheet = sheets.sheetOf(sheetId);
  return sheet === undefined ? null : { sheet, area };
}

/** What Univer offers while a formula is typed. */
function description({ fullName, description: text = "", parameters = [] }: DefinedFunction) {
  return {
    functionName: fullName,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map(({ name, description: detail = "", optional, repeating }) => ({
      name,
      detail,
      example: "",
      require: optional === true ? (0 as const) : (1 as const),
      repeat: repeating === true ? (1 as const) : (0 as const),
    })),
  };
}
