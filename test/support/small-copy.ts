import type { Figure } from "../../src/metrics/figure";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import { CONFIDENTIAL, UNRELIABLE, type PublicCopy } from "../../src/publication/public-copy";

const count = (people: number): Figure => ({ kind: "count", count: people, zero: "shown" });
const blankAtNought = (people: number): Figure => ({ kind: "count", count: people, zero: "hidden" });

/** A copy with one of each thing that a cell can show. @param name of its provider, its second qualification and its first group */
export function smallCopy(name: string, changes: Partial<PublicCopy> = {}): PublicCopy {
  return {
    options: STANDARD_OPTIONS,
    provider: name,
    asOf: 43801,
    years: ["2017/18", "2018/19"],
    definitionNotes: ["Definition changed: presented within 24 months (default: presented within 18 months)."],
    metrics: [
      {
        number: 2,
        title: "Metric 2: Participants from schools with 30% or more of pupils known to be eligible for FSM",
        requirement: "Providers recruit at least as many as agreed.",
        legend: ["Actual: share of the recruits, and in brackets the number of people."],
        tables: [
          {
            name: "Qualification",
            columns: ["2017/18", "2018/19"].flatMap((year) =>
              ["Target", "Actual", "% Target"].map((heading) => [year, heading]),
            ),
            rows: [
              {
                label: "NPQ for Headship (NPQH)",
                isTotal: false,
                values: [
                  { kind: "share", numerator: 20, denominator: 100, count: 4 },
                  { kind: "share", numerator: 1234, denominator: 2000, count: 1234 },
                  { kind: "percent", numerator: 175, denominator: 100 },
                  null,
                  CONFIDENTIAL,
                  UNRELIABLE,
                ],
              },
              { label: name, isTotal: false, values: [null, null, null, null, null, null] },
            ],
          },
          {
            name: "Ethnicity",
            columns: ["2017/18", "2018/19"].flatMap((year) => ["NPQH", name, "Total"].map((code) => [year, code])),
            rows: [
              {
                label: name,
                isTotal: false,
                values: [
                  blankAtNought(0),
                  blankAtNought(1034),
                  CONFIDENTIAL,
                  blankAtNought(5),
                  CONFIDENTIAL,
                  CONFIDENTIAL,
                ],
              },
              { label: "Total", isTotal: true, values: [12, 1040, 1052, 5, 6, 11].map(blankAtNought) },
            ],
          },
        ],
      },
      {
        number: 7,
        title: "Metric 7: Rates of achievement and retention (including by group)",
        requirement: "Providers ensure that there is no significant difference between groups.",
        legend: ["Started: everyone recruited."],
        tables: [
          {
            name: "Qualification",
            columns: [
              ["2017/18", "Retention", "Started"],
              ["2017/18", "Retention", "Withdrawn"],
              ["2017/18", "Retention", "Retention %"],
              ["2017/18", "Deferrals", "Started"],
            ],
            rows: [
              {
                label: "Totals",
                isTotal: true,
                values: [
                  count(1052),
                  CONFIDENTIAL,
                  { kind: "wholePercent", numerator: 1049, denominator: 1052 },
                  count(0),
                ],
              },
            ],
          },
        ],
      },
    ],
    proof: { suppressed: 6, small: 3, sensitive: 2, narrowest: [0, 9], inWholePeople: 2 },
    ...changes,
  };
}
