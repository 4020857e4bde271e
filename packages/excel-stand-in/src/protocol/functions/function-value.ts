import type { CellError } from "../../workbook/cell";

/** An error value with what the function says about it; "" for nothing. */
export interface FunctionError extends CellError {
  readonly message: string;
}

/** One value that a function has come to. */
export type FunctionValue = string | number | boolean | FunctionError;

/** What a function has come to: one value, or rows of values that spill. Rows are of equal length, and there is at least one value. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

export function functionError(error: string, message = ""): FunctionError {
  return { error, message };
}

export function isFunctionError(value: FunctionResult): value is FunctionError {
  return typeof value === "object" && "error" in value;
}
