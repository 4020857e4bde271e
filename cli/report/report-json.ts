import type { Analysis } from "../../src/metrics/analyse";
import { describeProblem } from "../../src/register/problems/describe-problem";
import { figureText } from "../../src/report/figure-text";
import { targetText } from "../../src/report/target-text";
import type { ReportInput } from "../../src/report/report-input";
import { deadlinesJson } from "./deadlines-json";

/**
 * The report as data, as docs/command.md describes it: cells are texts exactly as the sheets display them, "" where a cell is blank.
 *
 * @param analysis what the report was made from
 */
export function reportJson({ results, problems, counts, provider }: ReportInput, analysis: Analysis) {
  return {
    provider,
    years: results.years,
    qualifications: results.qualifications,
    metrics: results.metrics.map(({ number, title, requirement, tables }) => ({
      number,
      title,
      requirement,
      tables: tables.map(({ name, columns, rows }) => ({
        name,
        columns,
        rows: rows.map(({ label, figures }) => ({ label, cells: figures.map((figure) => figureText(figure)) })),
      })),
    })),
    comparisons: results.comparisons,
    problems: problems.map((problem) => {
      const { code, table, row, column, value } = problem;
      const { severity, message } = describeProblem(problem);
      return { code, severity, table, row, column, value, message };
    }),
    counts,
    standings: results.metrics.flatMap(({ number, standings }) =>
      standings.map(({ year, qualification, status, figure, target, short, reason }) => ({
        metric: number,
        year,
        qualification,
        status,
        figure: figureText(figure),
        target: targetText(target),
        short,
        reason,
      })),
    ),
    deadlines: deadlinesJson(analysis),
  };
}
