import type { CountSystem, Sum } from "../counts/count-system";
import { ALL_YEARS } from "../tables/period";
import { TOTAL } from "../tables/totals";

/** A total of metrics 1 to 4: its key says of which metric, period and qualification. */
interface OneTotal {
  readonly place: number;
  readonly metric: string;
  readonly period: string;
  readonly code: string;
}

/**
 * How the totals of metrics 1 to 4 add up: those of the qualifications to that of all, and those of the years to that of all years. Where
 * they are shown as they are, everybody knows them; where they are rounded, a total still says something of its parts, and they of it.
 */
export function totalSums({ counts, sums }: Pick<CountSystem, "counts" | "sums">): Sum[] {
  const totals = [...counts.keys()].flatMap((place) => totalAt(counts[place].key, place));
  const known = new Set(sums.map(keyOf));
  return totals
    .flatMap((whole) => [
      sumOf(whole, whole.code === TOTAL, totals, (one) => one.period === whole.period && one.code !== TOTAL),
      sumOf(whole, whole.period === ALL_YEARS, totals, (one) => one.code === whole.code && one.period !== ALL_YEARS),
    ])
    .filter((sum) => {
      const isWhole = counts[sum.whole].value === sum.parts.reduce((total, part) => total + counts[part].value, 0);
      return sum.parts.length > 0 && isWhole && !known.has(keyOf(sum));
    });
}

function totalAt(key: string, place: number): OneTotal[] {
  const [, metric, period, code] = /^([1-4]) Total (.+) (\S+)$/.exec(key) ?? [];
  return metric === undefined ? [] : [{ place, metric, period, code }];
}

function sumOf(
  { place, metric }: OneTotal,
  isSum: boolean,
  totals: readonly OneTotal[],
  isPart: (one: OneTotal) => boolean,
): Sum {
  const parts = isSum ? totals.filter((one) => one.metric === metric && isPart(one)) : [];
  return { whole: place, parts: parts.map((one) => one.place) };
}

function keyOf({ whole, parts }: Sum): string {
  return [whole, ...[...parts].sort((a, b) => a - b)].join(" ");
}
