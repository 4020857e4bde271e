import type { MetricTable } from "../../metrics/metric";
import { figureCell } from "../../report/figure-cell";
import { headerCells } from "../../report/header-rows";
import { table, type Answer, type AnswerCell, type NumberFormat } from "../answer";
import { defineFunction } from "../define-function";
import type { FunctionEntry, FunctionResult } from "../function-entry";
import { groupsOf } from "../groups-of";
import { MESSAGES } from "../messages";
import { BREAKDOWN } from "../parameters/breakdown";
import { CHARACTERISTIC_NEEDED } from "../parameters/characteristic";
import { METRIC } from "../parameters/metric";
import { YEAR } from "../parameters/year";

const COLUMN: FunctionResult = { type: "string", spills: true, description: "A column that spills." };

/** A metric's table, and lists of what is in the register. */
export const TABLES: readonly FunctionEntry[] = [
  defineFunction({
    name: "METRIC",
    description: "A metric's table, as on its sheet.",
    parameters: [METRIC, BREAKDOWN, YEAR],
    result: { spills: true, description: "A table that spills, with its header rows." },
    notAvailable: MESSAGES.noParticipantsYet,
    example: ["1", "", "YEAR"],
    answer({ tally }, { breakdown, year }) {
      const shown = year === null ? breakdown : ofYear(breakdown, tally.scope.years[year]);
      return table(cellsOf(shown), MESSAGES.noParticipantsYet, numberFormatsOf(shown));
    },
  }),
  defineFunction({
    name: "QUALIFICATIONS",
    description: "The qualifications in your tables.",
    parameters: [],
    result: COLUMN,
    notAvailable: MESSAGES.noParticipantsYet,
    example: [],
    answer: ({ tally: { scope } }) => column(scope.qualifications),
  }),
  defineFunction({
    name: "YEARS",
    description: "The academic years in your tables.",
    parameters: [],
    result: COLUMN,
    notAvailable: MESSAGES.noParticipantsYet,
    example: [],
    answer: ({ tally: { scope } }) => column(scope.years),
  }),
  defineFunction({
    name: "GROUPS",
    description: "The groups of a characteristic in your tables.",
    parameters: [CHARACTERISTIC_NEEDED],
    result: COLUMN,
    notAvailable: MESSAGES.noParticipantsYet,
    example: ["Gender"],
    answer: ({ tally }, { characteristic }) => column(groupsOf(tally, characteristic)),
  }),
];

/** Texts, one below the other. */
function column(cells: readonly string[]): Answer {
  return table(
    cells.map((cell) => [cell]),
    MESSAGES.noParticipantsYet,
  );
}

function ofYear(whole: MetricTable, year: string): MetricTable {
  const isWanted = (_: unknown, column: number): boolean => whole.columns[column][0] === year;
  return {
    name: whole.name,
    columns: whole.columns.filter(isWanted),
    rows: whole.rows.map((row) => ({ ...row, figures: row.figures.filter(isWanted) })),
  };
}

/** Numbers stay numbers; what the sheet leaves blank is "". */
function cellsOf(shown: MetricTable): AnswerCell[][] {
  if (shown.columns.length === 0) return [];
  const rows = shown.rows.map(({ label, figures }) => [
    label,
    // A spilled formula has no number format to hide a zero with.
    ...figures.map((figure) =>
      figure?.kind === "count" && figure.zero === "hidden" && figure.count === 0 ? "" : figureCell(figure).value,
    ),
  ]);
  return [...headerCells(shown), ...rows];
}

/** As on the sheet; a count needs none, but for the comma of its thousands. */
function numberFormatsOf(shown: MetricTable): NumberFormat[][] {
  const rows = shown.rows.map(({ figures }) => [
    undefined,
    ...figures.map((figure) =>
      figure === null || figure.kind === "count" ? undefined : figureCell(figure).numberFormat,
    ),
  ]);
  return [...headerCells(shown).map((header) => header.map(() => undefined)), ...rows];
}
