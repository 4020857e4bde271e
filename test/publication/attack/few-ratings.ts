import type { Results } from "../../../src/metrics/results";
import { codeOf, TOTAL } from "./frame";
import { LEFT_OUT, type Published } from "./published";

/** Means of metric 6 that fewer than five ratings are behind: shown, or given away by the mean of all. */
export function fewRatings({ tables }: Published, results: Results): string[] {
  const table = tables.find(({ metric }) => metric === 6);
  const truth = results.metrics.find(({ number }) => number === 6)?.tables[0];
  if (table === undefined || truth === undefined) return [];
  const years = [...new Set(table.columns.map(([year]) => year))];
  return years.flatMap((year) => {
    const [responses, mean] = ["Responses", "Mean rating"].map((heading) =>
      table.columns.findIndex((path) => path[0] === year && path[1] === heading),
    );
    const rows = table.rows.map(({ label, cells }) => ({
      isTotal: codeOf(label) === TOTAL,
      ratings: Number(cells[responses].replaceAll(",", "")),
      isLeftOut: cells[mean] === LEFT_OUT,
    }));
    const isFew = (ratings: number): boolean => ratings > 0 && ratings < 5;
    const together = rows.filter(({ isTotal, isLeftOut }) => isLeftOut && !isTotal);
    const left = together.reduce((sum, { ratings }) => sum + ratings, 0);
    const isTotalShown = rows.some(({ isTotal, isLeftOut }) => isTotal && !isLeftOut);
    return [
      ...rows
        .filter(({ ratings, isLeftOut }) => isFew(ratings) && !isLeftOut)
        .map(({ ratings }) => `The mean of ${ratings} ratings is shown in ${year}.`),
      ...(isTotalShown && isFew(left) ? [`The mean of ${left} ratings in ${year} follows from the others.`] : []),
    ];
  });
}
