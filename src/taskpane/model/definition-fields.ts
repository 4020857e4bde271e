import type { NumberQuestion } from "../../metrics/definition";
import { DEFINITIONS } from "../../metrics/definition-list";
import type { Definitions } from "../../metrics/definitions";

/** Definitions that are a number. */
export type NumberKey = { [K in keyof Definitions]: Definitions[K] extends number ? K : never }[keyof Definitions];

/** How a numeric definition is asked for. */
export interface DefinitionField extends NumberQuestion {
  readonly key: NumberKey;
}

/** The numeric definitions in the order of their metrics. */
export const DEFINITION_FIELDS: readonly DefinitionField[] = Object.entries(DEFINITIONS).flatMap(
  ([key, { question }]) => (question === undefined ? [] : { key: key as NumberKey, ...question }),
);
