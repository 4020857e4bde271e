import { formatArea, quoteSheetName } from "../../workbook/a1";
import type { CellContent } from "../../workbook/cell";
import type { Worksheet } from "../../workbook/worksheet";
import { isRefused, wireArguments, type ArgumentPlace, type FunctionArgument } from "./function-arguments";
import type { FunctionCall, FunctionCalls } from "./function-calls";
import type { DefinedFunction } from "./function-metadata";
import { parseCall } from "../parse-call";
import {
  functionError,
  isFormattedNumber,
  isFunctionError,
  isMatrix,
  type FunctionResult,
  type FunctionValue,
} from "./function-value";

/** Milliseconds after which a call without a result makes its cell #BUSY!. */
const PATIENCE = 3_000;

/** Result of a call while its real result may still arrive in time. */
export const PENDING = Symbol("pending");

/** A cell whose formula calls functions. */
export interface CallingCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Result of one function for one list of arguments. */
interface Slot {
  readonly start: () => FunctionCall;
  call: FunctionCall | null;
  result: FunctionResult | null;
  isOverdue: boolean;
  /** The last calculation that has asked for it. */
  pass: number;
}

interface Owner extends CallingCell {
  readonly formula: string | null;
  readonly slots: Map<string, Slot>;
  pass: number;
  /** Whether the cell has shown a result of the formula. */
  isShown: boolean;
}

/**
 * The calls that the formulas of a workbook have made. A calculation asks for their results as often as it likes: a function is
 * called anew only when its arguments have changed, and a streaming call lasts as long as its formula asks for it.
 */
export class FunctionCells {
  readonly #owners = new Map<Worksheet, Map<string, Owner>>();
  readonly #changed = new Set<Owner>();
  #pass = 1;
  #unstarted: Slot[] = [];
  readonly #waiting = new Set<Slot>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #whenSettled: (() => void)[] = [];

  /**
   * @param formulaAt the formula that a cell has now
   * @param onChange called when there are results, or calls overdue, that the cells do not show yet
   */
  constructor(
    private readonly functions: FunctionCalls,
    private readonly formulaAt: (cell: CallingCell) => string | null,
    private readonly onChange: () => void,
  ) {}

