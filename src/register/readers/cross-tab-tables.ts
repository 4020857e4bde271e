import { readAcademicYear } from "../cells/academic-year";
import { readPercent } from "../cells/read-number";
import { cellText, isBlank } from "../cells/spelling";
import type { ProblemList } from "../problems/problem-list";
import type { ReadingStyle } from "../settings/reading-style";
import { columnCells } from "../tables/column-cells";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import type { SourceBlock } from "../tables/source";
import type { CrossTab } from "../tables/targets/cross-tab";
import { crossTabParts } from "../tables/targets/cross-tab-parts";
import { findQualification } from "../words/qualifications";
import { translator } from "../words/translate";
import { isTotals } from "../words/totals";

/** What a heading or label has to be. */
const WANTED = { qualification: "a recognised qualification", academicYear: "an academic year" } as const;

/**
 * A table of targets as it is; a cross-tab as a table for each of its columns, with a row for each target. Totals, down and across, are no
 * targets, and a blank cell is none.
 */
export function crossTabTables(table: RecognisedTable, style: ReadingStyle, problems: ProblemList): RecognisedTable[] {
  const { source, recognition } = table;
  const { crossTab } = recognition;
  if (crossTab === undefined) return [table];
  for (const column of crossTab.others) reportColumn(table, column, WANTED[crossTab.across], problems);
  const rows = labelledRows(table, crossTab, style, problems);
  return crossTabParts(recognition, crossTab).map((part, i) => {
    const blocks = rows.filter((row) => !isBlank(cellIn(row, crossTab.columns[i].column)));
    return { source: { ...source, blocks }, recognition: part, whole: source };
  });
}

/** The rows of a cross-tab, each a block; one that holds something under a label that is not recognised is reported. */
function labelledRows(
  { source }: RecognisedTable,
  { down, columns }: CrossTab,
  { words }: ReadingStyle,
  problems: ProblemList,
): SourceBlock[] {
  const translate = translator(words, down);
  const isLabel = (text: string): boolean =>
    (down === "qualification" ? findQualification : readAcademicYear)(translate(text)) !== null;
  return source.blocks.flatMap(rowsOf).filter((row) => {
    const label = cellIn(row, 0);
    if (isTotals(label) || columns.every(({ column }) => isBlank(cellIn(row, column)))) return false;
    if (isLabel(cellText(label))) return true;
    const isMissing = isBlank(label) ? "missing-qualification" : "unknown-qualification";
    const code = down === "qualification" ? isMissing : "target-without-year";
    problems.add(code, { table: source, row: row.firstRow, heading: 0, value: label });
    return false;
  });
}

/** Reports a column of numbers whose heading is neither a label nor a total. */
function reportColumn({ source }: RecognisedTable, column: number, wanted: string, problems: ProblemList): void {
  const heading = source.headings[column];
  const hasNumbers = source.blocks.flatMap(rowsOf).some((row) => readPercent(cellIn(row, column), false) !== null);
  if (isTotals(heading) || !hasNumbers) return;
  problems.addToTable("unread-target-column", { table: source, column: cellText(heading) }, { wanted });
}

/** The rows of a block, each a block of its own. */
function rowsOf({ firstRow, rowCount, runs }: SourceBlock): SourceBlock[] {
  return Array.from({ length: rowCount }, (_, row) => ({
    firstRow: firstRow + row,
    rowCount: 1,
    runs: runs.map(({ firstHeading, values, numberFormats }) => ({
      firstHeading,
      values: [values[row]],
      ...(numberFormats === undefined ? {} : { numberFormats: [numberFormats[row]] }),
    })),
  }));
}

function cellIn(row: SourceBlock, column: number): unknown {
  const { rows, at } = columnCells(row, column);
  return rows[0][at];
}
