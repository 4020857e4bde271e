import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { reportJson } from "../../cli/report/report-json";
import type { Expected, ExpectedComparison, ExpectedProblem } from "../fixtures/registers/expected";
import { SAMPLE_REGISTERS, type SampleRegister } from "../fixtures/registers/registers";
import { newFolder, put, runReport } from "../support/run-report";

type Report = ReturnType<typeof reportJson>;

/** Runs the headless command on the register's workbook. */
async function reportOf({ name, build }: SampleRegister): Promise<Report> {
  const folder = newFolder();
  const input = put(folder, `${name}.xlsx`, new Uint8Array(await build().xlsx.writeBuffer()));
  const json = join(folder, "out.json");
  const { exitCode, stderr } = await runReport(input, "--json", json, "--as-of", "2026-11-24");
  if (exitCode !== 0) throw new Error(`The command ended with exit code ${exitCode}: ${stderr}`);
  return JSON.parse(readFileSync(json, "utf8")) as Report;
}

/** Every way in which a report is not as expected, a line each; none when all is well. */
function differences(report: Report, expected: Expected): string[] {
  return [
    ...countDifferences(report, expected),
    ...expected.figures.flatMap((figure) => figureDifferences(report, figure)),
    ...problemDifferences(report, expected),
    ...(expected.comparisons ?? []).flatMap((one) => comparisonDifferences(report, one)),
  ];
}

function countDifferences({ counts }: Report, expected: Expected): string[] {
  return (["rows", "counted", "leftOut"] as const)
    .filter((key) => counts[key] !== expected.counts[key])
    .map((key) => `counts.${key}: ${counts[key]}, expected ${expected.counts[key]}`);
}

function figureDifferences({ metrics }: Report, { metric, table, row, column, cell }: Expected["figures"][number]) {
  const place = `metric ${metric}, ${table}, ${row}, ${column.join(" › ")}`;
  const found = metrics.find(({ number }) => number === metric)?.tables.find(({ name }) => name === table);
  const position = found?.columns.findIndex((path) => path.join("|") === column.join("|")) ?? -1;
  const actual = position === -1 ? undefined : found?.rows.find(({ label }) => label === row)?.cells[position];
  if (actual === cell) return [];
  return [`${place}: ${actual === undefined ? "no such cell" : `"${actual}"`}, expected "${cell}"`];
}

/** Expected problems that are missing, and errors that nobody expected: a row more that is left out is a wrong figure. */
function problemDifferences({ problems }: Report, expected: Expected): string[] {
  const isMet = (problem: Report["problems"][number], wanted: ExpectedProblem): boolean =>
    (Object.keys(wanted) as (keyof ExpectedProblem)[]).every((key) => problem[key] === wanted[key]);
  const missing = expected.problems.filter((wanted) => !problems.some((problem) => isMet(problem, wanted)));
  const unexpected = problems.filter(
    (problem) => problem.severity === "error" && !expected.problems.some((wanted) => isMet(problem, wanted)),
  );
  return [
    ...missing.map((wanted) => `missing problem: ${JSON.stringify(wanted)}`),
    ...unexpected.map(({ message, ...problem }) => `unexpected error: ${JSON.stringify(problem)} (${message})`),
  ];
}

function comparisonDifferences({ comparisons }: Report, wanted: ExpectedComparison): string[] {
  const { successes, total, ...scope } = wanted;
  const keys = Object.keys(scope) as (keyof typeof scope)[];
  const found = comparisons.find((one) => keys.every((key) => one[key] === scope[key]));
  if (found?.successes === successes && found.total === total) return [];
  const actual = found === undefined ? "no such comparison" : `${found.successes} of ${found.total}`;
  return [`${JSON.stringify(scope)}: ${actual}, expected ${successes} of ${total}`];
}

describe("registers as providers keep them", () => {
  it.each(SAMPLE_REGISTERS.map((register) => [register.name, register] as const))(
    "%s",
    async (_, register) => {
      expect(differences(await reportOf(register), register.expected)).toEqual([]);
    },
    180_000,
  );
});
