import { GROUP_MEASURES, MEASURE_BITS, PROFILES, type GroupMeasure } from "./measure";

/** Counts of one characteristic: group × combination of year and qualification × measure. */
export class GroupCounts {
  private constructor(
    /** Groups that occur among those recruited, in no particular order. */
    readonly labels: readonly string[],
    private readonly cells: number,
    private readonly counts: ReadonlyMap<GroupMeasure, Int32Array>,
  ) {}

  /**
   * Folds the counts of profiles into the counts of measures.
   *
   * @param labels label of each group code
   * @param cells number of combinations of year and qualification
   * @param profiles `profiles[(cell * labels.length + group) * PROFILES + profile]` participations
   * @param occurring the profiles that occur; usually a few dozen
   */
  static fromProfiles(
    labels: readonly string[],
    cells: number,
    profiles: Int32Array,
    occurring: readonly number[],
  ): GroupCounts {
    const places = cells * labels.length;
    const counts = GROUP_MEASURES.map(() => new Int32Array(places));
    for (const profile of occurring) {
      const held = counts.filter((_, measure) => holds(profile, GROUP_MEASURES[measure]));
      for (let place = 0, at = profile; place < places; place++, at += PROFILES) {
        const people = profiles[at];
        if (people > 0) for (const ofMeasure of held) ofMeasure[place] += people;
      }
    }
    return new GroupCounts(labels, cells, new Map(GROUP_MEASURES.map((measure, i) => [measure, counts[i]])));
  }

  /** Sums groups under other labels: ethnicities under their major groups. */
  rolledUp(labelOf: (label: string) => string): GroupCounts {
    const labels = [...new Set(this.labels.map(labelOf))];
    const target = this.labels.map((label) => labels.indexOf(labelOf(label)));
    const counts = new Map<GroupMeasure, Int32Array>();
    for (const [measure, fine] of this.counts) {
      const coarse = new Int32Array(this.cells * labels.length);
      for (let cell = 0; cell < this.cells; cell++) {
        target.forEach((group, code) => {
          coarse[cell * labels.length + group] += fine[cell * this.labels.length + code];
        });
      }
      counts.set(measure, coarse);
    }
    return new GroupCounts(labels, this.cells, counts);
  }

  /** Participations in the given combinations, by group: one number per label. */
  perGroup(measure: GroupMeasure, cells: readonly number[]): number[] {
    const counts = this.counts.get(measure);
    const groups = this.labels.length;
    const sums = new Array<number>(groups).fill(0);
    if (counts === undefined) return sums;
    for (const cell of cells) {
      for (let group = 0; group < groups; group++) sums[group] += counts[cell * groups + group];
    }
    return sums;
  }

  /** Participations of all groups in the given combinations. */
  total(measure: GroupMeasure, cells: readonly number[]): number {
    const counts = this.counts.get(measure);
    const groups = this.labels.length;
    let sum = 0;
    if (counts === undefined) return sum;
    for (const cell of cells) {
      for (let place = cell * groups; place < (cell + 1) * groups; place++) sum += counts[place];
    }
    return sum;
  }
}

/** Who has either is no longer undecided. */
const DECIDED = MEASURE_BITS.withdrawn | MEASURE_BITS.submitted;

function holds(profile: number, measure: GroupMeasure): boolean {
  if (measure === "undecided") return (profile & DECIDED) === 0;
  return measure === "recruited" || (profile & MEASURE_BITS[measure]) !== 0;
}
