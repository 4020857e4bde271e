import { analyse, type Analysis } from "../metrics/analyse";
import { definitionEffects, type DefinitionEffects } from "../metrics/definition-effects";
import type { Definitions } from "../metrics/definitions";

/** What other definitions would change in the figures of a register that was read; nothing is written. */
export function previewDefinitions(
  { register, results }: Analysis,
  definitions: Definitions,
  years: readonly number[] | null,
): DefinitionEffects {
  return definitionEffects(results, analyse(register, definitions, years).results);
}
