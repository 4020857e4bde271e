import { isSmall, SMALL, type Count, type CountSystem, type Part, type Sum } from "../counts/count-system";
import type { Control } from "../protection/protection";
import type { Draft } from "../tables/draft";
import type { Compared } from "./compared";
import { differenceKey } from "./difference-key";
import { FormerCells } from "./former-cells";
import type { FormerCopy } from "./former-copy";
import { formerSystem, isKnown } from "./former-system";
import { judgePiece, type Judged } from "./judge-piece";
import { readingsOf } from "./readings";

/** What anyone knows who has both copies. */
export interface Joint {
  /** The draft's counts come first, in their order; then those of the former copy, and the differences. */
  readonly system: CountSystem;
  readonly compared: Compared;
  /** Places of counts of the draft that the former copy gives away: they are left out, but it cannot be demanded that nobody knows them. */
  readonly leftOut: ReadonlySet<number>;
  /** What each count is called, for people. By place. */
  readonly names: readonly string[];
}

/** People who deferred come back, and those who failed may pass: these counts go up and down. All others only grow. */
const GOES_DOWN = /^7 (deferred|failed) /;

/**
 * Makes one system of a draft and a copy that was published before, so that the two are attacked together: recruits do not leave,
 * and those who withdrew stay withdrawn, so that a count now is the former one and those who were added. A difference of 1 to 4 people
 * is as private as such a count. What was left out then must not follow from the new copy.
 *
 * A count that went down was corrected: nothing is known of how the two hang together.
 */
export async function withFormer(draft: Draft, former: FormerCopy, { pause }: Control = {}): Promise<Joint> {
  const { counts: now } = draft.system;
  const readings = readingsOf(draft, new FormerCells(former));
  const system = formerSystem(draft.system, readings, former.method === "round");
  const isPrivate = (place: number): boolean => now[place]?.isPrivate ?? true;
  const goesDown = (place: number): boolean => place >= now.length || GOES_DOWN.test(now[place].key);
  const judged = new Map<number, Judged>();
  for (const piece of system.pieces) {
    await pause?.();
    const atMost = new Map(piece.counts.filter((place) => !goesDown(place)).map((place) => [place, now[place].value]));
    for (const [place, one] of judgePiece(piece, { cap: (place) => system.caps[place], atMost, isPrivate }) ?? []) {
      judged.set(place, one);
    }
  }
  const joint = new JointSystem(draft.system, system, judged, goesDown);
  const name = (place: number): string => readings.names[place] ?? "A group of the former copy";
  const derived = system.derived.filter((place) => isPrivate(place) && isSmall(system.counts[place]?.least ?? 0));
  const given = [...judged].filter(([, { verdict }]) => verdict === "given away").map(([place]) => place);
  return {
    system: joint.finish(),
    leftOut: joint.leftOut,
    names: [...joint.origins].map(({ of, words }) => `${name(of)}${words}`),
    compared: {
      asOf: former.asOf,
      compared: readings.counts.filter((reading) => reading !== null).length,
      notCompared: readings.notCompared,
      corrected: joint.corrected.map(name),
      givenAway: [...new Set([...derived, ...given, ...joint.leftOut])].map(name),
      proven: 0,
    },
  };
}

/** Puts a draft, the former copy's counts and the differences together. */
class JointSystem {
  readonly leftOut = new Set<number>();
  readonly corrected: number[] = [];
  /** Which count of the draft each is about. */
  readonly origins: { readonly of: number; readonly words: string }[];
  private readonly counts: Count[];
  private readonly sums: Sum[];
  private readonly parts: Part[];
  /** Places of former counts and of differences, by the draft's place. A count that was 0 is its own difference. */
  private readonly formerPlaces = new Map<number, number>();
  private readonly added = new Map<number, number>();

  constructor(
    private readonly draft: CountSystem,
    private readonly former: Pick<ReturnType<typeof formerSystem>, "counts" | "sums" | "parts">,
    private readonly judged: ReadonlyMap<number, Judged>,
    private readonly goesDown: (place: number) => boolean,
  ) {
    this.counts = [...draft.counts];
    this.sums = [...draft.sums];
    this.parts = [...draft.parts];
    this.origins = draft.counts.map((_, of) => ({ of, words: "" }));
    for (const place of draft.counts.keys()) this.link(place);
    this.relateFormer();
    this.relateAdded();
  }

  finish(): CountSystem {
    return { counts: this.counts, sums: this.sums, parts: this.parts, hints: this.draft.hints };
  }

  /** Says how a count of the draft hangs together with the former one. */
  private link(place: number): void {
    const was = this.valueOf(place);
    if (was === null) return;
    const { value, isPrivate: isPrivateNow, isSensitive } = this.draft.counts[place];
    const isSure = isKnown(this.former.counts[place]);
    const fell = was > value;
    // How many passed says nothing private, and how many had passed before is known.
    if (!isPrivateNow) this.counts[place] = { ...this.counts[place], isLeftAlone: true };
    if (fell && !this.goesDown(place)) this.corrected.push(place);
    if (isSure && isPrivateNow && isSensitive && isSmall(was)) this.giveAway(place);
    if (isSure && was === 0) {
      this.added.set(place, place);
      return;
    }
    // Of counts that go up and down only what is known to have changed is.
    if ((fell || !isSure) && this.goesDown(place)) {
      if (isSure) this.sums.push({ whole: this.placeOf(place), parts: [place, this.difference(place, was - value)] });
      return;
    }
    if (fell) return;
    const added = this.difference(place, value - was);
    this.added.set(place, added);
    this.sums.push({ whole: place, parts: [this.placeOf(place), added] });
  }

