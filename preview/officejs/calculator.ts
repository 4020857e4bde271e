import type { Workbook } from "../workbook/workbook";
import type { FunctionCalls } from "./function-calls";

/**
 * Calculates formulas. The model keeps a formula's text and last result only: without a calculator, a new formula has no result
 * (its cell reads as blank), and one that came with a file keeps the result that was saved.
 */
export interface Calculator {
  /** Brings the results of all formulas up to date. Asked after cells have changed, before the next values are read. */
  calculate(workbook: Workbook): Promise<void>;
  /** Told by which functions of the add-in the formulas of a workbook are to be answered, before anything is calculated. */
  connect?(workbook: Workbook, functions: FunctionCalls): void;
}
