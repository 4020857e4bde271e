import { makeCopy } from "../../../src/publication/make-copy";
import type { PublicationOptions } from "../../../src/publication/options";
import type { CopyInput } from "../../support/publication/input-of";
import { attackSystem } from "./attack-system";
import type { Knowledge } from "./frame";
import type { LinearSystem } from "./linear-system";
import { nothingNew } from "./nothing-new";
import { costOf, optimum } from "./optimum";
import { publishedOf } from "./published";
import { trueTables } from "./true-tables";

/** What a choice leaves out. */
export interface LeftOut {
  /** Cells that say [c], percentages among them. */
  readonly cells: number;
  /** People of all hidden counts together. */
  readonly people: number;
  /** Noughts among the hidden counts. */
  readonly noughts: number;
  /** What the choice costs: see costOf. */
  readonly cost: number;
}

const KNOWLEDGE: Knowledge = { notKnown: "all" };

/**
 * What a copy leaves out, beside the least that any choice has to. For the standard definitions.
 *
 * @returns `least` is null where it is not found in the given seconds
 */
export async function keptOf(
  input: CopyInput,
  options: PublicationOptions,
  seconds: number,
): Promise<{ readonly product: LeftOut; readonly least: LeftOut | null }> {
  const { copy } = await makeCopy(input, options);
  const published = publishedOf(copy);
  const shown = attackSystem(published, KNOWLEDGE);
  const truth = attackSystem(trueTables(input.results, options), KNOWLEDGE);
  const places = [...truth.unknowns.keys()];
  const people = (place: number): number => truth.unknowns[place].shown ?? 0;
  const saysNothing = nothingNew(published, truth, people, KNOWLEDGE);
  const sensitive = places.filter(
    (place) => truth.unknowns[place].isPrivate && people(place) >= 1 && people(place) <= 4 && !saysNothing(place),
  );
  const best = await optimum(truth, (place) => canHide(truth, place), sensitive, seconds);
  const hidden = places.filter((place) => {
    const { key } = truth.unknowns[place];
    return shown.has(key) && shown.unknowns[shown.place(key)].shown === null;
  });
  return { product: leftOut(truth, hidden), least: best === null ? null : leftOut(truth, [...best]) };
}

/** Whatever is private may be left out, and who passed, who would say who failed. Recruits, schools and days are always published. */
function canHide({ unknowns }: LinearSystem, place: number): boolean {
  const { key, isPrivate } = unknowns[place];
  return isPrivate || key.startsWith("7 passed ") || key.endsWith(" not");
}

function leftOut(truth: LinearSystem, places: readonly number[]): LeftOut {
  const seen = places.filter((place) => truth.unknowns[place].cells > 0 || truth.unknowns[place].isPrivate);
  const sum = (of: (place: number) => number): number => seen.reduce((total, place) => total + of(place), 0);
  return {
    cells: sum((place) => truth.unknowns[place].cells),
    people: sum((place) => truth.unknowns[place].shown ?? 0),
    noughts: sum((place) => Number(truth.unknowns[place].shown === 0)),
    cost: sum((place) => costOf(truth, place)),
  };
}