  /** A count that was small and shown before is left out now, but nobody can be kept from knowing that it is no less. */
  private giveAway(place: number): void {
    this.leftOut.add(place);
    this.counts[place] = { ...this.counts[place], isSensitive: false };
  }

  /** What a count was, as far as anyone can tell; null where nothing is known of it. */
  private valueOf(place: number): number | null {
    const reading = this.former.counts[place];
    if (isKnown(reading)) return reading?.least ?? null;
    const { [place]: now } = this.draft.counts;
    const solved = this.judged.get(place)?.value;
    if (solved !== undefined || reading === null) return solved ?? null;
    // Of a count that stands in no piece only its bounds are known.
    return Math.max(reading.least, Math.min(reading.greatest, now?.value ?? 0));
  }

  /** The place of a former count, which is added when it is new. */
  private placeOf(place: number): number {
    const known = this.formerPlaces.get(place);
    if (known !== undefined) return known;
    const reading = this.former.counts[place];
    const isSure = isKnown(reading);
    const at = this.add(place, ", in the former copy", {
      key: `former ${this.draft.counts[place]?.key ?? place}`,
      value: this.valueOf(place) ?? 0,
      cells: 0,
      isSensitive: this.judged.get(place)?.verdict === "protect",
      isPrivate: this.draft.counts[place]?.isPrivate ?? true,
      canHide: !isSure,
    });
    this.formerPlaces.set(place, at);
    if (!isSure && reading !== null) this.bound(at, reading.least, reading.greatest);
    return at;
  }

  /** Says that a count is at least and at most something: it and a rest make up a number that everybody knows. */
  private bound(at: number, least: number, greatest: number): void {
    const { key, value } = this.counts[at];
    const { of } = this.origins[at];
    const rest = { cells: 0, isSensitive: false, isPrivate: false, canHide: true };
    const fixed = { ...rest, canHide: false };
    if (greatest < Infinity) {
      const most = this.add(of, "", { key: `most ${key}`, value: greatest, ...fixed });
      const missing = this.add(of, "", { key: `missing ${key}`, value: greatest - value, ...rest });
      this.sums.push({ whole: most, parts: [at, missing] });
    }
    if (least > 0) {
      const fewest = this.add(of, "", { key: `fewest ${key}`, value: least, ...fixed });
      const more = this.add(of, "", { key: `more ${key}`, value: value - least, ...rest });
      this.sums.push({ whole: at, parts: [fewest, more] });
    }
  }

  /** The place of those who were added, or are no longer counted. Their number is known where both copies always show theirs. */
  private difference(place: number, value: number): number {
    const { key, isPrivate, canHide } = this.draft.counts[place];
    const isSure = isKnown(this.former.counts[place]);
    return this.add(place, ", the difference to the former copy", {
      key: differenceKey(key),
      value,
      cells: 0,
      isSensitive: isPrivate && isSure && isSmall(value),
      isPrivate,
      canHide: canHide || !isSure,
    });
  }

  private add(of: number, words: string, count: Count): number {
    this.origins.push({ of, words });
    return this.counts.push(count) - 1;
  }

  private relateFormer(): void {
    const isKept = (place: number): boolean => this.valueOf(place) !== null;
    for (const { whole, parts } of this.former.sums) {
      if (![whole, ...parts].every(isKept)) continue;
      const sum = { whole: this.placeOf(whole), parts: parts.map((part) => this.placeOf(part)) };
      if (this.holds(sum)) this.sums.push(sum);
    }
    for (const { part, whole } of this.former.parts) {
      if (!isKept(part) || !isKept(whole)) continue;
      const one = { part: this.placeOf(part), whole: this.placeOf(whole) };
      if (this.counts[one.part].value <= this.counts[one.whole].value) this.parts.push(one);
    }
  }

  /** Where none of a sum was corrected, those who were added to a part are some of those who were added to the whole. */
  private relateAdded(): void {
    const caps = new Map<number, number>();
    for (const { whole, parts } of this.draft.sums) {
      const all = this.added.get(whole);
      if (all === undefined || !parts.every((part) => this.added.has(part))) continue;
      const some = parts.map((part) => ({ part, at: this.added.get(part) ?? part }));
      // A group that is called something else now would have joined all at once: of the others nothing is known, then.
      if (some.some(({ at }) => this.counts[at].value > this.counts[all].value)) continue;
      for (const { part, at } of some) {
        if (at !== part || all !== whole) this.parts.push({ part: at, whole: all });
        if (!this.counts[all].canHide) caps.set(part, Math.min(caps.get(part) ?? Infinity, this.counts[all].value));
      }
    }
    for (const place of this.added.keys()) this.demandDifference(place, caps.get(place) ?? Infinity);
  }

  /** Where the former count is not known, the difference is protected as soon as it may be small. */
  private demandDifference(place: number, cap: number): void {
    const at = this.added.get(place) ?? place;
    const { isPrivate, value } = this.draft.counts[place];
    const reading = this.former.counts[place];
    if (!isPrivate || at === place || isKnown(reading) || reading === null) return;
    const [least, greatest] = [Math.max(0, value - reading.greatest), Math.min(value - reading.least, cap)];
    const isSensitive = greatest >= 1 && least <= SMALL;
    this.counts[at] = { ...this.counts[at], isSensitive };
  }

  private holds({ whole, parts }: Sum): boolean {
    return this.counts[whole].value === parts.reduce((sum, part) => sum + this.counts[part].value, 0);
  }
}
