import type { Analysis } from "../../metrics/analyse";
import type { MetricNumber } from "../../metrics/metric-number";
import { CountCollection } from "../counts/count-collection";
import type { PublicationOptions } from "../options";
import type { Draft } from "./draft";
import { GroupTables, listedGroups, tabulated } from "./group-tables";
import { Outcomes } from "./outcomes";
import { groupPeriods, publishedYears } from "./period";
import { qualificationTable } from "./qualification-tables";
import { MEASURES, Totals, type GroupMetric } from "./totals";

/**
 * The tables that a copy will have, with the true figures, and how the numbers of people in them hang together. What the sheets also
 * show but is no figure of a metric stays out: who has still to present, how metrics stand, and how groups compare.
 */
export function draftOf({ tally, results }: Analysis, options: PublicationOptions): Draft {
  const { definitions } = results;
  const { cut } = options;
  const counts = new CountCollection();
  const years = publishedYears(tally.scope, options);
  const periods = groupPeriods(years, options);
  const published = results.metrics.filter(({ number }) => options.metrics?.includes(number) ?? true);
  const metrics = published.map(({ number }) => number).filter(isGroupMetric);

  const characteristics = tabulated(cut).flatMap(([name, characteristic]) => {
    const groupCounts = tally.groups.get(characteristic);
    return groupCounts === undefined ? [] : [{ name, groupCounts }];
  });
  const basis = { tally, definitions, cut, periods };
  const classes = new Set(
    characteristics.flatMap(({ name, groupCounts }) =>
      name.startsWith("Ethnic") ? listedGroups(basis, name, groupCounts).map(({ isCounted }) => isCounted) : [],
    ),
  );
  const totals = new Totals(tally, counts, classes.size === 1 && !classes.has("some"));
  const outcomes = new Outcomes(tally, counts, totals);
  const groupTables = characteristics.map(
    ({ name, groupCounts }) => new GroupTables({ ...basis, metrics, counts, totals }, name, groupCounts),
  );

  const tables = published.flatMap((metric) => {
    const { number } = metric;
    const byQualification = qualificationTable(metric, { years, counts, totals, outcomes });
    return [byQualification, ...(isGroupMetric(number) ? groupTables.map((one) => one.table(number)) : [])];
  });
  for (const one of groupTables) one.relate();
  if (metrics.includes(3)) totals.relate(years, periods);
  if (published.some(({ number }) => number === 7)) outcomes.relate(years);
  return { tables, system: counts.finish() };
}

function isGroupMetric(number: MetricNumber): number is GroupMetric {
  return number in MEASURES;
}
