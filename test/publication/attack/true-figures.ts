import type { Results } from "../../../src/metrics/results";
import type { PublicationOptions } from "../../../src/publication/options";
import { attackSystem } from "./attack-system";
import type { Knowledge } from "./frame";
import { trueTables } from "./true-tables";

/** The true number of people behind each key of the attack's system; null where no table of the report has it. */
export function trueFigures(
  results: Results,
  options: PublicationOptions,
  knowledge: Knowledge,
): (key: string) => number | null {
  const system = attackSystem(trueTables(results, { ...options, metrics: null }), knowledge);
  system.workOut(() => true);
  return (key) => (system.has(key) ? system.unknowns[system.place(key)].shown : null);
}
