import { functionError, type FunctionError, type FunctionResult, type FunctionValue } from "./function-value";

/** A result on its way from the add-in. */
export interface InvocationResult {
  readonly id: number;
  readonly result: FunctionResult;
}

/** What the numbers of failures mean; any other is a failure within the function: #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Reads results in the form of newer versions: `[[id, true, value], [id, false, message, number]]`. */
export function readArrayResults(results: unknown): InvocationResult[] {
  return asArray(results).flatMap((entry) => {
    const [id, isDone, value, number] = asArray(entry);
    return typeof id === "number" ? [{ id, result: isDone === true ? resultOf(value) : failure(number, value) }] : [];
  });
}

/** Reads results in the form of older versions: `[{ id, failed, value, errorCode }]`. */
export function readResults(results: unknown): InvocationResult[] {
  return asArray(results).flatMap((entry) => {
    if (!isRecord(entry) || typeof entry["id"] !== "number") return [];
    const { id, failed, value, errorCode } = entry;
    return [{ id, result: failed === true ? failure(errorCode, value) : resultOf(value) }];
  });
}

function failure(number: unknown, message: unknown): FunctionError {
  return functionError(ERRORS[Number(number)] ?? "#VALUE!", typeof message === "string" ? message : "");
}

function resultOf(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return valueOf(value);
  // To Excel a row alone is not a result, nor are rows of different lengths.
  const rows = value.map(asRow);
  const [first] = rows;
  const isMatrix = first !== undefined && first.length > 0 && rows.every((row) => row.length === first.length);
  return isMatrix && value.every(Array.isArray) ? rows : functionError("#VALUE!");
}

function asRow(row: unknown): FunctionValue[] {
  return asArray(row).map(valueOf);
}

/** Excel shows 0 where a function returns nothing. */
function valueOf(value: unknown): FunctionValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!isRecord(value)) return value === null || value === undefined ? 0 : functionError("#VALUE!");
  const { basicValue, code, message } = value;
  if (typeof code === "string") return functionError(code, typeof message === "string" ? message : "");
  if (value["type"] === "Error") return functionError(String(basicValue));
  // The newer name of a formatted number is Double. Entities and pictures are not played.
  const isNumber = value["type"] === "FormattedNumber" || value["type"] === "Double";
  if (!isNumber || typeof basicValue !== "number") return functionError("#VALUE!");
  const { numberFormat } = value;
  return typeof numberFormat === "string" ? { number: basicValue, numberFormat } : basicValue;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
