import type { Results } from "../../../src/metrics/results";
import type { PublicationOptions } from "../../../src/publication/options";
import { attackSystem } from "./attack-system";
import { fewRatings } from "./few-ratings";
import type { Knowledge } from "./frame";
import { LeastAndGreatest, type Range } from "./least-and-greatest";
import type { LinearSystem } from "./linear-system";
import { nothingNew } from "./nothing-new";
import { LEFT_OUT, type Published } from "./published";
import { differences } from "./differences";
import { trueFigures } from "./true-figures";
import { trueTables } from "./true-tables";

/** What only the provider knows. */
export interface Truth {
  readonly results: Results;
  readonly options: PublicationOptions;
  /** What the definitions say; everyone whose ethnicity is not known counts for metric 3 by default. */
  readonly knowledge?: Knowledge;
}

/** Least whole numbers that must be possible for a private count. */
const ENOUGH = 5;

/**
 * Attacks a copy by its JSON alone, and judges by the true figures what comes of it: a sentence for everything that DESIGN §12 does
 * not allow. None for a protected copy.
 */
export async function violations(published: Published, truth: Truth): Promise<string[]> {
  const knowledge: Knowledge = truth.knowledge ?? { notKnown: "all" };
  const system = attackSystem(published, knowledge);
  const figures = trueFigures(truth.results, truth.options, knowledge);
  const people = (place: number): number | null => figures(system.unknowns[place].key);
  const saysNothing = nothingNew(published, system, people, knowledge);
  const bounds = await LeastAndGreatest.of(system);
  try {
    const sensitive = [...system.unknowns.keys()].filter(
      (place) => system.unknowns[place].isPrivate && isSmall(people(place)) && !saysNothing(place),
    );
    return [
      ...differences(published, trueTables(truth.results, truth.options)),
      ...fewRatings(published, truth.results),
      ...[...system.contradictions, ...bounds.contradictions].map((one) => `The tables contradict themselves: ${one}.`),
      ...sensitive.flatMap((place) => judged(system, bounds, place, people(place) ?? 0, published.proof.narrowest)),
      ...wrongProof(published, sensitive.length),
    ];
  } finally {
    bounds.dispose();
  }
}

function isSmall(people: number | null): boolean {
  return people !== null && people >= 1 && people <= 4;
}

function judged(
  system: LinearSystem,
  bounds: LeastAndGreatest,
  place: number,
  people: number,
  narrowest: readonly [number, number] | null,
): string[] {
  const { key, shown } = system.unknowns[place];
  if (shown !== null) return [`${key} is shown: ${people}.`];
  const most = system.leastShownWhole(place);
  const isProtected = ({ least, greatest }: Range): boolean =>
    greatest - least + 1 >= ENOUGH || (least === 0 && greatest === most);
  const claimed = narrowest === null ? 0 : narrowest[1] - narrowest[0];
  if (bounds.isSeenFrom(place, (range) => isProtected(range) && range.greatest - range.least >= claimed)) return [];
  const range = bounds.of(place);
  const found = isProtected(range)
    ? []
    : [`${key} is ${people}, and the tables leave ${range.least} to ${range.greatest} of ${most}.`];
  const inFractions = bounds.of(place, "fractions");
  if (inFractions.greatest - inFractions.least >= claimed) return found;
  return [...found, `${key} is left ${inFractions.least} to ${inFractions.greatest}, narrower than the proof says.`];
}

function wrongProof({ tables, proof }: Published, sensitive: number): string[] {
  const suppressed = tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((text) => text === LEFT_OUT);
  return [
    ...(suppressed.length === proof.suppressed
      ? []
      : [`The proof says that ${proof.suppressed} cells are left out, and ${suppressed.length} are.`]),
    ...(sensitive === proof.sensitive
      ? []
      : [`The proof says that ${proof.sensitive} counts are private, and ${sensitive} are.`]),
  ];
}
