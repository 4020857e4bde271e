import { FIRST_DATE, LAST_DATE } from "../register/cells/read-date";
import { type Definitions } from "./definitions";
import { DEFAULT_DEFINITIONS } from "./default-definitions";

/** Definitions that are a number. */
export type NumberKey = { [K in keyof Definitions]: Definitions[K] extends number ? K : never }[keyof Definitions];

/** Least and greatest value that makes sense for each numeric definition. */
export const LIMITS: Readonly<Record<NumberKey, readonly [number, number]>> = {
  presentWithinMonths: [1, 120],
  fsmThresholdPercent: [0, 100],
  minimumGroup: [1, 1_000_000],
  significanceLevel: [0, 1],
  recruitmentThresholdPercent: [0, 1000],
  presentedThresholdPercent: [0, 100],
  accuracyThresholdPercent: [0, 100],
  feedbackThreshold: [0, 10],
};

/** Definitions that count something, months or people. */
export const WHOLE_NUMBERS: ReadonlySet<string> = new Set<NumberKey>(["presentWithinMonths", "minimumGroup"]);

/**
 * Definitions from what a workbook has stored: anything that is missing or makes no sense (another version's, or somebody's hand)
 * keeps its default.
 */
export function mergeDefinitions(stored: unknown): Definitions {
  if (typeof stored !== "object" || stored === null) return DEFAULT_DEFINITIONS;
  const given = stored as Readonly<Record<string, unknown>>;
  const numbers = Object.entries(LIMITS).flatMap(([key, limits]) => {
    const value = given[key];
    const isUsable = WHOLE_NUMBERS.has(key) ? isWholeWithin(value, limits) : isWithin(value, limits);
    return isUsable ? [[key, value] as const] : [];
  });
  const counts = given.notKnownCountsAsNonWhiteBritish;
  return {
    ...DEFAULT_DEFINITIONS,
    ...Object.fromEntries(numbers),
    ...(typeof counts === "boolean" ? { notKnownCountsAsNonWhiteBritish: counts } : {}),
    presentWithinExtensions: extensions(given.presentWithinExtensions),
  };
}

function extensions(stored: unknown): Definitions["presentWithinExtensions"] {
  if (!Array.isArray(stored)) return DEFAULT_DEFINITIONS.presentWithinExtensions;
  return stored
    .filter((one: unknown): one is { startsFrom: number; months: number } => {
      const { startsFrom, months } = Object(one) as Record<string, unknown>;
      return isWholeWithin(startsFrom, [FIRST_DATE, LAST_DATE]) && isWholeWithin(months, LIMITS.presentWithinMonths);
    })
    .map(({ startsFrom, months }) => ({ startsFrom, months }))
    .sort((a, b) => a.startsFrom - b.startsFrom);
}

function isWithin(value: unknown, [least, greatest]: readonly [number, number]): boolean {
  return typeof value === "number" && value >= least && value <= greatest;
}

function isWholeWithin(value: unknown, limits: readonly [number, number]): boolean {
  return Number.isInteger(value) && isWithin(value, limits);
}
