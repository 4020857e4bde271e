import type { DecidingFigure, Figure } from "./figure";
import type { Metric, Standing } from "./metric";
import type { Results } from "./results";

/** A standing that comes out differently under other definitions. */
export interface DefinitionEffect {
  readonly metric: Metric["number"];
  /** Short name of the metric. */
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** What other definitions change. */
export interface DefinitionEffects {
  readonly standings: readonly DefinitionEffect[];
  /** Cells of the metrics' tables that would show something else. */
  readonly cells: number;
  /** Group comparisons with a different verdict. */
  readonly verdicts: number;
}

/** Compares the results of one register under two sets of definitions, to show what a change does before it is made. */
export function definitionEffects(before: Results, after: Results): DefinitionEffects {
  const standings = before.metrics.flatMap(({ number, name, standings: old }, m) =>
    old.flatMap((standing, i): DefinitionEffect[] => {
      const next = after.metrics[m].standings[i];
      const isSame = standing.status === next.status && isSameFigure(standing.figure, next.figure);
      return isSame ? [] : [{ metric: number, name, before: standing, after: next }];
    }),
  );
  return {
    standings,
    cells: before.metrics.reduce((sum, metric, m) => sum + changedCells(metric, after.metrics[m]), 0),
    verdicts: changedVerdicts(before, after),
  };
}

/** Comparisons with a different verdict, and those that exist only before or only after. */
function changedVerdicts(before: Results, after: Results): number {
  const verdictsOf = ({ comparisons }: Results): Map<string, string> =>
    new Map(
      comparisons.map(({ characteristic, group, measure, year, qualification, verdict }) => [
        JSON.stringify([characteristic, group, measure, year, qualification]),
        verdict,
      ]),
    );
  const [old, next] = [verdictsOf(before), verdictsOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])].filter((key) => old.get(key) !== next.get(key)).length;
}

function changedCells(before: Metric, after: Metric): number {
  const figures = ({ tables }: Metric): Figure[] => tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const next = figures(after);
  return figures(before).filter((figure, i) => !isSameFigure(figure, next[i])).length;
}

function isSameFigure(a: DecidingFigure, b: DecidingFigure): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
