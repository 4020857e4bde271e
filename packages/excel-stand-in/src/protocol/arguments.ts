import { invalidArgument } from "../workbook/excel-error";

/** Checks of what comes over the wire: add-ins may pass anything, and Excel reports InvalidArgument. */

export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text.`);
  return value;
}

export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function asNumber(value: unknown, what: string, least: number, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw invalidArgument(`${what} must be a number from ${least} to ${most}.`);
  }
  return value;
}

export function asInteger(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number.`);
  return asNumber(value, what, least, most);
}

export function asOneOf<T extends string>(value: unknown, what: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(", ")}.`);
  return found;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB", from a colour in that form or one of a few names. */
export function asColour(value: unknown, what: string): string {
  const text = asText(value, what);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${what} must be a colour such as #FFA500.`);
  return named;
}

/** Where the JavaScript API leaves out an optional argument, null comes over the wire. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
