import { DEFAULT_DEFINITIONS } from "./default-definitions";
import { DEFINITIONS } from "./definition-list";
import type { Definitions } from "./definitions";

/**
 * Definitions from what a workbook has stored: anything that is missing or not valid (from another version, or edited by hand) keeps
 * its default.
 */
export function mergeDefinitions(stored: unknown): Definitions {
  if (typeof stored !== "object" || stored === null) return DEFAULT_DEFINITIONS;
  const given = stored as Readonly<Record<string, unknown>>;
  const read = Object.entries(DEFINITIONS).map(([key, definition]) => [key, definition.read(given[key])] as const);
  return { ...DEFAULT_DEFINITIONS, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) };
}
