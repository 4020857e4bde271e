import type { Workbook } from "../../workbook/workbook";
import type { FunctionCalls } from "./function-calls";
import type { CallingCell } from "./function-cells";

/**
 * Calculates formulas. The model keeps a formula's text and last result only: without a calculator, a new formula has no result
 * (its cell reads as blank), and one that came with a file keeps the result that was saved, if there is one.
 */
export interface Calculator {
  /** Brings the results of all formulas up to date. Asked after cells have changed, before the next values are read. */
  calculate(workbook: Workbook): Promise<void>;
  /**
   * The calculation of a workbook that was opened with formulas that have no results, while it is under way. Nothing is read before
   * it ends; it must not wait for functions of the add-in, which themselves read.
   */
  opening?(workbook: Workbook): Promise<void> | undefined;
  /**
   * Receives the add-in's functions that the formulas of a workbook may call, before anything is calculated.
   *
   * @param onCalculated to be told of cells whose formulas have been calculated, whether their results are others or not
   */
  connect?(workbook: Workbook, functions: FunctionCalls, onCalculated: (cells: readonly CallingCell[]) => void): void;
}
