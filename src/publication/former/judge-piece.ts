import { SMALL } from "../counts/count-system";
import type { Interval } from "../public-copy";
import type { Piece } from "./piece";

/** How one unknown count of a former copy stands. */
export interface Judged {
  /** A number that it may have been; it fits those of the other counts of its piece. */
  readonly value: number;
  /** What the former copy leaves open by itself: least and greatest, as far as they were looked for. */
  readonly interval: Interval;
  /** What is to be done: "protect" it further; it is "given away" already; or it is "free", being large or nobody, or not known to be small. */
  readonly verdict: "protect" | "given away" | "free";
}

interface Bounds {
  /** The least known number that a count is part of. */
  readonly cap: (count: number) => number;
  /** How many there are now, which none of those who stay can have exceeded; Infinity for those who may come back. */
  readonly atMost: ReadonlyMap<number, number>;
  readonly isPrivate: (count: number) => boolean;
}

/** Fractions that come of computing. */
const TINY = 1e-6;

/**
 * Works out of the counts of a piece what the former copy left open, and finds whole numbers that it may have been made of.
 *
 * @returns null where nothing fits: somebody changed the copy by hand
 */
export function judgePiece(piece: Piece, { cap, atMost, isPrivate }: Bounds): ReadonlyMap<number, Judged> | null {
  const values = piece.solve({ isWhole: true, atMost }) ?? piece.solve({ isWhole: true });
  if (values === null) return null;
  const seen = new Map<number, [number, number]>();
  const see = (solution: ReadonlyMap<number, number> | null): void => {
    for (const [count, value] of solution ?? []) {
      const [least, greatest] = seen.get(count) ?? [value, value];
      seen.set(count, [Math.min(least, value), Math.max(greatest, value)]);
    }
  };
  see(values);
  const intervalOf = (count: number): Interval => {
    const [least, greatest] = seen.get(count) ?? [0, 0];
    return [Math.ceil(least - TINY) + 0, Math.floor(greatest + TINY)];
  };
  const isProtected = (count: number): boolean => {
    const [least, greatest] = intervalOf(count);
    return greatest - least >= SMALL || (least === 0 && greatest >= cap(count));
  };
  const verdictOf = (count: number): Judged["verdict"] => {
    if (!isPrivate(count)) return "free";
    if (intervalOf(count)[0] > SMALL || !isProtected(count)) see(piece.solve({ count, direction: "minimize" }));
    if (intervalOf(count)[0] > SMALL) return "free";
    // Where there is a solution, but no greatest one, nothing bounds the count.
    if (!isProtected(count)) see(piece.solve({ count, direction: "maximize" }) ?? new Map([[count, Infinity]]));
    if (isProtected(count)) return "protect";
    const [least, greatest] = intervalOf(count);
    return least >= 1 && greatest <= SMALL ? "given away" : "free";
  };
  const verdicts = piece.counts.map((count) => [count, verdictOf(count)] as const);
  return new Map(
    verdicts.map(([count, verdict]) => [
      count,
      { value: Math.round(values.get(count) ?? 0), interval: intervalOf(count), verdict },
    ]),
  );
}
