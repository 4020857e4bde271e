import type { CountSystem } from "../counts/count-system";

/** A sum with the signs of its counts: they add up to 0. */
export type Balance = readonly (readonly [place: number, sign: 1 | -1])[];

/** The relations of a system, by count. */
export class KnownRelations {
  /** Every sum as a balance. */
  readonly balances: readonly Balance[];
  /** Of each count, the balances that it is in. */
  readonly balancesOf: readonly (readonly number[])[];
  /** Of each count, what it is part of and must not exceed, and what is part of it. */
  readonly wholesOf: readonly (readonly number[])[];
  readonly partsOf: readonly (readonly number[])[];
  /** Of each count, everything that it is part of: in sums, too. */
  readonly containersOf: readonly (readonly number[])[];

  constructor({ counts, sums, parts }: CountSystem) {
    const lists = (): number[][] => counts.map(() => []);
    const [balancesOf, wholesOf, partsOf, containersOf] = [lists(), lists(), lists(), lists()];
    this.balances = sums.map(({ whole, parts: of }, at): Balance => {
      for (const place of [whole, ...of]) balancesOf[place].push(at);
      for (const part of of) containersOf[part].push(whole);
      return [[whole, -1], ...of.map((part) => [part, 1] as const)];
    });
    for (const { part, whole } of parts) {
      wholesOf[part].push(whole);
      partsOf[whole].push(part);
      containersOf[part].push(whole);
    }
    this.balancesOf = balancesOf;
    this.wholesOf = wholesOf;
    this.partsOf = partsOf;
    this.containersOf = containersOf;
  }

  /** The sign of a count in one of its balances: that of the whole, which comes first, is -1. */
  signIn(balance: number, place: number): 1 | -1 {
    const [[whole]] = this.balances[balance];
    return place === whole ? -1 : 1;
  }

  /**
   * The counts that hang together with some, themselves included, among those that a predicate holds for: in ascending order.
   *
   * @param through "sums": only what adds up with them; "everything": also what they are part of, and what is part of them
   */
  connected(from: Iterable<number>, through: "sums" | "everything", isIn: (place: number) => boolean): number[] {
    const found = new Set(from);
    for (const place of found) {
      const others = this.balancesOf[place].flatMap((at) => this.balances[at].map(([other]) => other));
      const beside = through === "sums" ? [] : [...this.wholesOf[place], ...this.partsOf[place]];
      for (const other of [...others, ...beside]) if (isIn(other)) found.add(other);
    }
    return [...found].sort((a, b) => a - b);
  }
}
