import type { Analysis } from "../metrics/analyse";
import type { Answer } from "./answer";
import type { Parameter, ValuesOf } from "./parameter";

/** One function of the workbook: its description, and how it computes its answer. */
export interface FunctionEntry<Parameters extends readonly Parameter[] = readonly Parameter[]> {
  /** Name after the namespace, and id: "RETENTION". It never changes, because formulas in workbooks use it. */
  readonly name: string;
  readonly description: string;
  /** All but the last one, which every function has: the table. Their order never changes either. */
  readonly parameters: Parameters;
  readonly result: FunctionResult;
  /** When it returns #N/A; "" if it never does, except when there is no register. */
  readonly notAvailable: string;
  /** Arguments of an example; QUALIFICATION and YEAR are replaced by some of the register's own. */
  readonly example: readonly string[];
  /**
   * A method, not a function in a property: TypeScript then lets a function with particular parameters be used as a function in general.
   *
   * @param values what the parameters have read, by name
   */
  answer(analysis: Analysis, values: ValuesOf<Parameters>): Answer;
}

/** What a function returns. */
export interface FunctionResult {
  readonly description: string;
  /** Absent if it may be either, or a number with a format: Excel takes a format only with a result of any type. */
  readonly type?: "number" | "string";
  /** A table or column that spills into the cells below and beside the formula. */
  readonly spills?: boolean;
}
