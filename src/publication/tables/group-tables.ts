import { compareGroups, type Characteristic } from "../../metrics/characteristic";
import type { Definitions } from "../../metrics/definitions";
import type { GroupCounts } from "../../metrics/group-counts";
import type { Tally } from "../../metrics/tally";
import type { CountCollection } from "../counts/count-collection";
import type { Cut } from "../options";
import type { DraftCell, DraftTable } from "./draft";
import { groupClass, type GroupClass } from "./group-class";
import type { Period } from "./period";
import { MEASURES, TOTAL, type GroupMetric, type Totals } from "./totals";

/** What the tables of one copy are made of. */
export interface GroupTablesInput {
  readonly tally: Tally;
  readonly definitions: Definitions;
  readonly cut: Cut;
  readonly periods: readonly Period[];
  /** The metrics 1 to 4 that are published. */
  readonly metrics: readonly GroupMetric[];
  readonly counts: CountCollection;
  readonly totals: Totals;
}

/** One of the tables by gender, disability and ethnicity, for all metrics that have it. */
export class GroupTables {
  private readonly groups: readonly ListedGroup[];
  /** Columns of a period: positions of qualifications; null = all together. */
  private readonly qualifications: readonly (number | null)[];

  constructor(
    private readonly input: GroupTablesInput,
    readonly name: string,
    private readonly groupCounts: GroupCounts,
  ) {
    const { tally, cut } = input;
    this.groups = listedGroups(input, name, groupCounts);
    this.qualifications = cut.qualifications === "each" ? [...tally.scope.qualifications.keys(), null] : [null];
  }

  /** The table of one metric. Zero is left blank, as on the sheets. */
  table(metric: GroupMetric): DraftTable {
    const { periods, totals, counts } = this.input;
    const columns = periods.flatMap((period) => this.qualifications.map((code) => ({ period, code })));
    const cell = (place: number | null): DraftCell => ({
      figure: { kind: "count", count: place === null ? 0 : counts.valueOf(place), zero: "hidden" },
      count: place === null ? null : counts.show(place),
    });
    return {
      metric,
      name: this.name,
      columns: columns.map(({ period, code }) => [period.label, this.columnName(code)]),
      rows: [
        ...this.groups.map((group) => ({
          label: group.label,
          isTotal: false,
          cells: columns.map(({ period, code }) => cell(this.count(metric, group, period, code))),
        })),
        {
          label: TOTAL,
          isTotal: true,
          cells: columns.map(({ period, code }) => cell(totals.of(metric, period, code))),
        },
      ],
    };
  }

  /**
   * Says how the counts of its tables hang together: in columns, in rows, and with metric 1, whose recruits the others count some of. That
   * is known of metric 1 also where it is not published.
   */
  relate(): void {
    const { periods, counts, totals, metrics } = this.input;
    const columns = this.qualifications.filter((code) => code !== null);
    const known: readonly GroupMetric[] = metrics.includes(1) || metrics.length === 0 ? metrics : [1, ...metrics];
    for (const period of periods) {
      for (const metric of known) {
        const of = (group: ListedGroup, code: number | null): number[] => {
          const place = this.count(metric, group, period, code);
          return place === null ? [] : [place];
        };
        for (const code of this.qualifications) {
          const parts =
            metric === 1 ? this.partsOfRecruits(period, code) : this.groups.flatMap((group) => of(group, code));
          counts.addSum(totals.of(metric, period, code), parts);
        }
        for (const group of this.groups) {
          const parts = columns.flatMap((code) => of(group, code));
          for (const whole of of(group, null)) counts.addSum(whole, parts);
        }
        this.relateToRecruits(metric, period);
      }
    }
  }

