import type { CountSystem, Part, Sum } from "../counts/count-system";
import type { Reading } from "./former-cells";
import { Piece } from "./piece";
import type { Readings } from "./readings";

/** What a former copy says by itself: its counts by the draft's places, then the groups that only it has. */
export interface FormerSystem {
  /** null: it says nothing of the count. Both ends are equal where it is known, also by adding up. */
  readonly counts: readonly (Reading | null)[];
  /** Counts that were left out, but follow from the rest by adding up. */
  readonly derived: readonly number[];
  /** Relations in which a count is not known. */
  readonly sums: readonly Sum[];
  readonly parts: readonly Part[];
  /** Counts that are not known, in pieces that have nothing to do with one another. */
  readonly pieces: readonly Piece[];
  /** Counts by the least known number that they are part of; Infinity where there is none. */
  readonly caps: readonly number[];
}

/** Larger pieces are not solved, as that would take too long: their counts keep their bounds alone. */
const LARGEST_PIECE = 500;

/**
 * What a former copy says of a draft's counts, all together.
 *
 * @param isRounded whether every count of it was rounded by itself: then none follows from others, and only the bounds are known
 */
export function formerSystem(
  { counts: draftCounts, sums, parts }: CountSystem,
  readings: Readings,
  isRounded: boolean,
): FormerSystem {
  const counts = [...readings.counts];
  const others = placeOthers(counts, readings);
  for (const { whole, parts: of } of sums) {
    // Counts that no cell shows, such as those who failed, follow from the others.
    for (const place of [whole, ...of]) {
      const isAlone = [whole, ...of].every((one) => one === place || readings.counts[one] !== null);
      if (draftCounts[place].cells === 0 && isAlone) counts[place] ??= { least: 0, greatest: Infinity };
    }
  }
  const has = (place: number): boolean => counts[place] !== null;
  const ofFormer = sums
    .map(({ whole, parts: of }) => ({ whole, parts: [...of, ...(others.get(sumKey(whole, of)) ?? [])] }))
    .filter((sum) => has(sum.whole) && sum.parts.every(has));
  const partsOfFormer = parts.filter(({ part, whole }) => has(part) && has(whole));
  const derived = addUp(counts, ofFormer, partsOfFormer);

  const isUnknown = (place: number): boolean => !isKnown(counts[place]);
  const openSums = ofFormer.filter((sum) => isUnknown(sum.whole) || sum.parts.some(isUnknown));
  const openParts = partsOfFormer.filter(({ part, whole }) => isUnknown(part) || isUnknown(whole));
  const places = [...counts.keys()].filter((place) => has(place) && isUnknown(place));
  const found = piecesOf(places, openSums, openParts, (place) => counts[place] ?? { least: 0, greatest: Infinity });
  const pieces = found.filter((piece) => !isRounded && piece.counts.length <= LARGEST_PIECE);
  const solved = new Set(pieces.flatMap((piece) => piece.counts));
  const isSolved = (of: readonly number[]): boolean => of.some((place) => solved.has(place));
  return {
    counts,
    derived,
    sums: openSums.filter((sum) => isSolved([sum.whole, ...sum.parts])),
    parts: openParts.filter(({ part, whole }) => isSolved([part, whole])),
    pieces,
    caps: capsOf(counts, ofFormer, partsOfFormer),
  };
}

/** Whether a count is one number. */
export function isKnown(reading: Reading | null): boolean {
  return reading !== null && reading.least === reading.greatest;
}

/** Appends the groups that only the former copy has. @returns their places, by the sum that they belong to */
function placeOthers(counts: (Reading | null)[], { others }: Readings): ReadonlyMap<string, readonly number[]> {
  return new Map(
    others.map(({ whole, parts, rows }) => [sumKey(whole, parts), rows.map((row) => counts.push(row) - 1)] as const),
  );
}

function sumKey(whole: number, parts: readonly number[]): string {
  return [whole, ...parts].join(" ");
}

/** Works out what follows by adding up and taking away. A sum that does not hold, as a copy was changed by hand, says nothing. */
function addUp(counts: (Reading | null)[], sums: Sum[], parts: readonly Part[]): number[] {
  const derived: number[] = [];
  const number = (place: number): number => counts[place]?.least ?? 0;
  let isNew = true;
  while (isNew) {
    isNew = false;
    for (const [s, { whole, parts: of }] of [...sums.entries()].reverse()) {
      const open = [whole, ...of].filter((place) => !isKnown(counts[place]));
      if (open.length > 1) continue;
      const rest = number(whole) - of.reduce((sum, part) => sum + number(part), 0);
      const [place] = open;
      const reading = place === undefined ? null : counts[place];
      if (place === undefined || reading === null) {
        if (rest !== 0) sums.splice(s, 1);
        continue;
      }
      const value = place === whole ? -(rest - number(whole)) : rest + number(place);
      if (value < reading.least || value > reading.greatest) {
        sums.splice(s, 1);
        continue;
      }
      counts[place] = { least: value, greatest: value };
      derived.push(place);
      isNew = true;
    }
  }
  for (const { part, whole } of parts) {
    const [of, all] = [counts[part], counts[whole]];
    if (of === null || all === null || isKnown(of) || all.greatest < of.least) continue;
    counts[part] = { least: of.least, greatest: Math.min(of.greatest, all.greatest) };
  }
  return derived;
}

function piecesOf(
  places: readonly number[],
  sums: readonly Sum[],
  parts: readonly Part[],
  bounds: (place: number) => Reading,
): Piece[] {
  const roots = new Map(places.map((place) => [place, place]));
  const rootOf = (place: number): number => {
    const above = roots.get(place) ?? place;
    if (above === place) return place;
    const root = rootOf(above);
    roots.set(place, root);
    return root;
  };
  const join = (members: readonly number[]): void => {
    const open = members.filter((place) => roots.has(place));
    for (const place of open.slice(1)) roots.set(rootOf(place), rootOf(open[0]));
  };
  for (const { whole, parts: of } of sums) join([whole, ...of]);
  for (const { part, whole } of parts) join([part, whole]);
  const byRoot = new Map<number, { counts: number[]; sums: Sum[]; parts: Part[] }>();
  const pieceOf = (place: number) => {
    const root = rootOf(place);
    const piece = byRoot.get(root) ?? { counts: [], sums: [], parts: [] };
    byRoot.set(root, piece);
    return piece;
  };
  for (const place of places) pieceOf(place).counts.push(place);
  for (const sum of sums) {
    const open = [sum.whole, ...sum.parts].find((place) => roots.has(place));
    if (open !== undefined) pieceOf(open).sums.push(sum);
  }
  for (const part of parts) {
    const open = [part.part, part.whole].find((place) => roots.has(place));
    if (open !== undefined) pieceOf(open).parts.push(part);
  }
  return [...byRoot.values()].map((piece) => new Piece(piece.counts, bounds, piece.sums, piece.parts));
}

/** The least known number that each count is part of, through what is not known. */
function capsOf(counts: readonly (Reading | null)[], sums: readonly Sum[], parts: readonly Part[]): number[] {
  const caps = counts.map(() => Infinity);
  const edges = [...parts, ...sums.flatMap(({ whole, parts: of }) => of.map((part) => ({ part, whole })))];
  let isNew = true;
  while (isNew) {
    isNew = false;
    for (const { part, whole } of edges) {
      const cap = isKnown(counts[whole]) ? (counts[whole]?.least ?? 0) : caps[whole];
      if (cap < caps[part]) {
        caps[part] = cap;
        isNew = true;
      }
    }
  }
  return caps;
}
