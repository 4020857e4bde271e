/** A number of people that nobody may have published, but that takes part in what is known. */
export interface Unknown {
  readonly key: string;
  /** Whether it is of those that say something private where they are 1 to 4. */
  isPrivate: boolean;
  /** The number where a cell shows it, or where shown numbers give it at once. */
  shown: number | null;
  /** Cells that show it or leave it out, percentages among them. */
  cells: number;
  /** What a displayed percentage leaves of it. */
  least: number;
  greatest: number;
}

/** least ≤ sum of factor × number ≤ greatest */
export interface Relation {
  readonly terms: readonly (readonly [place: number, factor: number])[];
  readonly least: number;
  readonly greatest: number;
}

/** Everything that anyone knows who has read the tables. Numbers are places in `unknowns`. */
export class LinearSystem {
  readonly unknowns: Unknown[] = [];
  readonly relations: Relation[] = [];
  /** For each number, those that hold all of its people. */
  readonly wholes: Set<number>[] = [];
  /** What does not fit together. */
  readonly contradictions: string[] = [];
  private readonly places = new Map<string, number>();

  /** @param reach by how much a shown number of people can differ from the true one: 0, or 2 where it is rounded to the nearest 5 */
  constructor(readonly reach = 0) {}

  place(key: string): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.unknowns.push({
      ...{ key, isPrivate: false, shown: null, cells: 0, least: 0, greatest: Number.POSITIVE_INFINITY },
    });
    this.wholes.push(new Set());
    this.places.set(key, place - 1);
    return place - 1;
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** A cell shows the number, or leaves it out (null). */
  cell(place: number, shown: number | null): void {
    this.unknowns[place].cells++;
    if (shown !== null) this.see(place, shown);
  }

  /** The number is displayed somewhere. */
  see(place: number, shown: number): void {
    if (this.reach === 0) this.tell(place, shown);
    else this.bound(place, shown - this.reach, shown + this.reach);
  }

  /** The number is known. */
  tell(place: number, shown: number): void {
    const one = this.unknowns[place];
    if (one.shown !== null && one.shown !== shown) {
      this.contradictions.push(`${one.key} is ${one.shown} and ${shown}`);
    }
    one.shown = shown;
  }

  /** The number is within these bounds. */
  bound(place: number, least: number, greatest: number): void {
    const one = this.unknowns[place];
    one.least = Math.max(one.least, least);
    one.greatest = Math.min(one.greatest, greatest);
  }

  /** The parts add up to the whole. */
  addSum(whole: number, parts: readonly number[]): void {
    this.relations.push({
      terms: [[whole, -1], ...parts.map((part) => [part, 1] as const)],
      ...{ least: 0, greatest: 0 },
    });
    for (const part of parts) this.wholes[part].add(whole);
  }

  /** Everyone in the part is in the whole. */
  addPart(part: number, whole: number): void {
    if (part === whole) return;
    this.relations.push({
      terms: [
        [whole, 1],
        [part, -1],
      ],
      ...{ least: 0, greatest: Number.POSITIVE_INFINITY },
    });
    this.wholes[part].add(whole);
  }

  addRelation(relation: Relation): void {
    this.relations.push(relation);
  }

  /** Tells the wanted numbers that follow at once, as they are alone unknown in a sum. */
  workOut(isWanted: (one: Unknown) => boolean): void {
    const { unknowns } = this;
    for (let found = true; found;) {
      found = false;
      for (const { terms, least, greatest } of this.relations) {
        const open = terms.filter(([place]) => unknowns[place].shown === null);
        if (least !== greatest || open.length !== 1 || !isWanted(unknowns[open[0][0]])) continue;
        const others = terms.reduce((sum, [of, factor]) => sum + factor * (unknowns[of].shown ?? 0), 0);
        this.tell(open[0][0], (least - others) / open[0][1]);
        found = true;
      }
    }
  }

  /** The least shown number that a number is part of: through what is hidden, up to what is shown. */
  leastShownWhole(place: number): number {
    return Math.min(...this.wholesOf(place).map((whole) => this.unknowns[whole].shown ?? Number.POSITIVE_INFINITY));
  }

  /** Everything that a number is part of, also through others. */
  wholesOf(place: number): readonly number[] {
    const seen = new Set([place]);
    for (const one of seen) for (const whole of this.wholes[one]) seen.add(whole);
    seen.delete(place);
    return [...seen];
  }
}
