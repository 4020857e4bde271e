import { DEFINITIONS } from "./definition-list";
import type { Definitions } from "./definitions";

/** The framework as published: what holds where a workbook says nothing else. */
export const DEFAULT_DEFINITIONS = Object.fromEntries(
  Object.entries(DEFINITIONS).map(([key, { standard }]) => [key, standard]),
) as unknown as Definitions;
