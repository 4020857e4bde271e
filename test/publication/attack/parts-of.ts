import type { LinearSystem, Relation } from "./linear-system";

const NEARLY = 1e-6;

/** Unknown numbers that hang together, and what is known of them once the shown numbers stand in their places. */
export interface Part {
  readonly places: readonly number[];
  readonly relations: readonly Relation[];
}

/** Puts shown numbers in their places, and separates what has nothing to do with each other. */
export function partsOf({ unknowns, relations }: LinearSystem): {
  readonly parts: readonly Part[];
  /** Relations of shown numbers that do not hold. */
  readonly contradictions: readonly string[];
} {
  const contradictions: string[] = [];
  const reduced = relations.map(({ terms, least, greatest }): Relation => {
    const known = terms.reduce((sum, [place, factor]) => sum + factor * (unknowns[place].shown ?? 0), 0);
    const left = terms.filter(([place]) => unknowns[place].shown === null);
    if (left.length === 0 && (known < least - NEARLY || known > greatest + NEARLY)) {
      contradictions.push(terms.map(([place, factor]) => `${factor} × ${unknowns[place].key}`).join(" + "));
    }
    return { terms: left, least: least - known, greatest: greatest - known };
  });
  const parent = unknowns.map((_, place) => place);
  const root = (place: number): number => {
    while (parent[place] !== place) place = parent[place] = parent[parent[place]];
    return place;
  };
  const open = reduced.filter(({ terms }) => terms.length > 0);
  for (const { terms } of open) for (const [place] of terms) parent[root(place)] = root(terms[0][0]);
  const parts = new Map<number, { places: number[]; relations: Relation[] }>();
  for (const place of unknowns.keys()) {
    if (unknowns[place].shown !== null) continue;
    const part = parts.get(root(place)) ?? { places: [], relations: [] };
    part.places.push(place);
    parts.set(root(place), part);
  }
  for (const relation of open) parts.get(root(relation.terms[0][0]))?.relations.push(relation);
  return { parts: [...parts.values()], contradictions };
}