  /**
   * What adds up to the recruits. Where metric 3 is published by ethnicity, that is who it counts and all others: its total stands for
   * the groups that it counts, so that no count is in more sums than need be.
   */
  private partsOfRecruits(period: Period, code: number | null): number[] {
    const { counts, metrics, totals } = this.input;
    const place = (metric: GroupMetric, group: ListedGroup): number[] => {
      const one = this.count(metric, group, period, code);
      return one === null ? [] : [one];
    };
    const splits = metrics.includes(3) && this.groups.some(({ isCounted }) => isCounted !== "some");
    if (!splits) return this.groups.flatMap((group) => place(1, group));
    const others = this.groups.flatMap((group) => {
      if (group.isCounted !== "some") return group.isCounted === "nobody" ? place(1, group) : [];
      const [[recruits], [counted]] = [place(1, group), place(3, group)];
      const key = ["1 without 3", this.name, group.label, period.label, this.columnName(code)].join(" ");
      const rest = counts.add(key, counts.valueOf(recruits) - counts.valueOf(counted), "hideable");
      counts.addSum(recruits, [counted, rest]);
      counts.addPart(recruits, totals.of(1, period, code));
      return [rest];
    });
    return [totals.of(3, period, code), ...others];
  }

  private relateToRecruits(metric: GroupMetric, period: Period): void {
    for (const group of this.groups) {
      for (const code of this.qualifications) {
        const [part, whole] = [this.count(metric, group, period, code), this.count(1, group, period, code)];
        if (part !== null && whole !== null) this.input.counts.addPart(part, whole);
      }
    }
  }

  /** The place of a group's count; null where everybody knows that there is nobody. */
  private count(metric: GroupMetric, group: ListedGroup, period: Period, code: number | null): number | null {
    const { counts, metrics } = this.input;
    if (metric === 3 && group.isCounted === "nobody") return null;
    const source = metric === 3 && group.isCounted === "all" ? 1 : metric;
    // A group that is shown to be everybody says nothing that the total does not.
    const isEverybody = this.groups.length === 1 || (metrics.includes(1) && this.isEverybody(group, period, code));
    const isShown = metrics.includes(source) || (metrics.includes(3) && group.isCounted === "all");
    const key = [source, this.name, group.label, period.label, this.columnName(code)].join(" ");
    const kind = isEverybody || !isShown ? "hideable" : "sensitive";
    return counts.add(key, this.people(source, group, period, code), kind);
  }

  private isEverybody(group: ListedGroup, period: Period, code: number | null): boolean {
    const { counts, totals } = this.input;
    return this.people(1, group, period, code) === counts.valueOf(totals.of(1, period, code));
  }

  private people(metric: GroupMetric, { code }: ListedGroup, { years }: Period, qualification: number | null): number {
    const cells = years.flatMap((year) => this.input.tally.scope.cellsOf(year, qualification));
    return this.groupCounts.perGroup(MEASURES[metric], cells)[code];
  }

  private columnName(code: number | null): string {
    return code === null ? TOTAL : this.input.tally.scope.qualifications[code];
  }
}

/** A group that has a row. */
interface ListedGroup {
  /** Position among the labels of its characteristic. */
  readonly code: number;
  readonly label: string;
  /** Which of its recruits metric 3 counts, as far as everybody knows. */
  readonly isCounted: GroupClass;
}

/** Groups that occur among those recruited in the copy's years, in the order of the sheets. */
export function listedGroups(
  { tally, periods, cut, definitions }: Pick<GroupTablesInput, "tally" | "periods" | "cut" | "definitions">,
  name: string,
  groupCounts: GroupCounts,
): ListedGroup[] {
  const recruited = groupCounts.perGroup(
    "recruited",
    periods.flatMap(({ years }) => years.flatMap((year) => tally.scope.cellsOf(year, null))),
  );
  const isEthnicity = name === "Ethnicity" || name === "Ethnic group";
  return [...groupCounts.labels]
    .map((label, code): ListedGroup => {
      return { code, label, isCounted: isEthnicity ? groupClass(label, cut, tally, definitions) : "some" };
    })
    .filter(({ code }) => recruited[code] > 0)
    .sort((a, b) => compareGroups(a.label, b.label));
}

/** The characteristics of the tables, with the name of each. */
export function tabulated(cut: Cut): readonly (readonly [string, Characteristic])[] {
  return [
    ["Gender", "gender"],
    ["Disability", "disability"],
    cut.ethnicity === "major" ? ["Ethnic group", "ethnicGroup"] : ["Ethnicity", "ethnicity"],
  ];
}
