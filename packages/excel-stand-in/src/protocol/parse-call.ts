import { parseReference, type Reference } from "../workbook/a1";
import type { CellContent } from "../workbook/cell";
import { isErrorText } from "../workbook/error-text";

/** A formula that is one call of a function, and nothing else. */
export interface ParsedCall {
  readonly name: string;
  readonly args: readonly ParsedArgument[];
}

/** A literal, a reference, or undefined for an argument that is left out. */
export type ParsedArgument = { readonly value: CellContent } | { readonly reference: Reference } | undefined;

const CALL = /^=\s*([A-Z_][\w.]*)\((.*)\)\s*$/is;
/** Arguments, with anything between quotes as a whole. */
const ARGUMENT = /((?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])*)(,|$)/y;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** Reads `=NAME(1,"text",A1:B3)`; null when the formula is anything else. */
export function parseCall(formula: string): ParsedCall | null {
  const [, name, inside] = CALL.exec(formula) ?? [];
  if (name === undefined || inside === undefined) return null;
  if (inside.trim() === "") return { name, args: [] };
  const args: ParsedArgument[] = [];
  ARGUMENT.lastIndex = 0;
  for (;;) {
    const [, text, end] = ARGUMENT.exec(inside) ?? [];
    if (text === undefined) return null;
    const parsed = argument(text.trim());
    if (parsed === null) return null;
    args.push(parsed);
    if (end === "") return { name, args };
  }
}

function argument(text: string): ParsedArgument | null {
  if (text === "") return undefined;
  if (NUMBER.test(text)) return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replaceAll('""', '"') };
  if (isErrorText(text)) return { value: { error: text.toUpperCase() } };
  const reference = parseReference(text);
  return reference === null ? null : { reference };
}
