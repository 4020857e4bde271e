import type { Results } from "../../../src/metrics/results";
import type { PublicationOptions } from "../../../src/publication/options";
import { attackSystem } from "./attack-system";
import type { Knowledge } from "./frame";
import type { LinearSystem } from "./linear-system";
import { trueTables } from "./true-tables";

/** The true number of people behind each key of the attack's system; null where no table of the report has it. */
export function trueFigures(
  results: Results,
  options: PublicationOptions,
  knowledge: Knowledge,
): (key: string) => number | null {
  const system = attackSystem(trueTables(results, { ...options, metrics: null }), knowledge);
  while (workOut(system));
  return (key) => (system.has(key) ? system.unknowns[system.place(key)].shown : null);
}

/** Works out numbers that are alone unknown in a sum. @returns whether there were any */
function workOut({ relations, unknowns }: LinearSystem): boolean {
  let found = false;
  for (const { terms, least, greatest } of relations) {
    const open = terms.filter(([place]) => unknowns[place].shown === null);
    if (least !== greatest || open.length !== 1) continue;
    const [[place, factor]] = open;
    const others = terms.reduce((sum, [of, times]) => sum + times * (unknowns[of].shown ?? 0), 0);
    unknowns[place].shown = (least - others) / factor;
    found = true;
  }
  return found;
}
