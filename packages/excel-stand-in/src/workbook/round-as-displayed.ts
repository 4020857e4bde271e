import { getFormatInfo, tokenize, tokenTypes } from "numfmt";

/** Decimals that a section of a number format keeps of the value itself (0% keeps two); null where that is not defined. */
type Places = number | null;

const placesOf = new Map<string, readonly Places[]>();

/**
 * Rounds a number to what its number format shows of it: Excel takes the number's 15 significant decimal digits and rounds halves
 * away from zero. So 57/200, stored as 0.28499999999999998, is 29% and 1.005 is 1.01, whatever the binary noise says.
 */
export function roundAsDisplayed(value: number, numberFormat: string): number {
  const sections = placesOf.get(numberFormat) ?? remember(numberFormat);
  const places = sections[value < 0 && sections.length > 1 ? 1 : 0] ?? null;
  const digits = Number(value.toPrecision(15));
  return places === null ? digits : roundHalfUp(digits, places);
}

function remember(numberFormat: string): readonly Places[] {
  const sections = splitSections(numberFormat).map(sectionPlaces);
  placesOf.set(numberFormat, sections);
  return sections;
}

/** The positive and the negative section; a format with conditions decides otherwise which section applies, and is left alone. */
function splitSections(numberFormat: string): string[] {
  const sections = [""];
  for (const { type, raw } of tokenize(numberFormat)) {
    if (type === tokenTypes.CONDITION) return ["General"];
    if (type === tokenTypes.BREAK) sections.push("");
    else sections[sections.length - 1] += raw;
  }
  return sections.slice(0, 2);
}

function sectionPlaces(section: string): Places {
  const { type, maxDecimals, scale } = getFormatInfo(section);
  const isDecimal = type === "number" || type === "grouped" || type === "percent" || type === "currency";
  return isDecimal ? maxDecimals + Math.round(Math.log10(scale)) : null;
}

/** Shifts the decimal point in the text of the number, where it is exact, rather than by multiplying. */
function roundHalfUp(value: number, places: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value * 10 ** places)) return value;
  const whole = Math.round(Number(shifted(Math.abs(value), places)));
  return Math.sign(value) * Number(shifted(whole, -places));
}

function shifted(value: number, places: number): string {
  const [mantissa, exponent = "0"] = String(value).split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}