  /**
   * A call's result so far. The function itself is called at the end of the calculation.
   *
   * @param places of the arguments, null where one is not a reference
   */
  evaluate(
    cell: CallingCell,
    definition: DefinedFunction,
    given: readonly FunctionArgument[],
    places: readonly (ArgumentPlace | null)[],
  ): FunctionResult | typeof PENDING {
    const owner = this.#owner(cell);
    owner.pass = this.#pass;
    const args = wireArguments(definition, given, this.functions.style, places);
    if (isRefused(args)) return args;
    // As they are in the cells: Excel calls again when a cell changes, also where a blank one arrives as 0.
    const key = `${definition.fullName} ${JSON.stringify(given)}`;
    let slot = owner.slots.get(key);
    if (slot === undefined) owner.slots.set(key, (slot = this.#slot(owner, definition, args, places)));
    slot.pass = this.#pass;
    if (slot.result !== null) return slot.result;
    return slot.isOverdue ? functionError("#BUSY!") : PENDING;
  }

  /** A calculation has ended: calls the functions that are new, and cancels what its formulas have not asked for any more. */
  endPass(): void {
    for (const owner of this.#all()) {
      if (owner.pass !== this.#pass) continue;
      for (const [key, slot] of owner.slots) if (slot.pass !== this.#pass) this.#drop(owner, key, slot);
    }
    this.#pass++;
    const started = this.#unstarted;
    this.#unstarted = [];
    for (const slot of started) slot.call = slot.start();
    if (started.length > 0) this.#timers.add(setTimeout(() => this.#giveUpOn(started), PATIENCE));
  }

  /** Cancels the calls of formulas that no longer exist, or have been replaced. */
  prune(sheets: readonly Worksheet[]): void {
    for (const owner of this.#all()) {
      if (!sheets.includes(owner.sheet) || this.formulaAt(owner) !== owner.formula) this.forget(owner);
    }
  }

  /** Cancels the calls of a cell. */
  forget({ sheet, row, column }: CallingCell): void {
    const key = keyOf(row, column);
    const owner = this.#owners.get(sheet)?.get(key);
    if (owner === undefined) return;
    for (const [slotKey, slot] of owner.slots) this.#drop(owner, slotKey, slot);
    this.#owners.get(sheet)?.delete(key);
    this.#changed.delete(owner);
  }

  forgetAll(): void {
    for (const owner of this.#all()) this.forget(owner);
  }

  /** Notes that a cell shows its formula's result. */
  shown({ sheet, row, column }: CallingCell): void {
    const owner = this.#owners.get(sheet)?.get(keyOf(row, column));
    if (owner !== undefined) owner.isShown = true;
  }

  /** Cancels the calls of cells that no longer have a result although they had one: their formulas were entered again. */
  forgetReentered(): void {
    for (const owner of this.#all()) {
      const cell = owner.sheet.cell(owner.row, owner.column);
      if (owner.isShown && cell?.formula !== undefined && cell.content === null) this.forget(owner);
    }
  }

  /** Whether there are calls whose results may still arrive in time. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Resolves when every call has a result or is overdue. */
  settled(): Promise<void> {
    return this.isWaiting ? new Promise((resolve) => this.#whenSettled.push(resolve)) : Promise.resolve();
  }

  /** The cells for which there is something new; they are treated as calculated. */
  takeChanged(): CallingCell[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /**
   * What a function has said about an error that a cell shows; undefined for nothing.
   *
   * @param rows and columns by which the cell lies behind the one with the formula
   */
  messageFor({ sheet, row, column }: CallingCell, content: CellContent, rows = 0, columns = 0): string | undefined {
    if (typeof content !== "object" || content === null) return undefined;
    for (const { result } of this.#owners.get(sheet)?.get(keyOf(row, column))?.slots.values() ?? []) {
      const value = result === null ? undefined : valueAt(result, rows, columns);
      if (value === undefined || !isFunctionError(value) || value.error !== content.error) continue;
      if (value.message !== "") return value.message;
    }
    return undefined;
  }

  /**
   * The number format that came with the number that a cell shows; undefined for none. It belongs to the result of a function alone: a
   * formula that computes with it shows a number of its own.
   *
   * @param rows and columns by which the cell lies behind the one with the formula
   */
  formatFor({ sheet, row, column }: CallingCell, content: CellContent, rows = 0, columns = 0): string | undefined {
    const owner = this.#owners.get(sheet)?.get(keyOf(row, column));
    if (owner === undefined || parseCall(owner.formula ?? "") === null) return undefined;
    for (const { result } of owner.slots.values()) {
      const value = result === null ? undefined : valueAt(result, rows, columns);
      if (value !== undefined && isFormattedNumber(value) && value.number === content) return value.numberFormat;
    }
    return undefined;
  }

  #owner(cell: CallingCell): Owner {
    let ofSheet = this.#owners.get(cell.sheet);
    if (ofSheet === undefined) this.#owners.set(cell.sheet, (ofSheet = new Map<string, Owner>()));
    const key = keyOf(cell.row, cell.column);
    const formula = this.formulaAt(cell);
    const known = ofSheet.get(key);
    if (known?.formula === formula) return known;
    if (known !== undefined) this.forget(known);
    const owner: Owner = { ...cell, formula, slots: new Map<string, Slot>(), pass: this.#pass, isShown: false };
    ofSheet.set(key, owner);
    return owner;
  }

  #slot(
    owner: Owner,
    { id, options = {}, takesErrors, takesRichValues, returnsFormats }: DefinedFunction,
    args: readonly unknown[],
    places: readonly (ArgumentPlace | null)[],
  ): Slot {
    const { sheet, row, column } = owner;
    const { style } = this.functions;
    const wantsAddresses =
      options.stream === true
        ? options.requiresStreamParameterAddresses === true && style.givesStreamAddresses
        : options.requiresParameterAddresses === true;
    const slot: Slot = {
      start: () =>
        this.functions.call(
          id,
          args,
          {
            address:
              options.requiresAddress === true
                ? addressOf({ sheet, area: { row, column, rows: 1, columns: 1 } })
                : null,
            parameterAddresses: wantsAddresses ? places.map((place) => place && addressOf(place)) : null,
            streaming: options.stream === true,
            cancelable: options.cancelable === true,
            takesErrors,
            takesRichValues: takesRichValues && style.hasRichArguments,
            returnsFormats,
          },
          (result) => {
            slot.result = result;
            slot.isOverdue = false;
            this.#changed.add(owner);
            this.#settle(slot);
            this.onChange();
          },
        ),
      call: null,
      result: null,
      isOverdue: false,
      pass: this.#pass,
    };
    this.#unstarted.push(slot);
    this.#waiting.add(slot);
    return slot;
  }

  #giveUpOn(slots: readonly Slot[]): void {
    const overdue = slots.filter((slot) => this.#waiting.has(slot));
    if (overdue.length === 0) return;
    for (const slot of overdue) {
      slot.isOverdue = true;
      this.#settle(slot);
    }
    for (const owner of this.#all()) {
      if ([...owner.slots.values()].some(({ isOverdue }) => isOverdue)) this.#changed.add(owner);
    }
    this.onChange();
  }

  #drop(owner: Owner, key: string, slot: Slot): void {
    owner.slots.delete(key);
    slot.call?.cancel();
    this.#unstarted = this.#unstarted.filter((one) => one !== slot);
    this.#settle(slot);
  }

  #settle(slot: Slot): void {
    this.#waiting.delete(slot);
    if (this.isWaiting) return;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    const waiting = this.#whenSettled;
    this.#whenSettled = [];
    for (const goOn of waiting) goOn();
  }

  *#all(): Iterable<Owner> {
    for (const ofSheet of [...this.#owners.values()]) yield* [...ofSheet.values()];
  }
}

/** "Sheet1!A1:C4" */
function addressOf({ sheet, area }: ArgumentPlace): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
}

/** The value of a result for a cell behind the formula's own; undefined where it has none. */
function valueAt(result: FunctionResult, rows: number, columns: number): FunctionValue | undefined {
  return isMatrix(result) ? result[rows]?.[columns] : result;
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}
