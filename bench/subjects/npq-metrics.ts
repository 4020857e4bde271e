import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { type Tally } from "../../src/metrics/tally";
import { tallyRegister } from "../../src/metrics/tally-register";
import { analyse } from "../../src/metrics/analyse";
import { buildRegister } from "../../src/register/register";
import { CHARACTERISTICS, countKey, MEASURES, type Counts, type Subject } from "../subject";

/** What the product does to count what the others count; validation, duplicates and problems included. */
export const NPQ_COUNTS: Subject = {
  name: "NPQ Metrics, the same counts",
  run: (table) => {
    const tally = tallyRegister(buildRegister([table]), DEFAULT_DEFINITIONS);
    return () => spelt(tally);
  },
};

/**
 * What a first click waits for: register, counts, and how every metric stands in every year and qualification, which is what the pane's first
 * view shows. Among it are the group comparisons that metric 7 is judged by.
 */
export const NPQ_FIRST: Subject = {
  name: "NPQ Metrics, the first view",
  run: (table) => {
    const { tally, results } = analyse(buildRegister([table]), DEFAULT_DEFINITIONS);
    for (const metric of results.metrics) used.push(metric.standings.length);
    return () => spelt(tally);
  },
};

/** The product's whole work between reading and writing: also the tables of all seven metrics, breakdowns and every group comparison. */
export const NPQ_METRICS: Subject = {
  name: "NPQ Metrics, everything",
  run: (table) => {
    const { tally, results } = analyse(buildRegister([table]), DEFAULT_DEFINITIONS);
    for (const metric of results.metrics) used.push(metric.standings.length, metric.tables.length);
    used.push(results.comparisons.length);
    return () => spelt(tally);
  },
};

/** What was asked for: parts of the results are computed only then. */
const used: number[] = [];

function spelt({ scope, groups }: Tally): Counts {
  const counts = new Map<string, number>();
  scope.years.forEach((year, y) =>
    scope.qualifications.forEach((qualification, q) => {
      for (const characteristic of Object.keys(CHARACTERISTICS) as (keyof typeof CHARACTERISTICS)[]) {
        const group = groups.get(characteristic);
        group?.labels.forEach((label, code) => {
          for (const measure of MEASURES) {
            const people = group.perGroup(measure, [scope.cell(y, q)])[code];
            if (people > 0) counts.set(countKey(measure, year, qualification, characteristic, label), people);
          }
        });
      }
    }),
  );
  return counts;
}
