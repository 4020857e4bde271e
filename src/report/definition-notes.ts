import type { Definition } from "../metrics/definition";
import { DEFINITIONS } from "../metrics/definition-list";
import type { Definitions } from "../metrics/definitions";
import type { MetricNumber } from "../metrics/metric-number";

/**
 * One sentence for each definition that differs from the framework's default:
 * "Definition changed: presented within 24 months (default: presented within 18 months)."
 *
 * @param metric only the definitions that concern this metric; all of them when absent
 */
export function definitionNotes(definitions: Definitions, metric?: MetricNumber): string[] {
  const keys = Object.keys(DEFINITIONS) as (keyof Definitions)[];
  return keys.flatMap((key) => noteOf(key, definitions, metric));
}

function noteOf<K extends keyof Definitions>(key: K, definitions: Definitions, metric?: MetricNumber): string[] {
  const { note, standard, metrics }: Definition<Definitions[K]> = DEFINITIONS[key];
  const [value, usual] = [note(definitions[key]), note(standard)];
  const isWanted = (metric === undefined || metrics.includes(metric)) && value !== usual;
  return isWanted ? [`Definition changed: ${value} (default: ${usual}).`] : [];
}
