import type { Figure } from "../metrics/figure";
import type { Results } from "../metrics/results";

/** Codes and labels of the qualifications of which no table of qualifications says anything in a year. */
export function unusedQualifications({ qualifications, metrics }: Results, year: string): ReadonlySet<string> {
  const tables = metrics.flatMap(({ tables: all }) => all.filter(({ name }) => name === "Qualification"));
  return new Set(
    qualifications.flatMap((code, row) => {
      const isUsed = tables.some(({ columns, rows }) =>
        rows.at(row)?.figures.some((figure, column) => columns[column][0] === year && saysSomething(figure)),
      );
      return isUsed ? [] : [code, ...tables.flatMap(({ rows }) => rows.at(row)?.label ?? [])];
    }),
  );
}

/** Nobody of nobody says nothing, and neither does a target of nought. */
function saysSomething(figure: Figure): boolean {
  if (figure === null) return false;
  return figure.kind === "count" ? figure.count > 0 : figure.denominator > 0;
}
