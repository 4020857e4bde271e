import type { Analysis } from "../../src/metrics/analyse";
import { describeProblem, kindOf } from "../../src/register/problems/describe-problem";
import type { Problem } from "../../src/register/problems/problem";
import { figureText } from "../../src/report/figure-text";
import { targetText } from "../../src/report/target-text";
import type { ReportInput } from "../../src/report/report-input";
import { columnLetters } from "../../src/text/column-letters";
import { deadlinesJson } from "./deadlines-json";

/**
 * The report as data, as docs/command.md describes it: cells are texts exactly as the sheets display them, "" where a cell is blank.
 *
 * @param analysis what the report was made from
 * @param withTexts whether it quotes cells and names participants by their IDs. Without, the places of both remain.
 */
export function reportJson({ results, problems, counts, provider }: ReportInput, analysis: Analysis, withTexts = true) {
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
    problems: problems.map((problem) => problemJson(problem, withTexts)),
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
    deadlines: deadlinesJson(analysis, withTexts),
  };
}

/** A heading is a text of a cell, too: without texts its column goes by its letter. The sentence then says only what all of the kind have in common. */
function problemJson(problem: Problem, withTexts: boolean) {
  const { code, table, row, column, columnIndex, value } = problem;
  const { severity, title, advice } = kindOf(problem);
  if (withTexts) return { code, severity, table, row, column, value, message: describeProblem(problem).message };
  const letters = columnIndex === null ? "" : columnLetters(columnIndex);
  return { code, severity, table, row, column: letters, value: null, message: `${title}. ${advice}` };
}
