import type { CellError } from "../../workbook/cell";

/** An error value with the function's message about it; "" for none. */
export interface FunctionError extends CellError {
  readonly message: string;
}

/** A number that brings its number format along, as `{ type: "FormattedNumber", basicValue, numberFormat }`. */
export interface FormattedNumber {
  readonly number: number;
  readonly numberFormat: string;
}

/** One value that a function has returned. */
export type FunctionValue = string | number | boolean | FormattedNumber | FunctionError;

/** The result of a function: one value, or rows of values that spill. Rows are of equal length, and there is at least one value. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

export function functionError(error: string, message = ""): FunctionError {
  return { error, message };
}

export function isFunctionError(value: FunctionResult): value is FunctionError {
  return typeof value === "object" && "error" in value;
}

export function isFormattedNumber(value: FunctionResult): value is FormattedNumber {
  return typeof value === "object" && "numberFormat" in value;
}

/** What becomes of a result where numbers may not bring formats along: Excel does not understand them. */
export function withoutFormats(result: FunctionResult): FunctionResult {
  const plain = (value: FunctionValue): FunctionValue => (isFormattedNumber(value) ? functionError("#VALUE!") : value);
  return isMatrix(result) ? result.map((row) => row.map(plain)) : plain(result);
}

export function isMatrix(result: FunctionResult): result is readonly (readonly FunctionValue[])[] {
  return Array.isArray(result);
}
