import { DEFINITIONS } from "./definition-list";
import type { Definitions } from "./definitions";

/** The framework as published: used where a workbook does not say otherwise. */
export const DEFAULT_DEFINITIONS = Object.fromEntries(
  Object.entries(DEFINITIONS).map(([key, { standard }]) => [key, standard]),
) as unknown as Definitions;
