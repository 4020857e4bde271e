import type { CellContent, CellError } from "../../workbook/cell";
import type { DefinedFunction, ParameterDefinition } from "./function-metadata";
import { functionError, isFunctionError, type FunctionError } from "./function-value";

/** An argument as it is in a formula: a value, the cells of a reference or of an array, or undefined when it is left out. */
export type FunctionArgument = CellContent | readonly (readonly CellContent[])[] | undefined;

/** What a blank cell is for a parameter; for any other type it is "" in a range, and 0 alone. */
const BLANK: Readonly<Record<string, unknown>> = { number: 0, string: "", boolean: false };

/**
 * Arguments as they go over the wire, converted to what the parameters ask for; or the error that is the formula's result
 * without its function being called.
 */
export function wireArguments(
  { parameters = [], takesErrors }: DefinedFunction,
  given: readonly FunctionArgument[],
): unknown[] | FunctionError {
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  if (given.length > parameters.length && !repeats) return functionError("#VALUE!");
  const single = repeats ? parameters.slice(0, -1) : parameters;
  try {
    const args = single.map((parameter, i) => wireArgument(parameter, given[i], takesErrors));
    if (repeats) args.push(given.slice(single.length).map((one) => wireArgument(last, one, takesErrors)));
    return args;
  } catch (error) {
    if (error instanceof Refusal) return functionError(error.code);
    throw error;
  }
}

/** An error among the arguments. */
function wireError({ error }: CellError): unknown {
  return { code: error, type: "CustomFunctionError" };
}

/** Why a function is not called. */
class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function wireArgument(parameter: ParameterDefinition, given: FunctionArgument, takesErrors: boolean): unknown {
  const type = parameter.type ?? "any";
  if (given === undefined) {
    if (parameter.optional === true || parameter.repeating === true) return null;
    throw new Refusal("#VALUE!");
  }
  const convert = (value: CellContent, blank: unknown): unknown => {
    if (value === null) return BLANK[type] ?? blank;
    if (typeof value !== "object") return converted(type, value);
    if (takesErrors && type === "any") return wireError(value);
    throw new Refusal(value.error);
  };
  if (parameter.dimensionality === "matrix") {
    const rows = isMatrix(given) ? given : [[given]];
    return rows.map((row) => row.map((value) => convert(value, "")));
  }
  if (!isMatrix(given)) return convert(given, 0);
  if (given.length === 1 && given[0].length === 1) return convert(given[0][0], 0);
  throw new Refusal("#VALUE!");
}

function isMatrix(given: FunctionArgument): given is readonly (readonly CellContent[])[] {
  return Array.isArray(given);
}

function converted(type: string, value: string | number | boolean): unknown {
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number" && typeof value !== "number") return asNumber(value);
  if (type === "boolean" && typeof value !== "boolean") return asBoolean(value);
  return value;
}

function asNumber(value: string | boolean): number {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new Refusal("#VALUE!");
  return number;
}

function asBoolean(value: string | number): boolean {
  if (typeof value === "number") return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new Refusal("#VALUE!");
}

/** Whether {@link wireArguments} has returned an error. */
export function isRefused(args: unknown[] | FunctionError): args is FunctionError {
  return !Array.isArray(args) && isFunctionError(args);
}
