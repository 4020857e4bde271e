import { isSmall, type Count, type CountSystem, type Hint, type Part, type Sum } from "./count-system";

/** How a count is treated: published whatever it is, left out where need be, or left out and private where it is small. */
export type CountKind = "public" | "hideable" | "sensitive";

/** Collects the counts of a copy, each once, and what is known of them. */
export class CountCollection {
  private readonly places = new Map<string, number>();
  private readonly counts: { key: string; value: number; kind: CountKind; cells: number; saidBy?: number }[] = [];
  private readonly sums: Sum[] = [];
  private readonly parts: Part[] = [];
  private readonly hints: Hint[] = [];
  /** The relations that were said. */
  private readonly known = new Set<string>();

  /** The place of a count, which is added when it is new. */
  add(key: string, value: number, kind: CountKind): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.counts.push({ key, value, kind, cells: 0 }) - 1;
    this.places.set(key, place);
    return place;
  }

  /** Says that one more cell shows the count, or is left out with it. */
  show(place: number): number {
    this.counts[place].cells++;
    return place;
  }

  /** Says that a count is not private as long as another is shown. */
  saidBy(place: number, other: number): void {
    if (place !== other) this.counts[place].saidBy = other;
  }

  /** Says that counts add up to another. A row that two metrics share is said once. */
  addSum(whole: number, parts: readonly number[]): void {
    if (parts.length > 0 && this.isNew(["sum", whole, ...parts])) this.sums.push({ whole, parts });
  }

  addPart(part: number, whole: number): void {
    if (part !== whole && this.isNew(["part", part, whole])) this.parts.push({ part, whole });
  }

  private isNew(relation: readonly unknown[]): boolean {
    const { size } = this.known.add(relation.join(" "));
    return size > this.sums.length + this.parts.length;
  }

  /** The place of a hint. */
  addHint(hint: Hint): number {
    return this.hints.push(hint) - 1;
  }

  valueOf(place: number): number {
    return this.counts[place].value;
  }

  /** Everything that was collected. */
  finish(): CountSystem {
    const counts = this.counts.map(({ key, value, kind, cells, saidBy }): Count => ({
      key,
      value,
      cells,
      ...(saidBy !== undefined && { saidBy }),
      isSensitive: kind === "sensitive" && isSmall(value),
      isPrivate: kind === "sensitive",
      canHide: kind !== "public",
    }));
    return { counts, sums: this.sums, parts: this.parts, hints: this.hints };
  }
}
