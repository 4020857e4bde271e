import type { HostProfile } from "../../hosts/host-profile";
import type { CellContent, CellError } from "../../workbook/cell";
import type { Area, Worksheet } from "../../workbook/worksheet";
import type { DefinedFunction, ParameterDefinition } from "./function-metadata";
import { functionError, isFunctionError, type FunctionError } from "./function-value";
import { richArgument } from "./rich-argument";

/** An argument as it is in a formula: a value, the cells of a reference or of an array, or undefined when it is left out. */
export type FunctionArgument = CellContent | readonly (readonly CellContent[])[] | undefined;

/** The cells that an argument refers to. */
export interface ArgumentPlace {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** How an Excel hands over arguments. */
export type ArgumentStyle = Pick<HostProfile, "blankArgument" | "hasRichArguments">;

/** What a blank cell is for a parameter of a type; for any other type that depends on the Excel. */
const BLANK: Readonly<Record<string, unknown>> = { number: 0, string: "", boolean: false };

/**
 * Arguments as they go over the wire, converted to what the parameters ask for; or the error that is the formula's result
 * without its function being called.
 *
 * @param places of the arguments, null where one is not a reference
 */
export function wireArguments(
  { parameters = [], takesErrors, takesRichValues }: DefinedFunction,
  given: readonly FunctionArgument[],
  { blankArgument, hasRichArguments }: ArgumentStyle,
  places: readonly (ArgumentPlace | null)[] = [],
): unknown[] | FunctionError {
  const style: WireStyle = { blank: blankArgument, takesErrors, isRich: takesRichValues && hasRichArguments };
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  if (given.length > parameters.length && !repeats) return functionError("#VALUE!");
  const single = repeats ? parameters.slice(0, -1) : parameters;
  try {
    const args = single.map((parameter, i) => wireArgument(parameter, given[i], places[i], style));
    if (repeats) {
      const from = single.length;
      args.push(given.slice(from).map((one, i) => wireArgument(last, one, places[from + i], style)));
    }
    return args;
  } catch (error) {
    if (error instanceof Refusal) return functionError(error.code);
    throw error;
  }
}

interface WireStyle {
  readonly blank: ArgumentStyle["blankArgument"];
  readonly takesErrors: boolean;
  readonly isRich: boolean;
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

function wireArgument(
  parameter: ParameterDefinition,
  given: FunctionArgument,
  place: ArgumentPlace | null | undefined,
  { blank, takesErrors, isRich }: WireStyle,
): unknown {
  const type = parameter.type ?? "any";
  if (given === undefined) {
    if (parameter.optional === true || parameter.repeating === true) return null;
    throw new Refusal("#VALUE!");
  }
  const convert = (value: CellContent, row: number, column: number): unknown => {
    if (value === null) return type in BLANK ? BLANK[type] : blank;
    if (typeof value === "object" && !(takesErrors && type === "any")) throw new Refusal(value.error);
    if (isRich && type === "any") return wireRich(richArgument(value, formatAt(place, row, column)));
    return typeof value === "object" ? wireError(value) : converted(type, value);
  };
  if (parameter.dimensionality === "matrix") {
    const rows = isMatrix(given) ? given : [[given]];
    return rows.map((row, r) => row.map((value, c) => convert(value, r, c)));
  }
  if (!isMatrix(given)) return convert(given, 0, 0);
  if (given.length === 1 && given[0].length === 1) return convert(given[0][0], 0, 0);
  throw new Refusal("#VALUE!");
}

/** Number format of a cell of an argument; "" where it is not a reference. */
function formatAt(place: ArgumentPlace | null | undefined, row: number, column: number): string {
  if (place === null || place === undefined) return "";
  const { sheet, area } = place;
  return sheet.cell(area.row + row, area.column + column)?.style.numberFormat ?? "";
}

/** With the flag for rich values, office.js parses the `value` of every object among the arguments. */
function wireRich(value: unknown): unknown {
  return typeof value === "object" ? { value: JSON.stringify(value) } : value;
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
