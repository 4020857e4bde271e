import { contains } from "../../workbook/area";
import { MAX_ROWS } from "../../workbook/limits";
import type { Workbook } from "../../workbook/workbook";
import type { Area, Worksheet } from "../../workbook/worksheet";
import type { Calculator } from "./calculator";
import type { ArgumentPlace, FunctionArgument } from "./function-arguments";
import type { FunctionCalls } from "./function-calls";
import { FunctionCells, PENDING, type CallingCell } from "./function-cells";
import type { DefinedFunction } from "./function-metadata";
import {
  isFormattedNumber,
  isFunctionError,
  isMatrix,
  type FunctionResult,
  type FunctionValue,
} from "./function-value";
import { parseCall, type ParsedArgument } from "../parse-call";
import { clearSpilled, hasRoom, putResult, type SpilledValue } from "./spills";

/** A cell whose formula is one call of a function of the add-in. */
interface Call extends CallingCell {
  readonly definition: DefinedFunction;
  readonly args: readonly ParsedArgument[];
  state: "new" | "running" | "done" | "pending";
}

/**
 * Calculates, without a spreadsheet, the formulas that are nothing but one call of a function of the add-in with literals and
 * references: `=CONTOSO.ADD(1,A1:B3)`. Every other formula keeps its last result.
 */
export class FunctionCalculator implements Calculator {
  #workbook: Workbook | null = null;
  #functions: FunctionCalls | null = null;
  #cells: FunctionCells | null = null;
  #isUpdateDue = false;
  #spilled: readonly SpilledCell[] = [];

  connect(workbook: Workbook, functions: FunctionCalls): void {
    this.#cells?.forgetAll();
    this.#workbook = workbook;
    this.#functions = functions;
    this.#cells = new FunctionCells(
      functions,
      ({ sheet, row, column }) => sheet.cell(row, column)?.formula ?? null,
      () => this.#updateSoon(),
    );
  }

  async calculate(workbook: Workbook): Promise<void> {
    const cells = this.#cells;
    if (cells === null || workbook !== this.#workbook) return;
    cells.forgetReentered();
    this.#evaluateAll();
    while (cells.isWaiting) {
      await cells.settled();
      this.#evaluateAll();
    }
  }

  #updateSoon(): void {
    if (this.#isUpdateDue) return;
    this.#isUpdateDue = true;
    setTimeout(() => {
      this.#isUpdateDue = false;
      this.#cells?.takeChanged();
      this.#evaluateAll();
    }, 0);
  }

  #evaluateAll(): void {
    const [workbook, cells] = [this.#workbook, this.#cells];
    if (workbook === null || cells === null) return;
    cells.prune(workbook.worksheets);
    this.#spilled = this.#spilledCells(workbook);
    const calls = this.#calls();
    for (const call of calls) this.#evaluate(call, calls, cells);
    cells.endPass();
  }

  /** The cells that a formula refers to come first; one that refers to itself, over however many others, has no result. */
  #evaluate(call: Call, calls: readonly Call[], cells: FunctionCells): void {
    if (call.state !== "new") return;
    call.state = "running";
    let isPending = false;
    const given: FunctionArgument[] = [];
    const places: (ArgumentPlace | null)[] = [];
    for (const arg of call.args) {
      const place = arg !== undefined && "reference" in arg ? this.#place(call.sheet, arg) : null;
      if (place !== null) {
        for (const other of calls) {
          if (other.sheet !== place.sheet || !contains(place.area, cellArea(other))) continue;
          this.#evaluate(other, calls, cells);
          isPending ||= other.state !== "done";
        }
      }
      given.push(valueOf(arg, place));
      places.push(place);
    }
    const result = isPending ? PENDING : cells.evaluate(call, call.definition, given, places);
    call.state = result === PENDING ? "pending" : "done";
    if (result === PENDING) return;
    put(call, result, this.#spilled);
    cells.shown(call);
  }

  #place(sheet: Worksheet, { reference }: ReferenceArgument): ArgumentPlace | null {
    const named = this.#workbook?.worksheets.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
    const of = reference.sheet === null ? sheet : named;
    return of === undefined ? null : { sheet: of, area: reference.area };
  }

  #calls(): Call[] {
    const calls: Call[] = [];
    for (const sheet of this.#workbook?.worksheets ?? []) {
      sheet.rows.forEach((inRow, row) =>
        inRow.forEach((cell, column) => {
          const parsed = cell?.formula === undefined ? null : parseCall(cell.formula);
          const definition = parsed === null ? undefined : this.#functions?.find(parsed.name);
          if (parsed === null || definition === undefined) return;
          calls.push({ sheet, row, column, definition, args: parsed.args, state: "new" });
        }),
      );
    }
    return calls;
  }

  /** The cells that hold spilled results; those whose formula no longer exists are cleared. */
  #spilledCells({ worksheets }: Workbook): SpilledCell[] {
    const spilled: SpilledCell[] = [];
    for (const sheet of worksheets) {
      sheet.rows.forEach((inRow, row) =>
        inRow.forEach((cell, column) => {
          const from = cell?.spilledFrom;
          if (from === undefined) return;
          if (sheet.cell(from.row, from.column)?.formula === undefined) clearSpilled(sheet, row, column);
          else spilled.push({ sheet, row, column, from });
        }),
      );
    }
    return spilled;
  }
}

interface SpilledCell extends CallingCell {
  readonly from: { readonly row: number; readonly column: number };
}

type ReferenceArgument = Extract<ParsedArgument, { reference: unknown }>;

function cellArea({ row, column }: CallingCell): Area {
  return { row, column, rows: 1, columns: 1 };
}

function valueOf(arg: ParsedArgument, place: ArgumentPlace | null): FunctionArgument {
  if (arg === undefined) return undefined;
  if ("value" in arg) return arg.value;
  if (place === null) return { error: "#REF!" };
  const { sheet, area } = place;
  // Whole columns end with the sheet's last row in use.
  const rows = area.rows === MAX_ROWS ? Math.max(1, sheet.rows.length) : area.rows;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => sheet.cell(area.row + r, area.column + c)?.content ?? null),
  );
}

/** @param spilled cells that hold spilled results so far, of any formula */
function put(call: Call, result: FunctionResult, spilled: readonly SpilledCell[]): void {
  const { sheet, row, column } = call;
  const values = isMatrix(result) ? result : [[result]];
  const [rows, columns] = [values.length, values[0].length];
  const fits = rows * columns === 1 || hasRoom(sheet, call, rows, columns);
  const area = fits ? { row, column, rows, columns } : cellArea(call);
  for (const cell of spilled) {
    const isOwn = cell.sheet === sheet && cell.from.row === row && cell.from.column === column;
    if (isOwn && !contains(area, cellArea(cell))) clearSpilled(sheet, cell.row, cell.column);
  }
  if (!fits) {
    putResult(sheet, row, column, { content: { error: "#SPILL!" } });
    return;
  }
  values.forEach((inRow, r) =>
    inRow.forEach((value, c) =>
      putResult(sheet, row + r, column + c, asContent(value), r === 0 && c === 0 ? undefined : call),
    ),
  );
}

function asContent(value: FunctionValue): SpilledValue {
  if (isFormattedNumber(value)) return { content: value.number, valueFormat: value.numberFormat };
  if (!isFunctionError(value)) return { content: value };
  return { content: { error: value.error }, message: value.message === "" ? undefined : value.message };
}
