import type { CellError } from "../../workbook/cell";

/** An error value with the function's message about it; "" for none. */
export interface FunctionError extends CellError {
  readonly message: string;
}

/** One value that a function has returned. */
export type FunctionValue = string | number | boolean | FunctionError;

/** The result of a function: one value, or rows of values that spill. Rows are of equal length, and there is at least one value. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

export function functionError(error: string, message = ""): FunctionError {
  return { error, message };
}

export function isFunctionError(value: FunctionResult): value is FunctionError {
  return typeof value === "object" && "error" in value;
}
