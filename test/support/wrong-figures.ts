import { publishedCells, type PublishedCell } from "../fixtures/published-report";
import { tableOn } from "./table-on";

/** The metrics of which the report was published; metric 6 was not. */
const PUBLISHED = [1, 2, 3, 4, 5, 7];

/** A published cell, and what is shown in its place. */
export interface WrongFigure extends PublishedCell {
  readonly shown: string;
}

/**
 * The published cells, with the six contradictions corrected, that the metric sheets of the sample show differently.
 *
 * @param textsOf every cell of a sheet as displayed; [] when there is no such sheet
 */
export async function wrongFigures(
  textsOf: (sheet: string) => string[][] | Promise<string[][]>,
): Promise<WrongFigure[]> {
  const wrong: WrongFigure[] = [];
  for (const number of PUBLISHED) {
    const cells = publishedCells().filter(({ metric }) => metric === number);
    const texts = await textsOf(`Metric ${number}`);
    for (const cell of cells) {
      const shown = shownFor(cell, cells, texts);
      if (shown !== cell.corrected) wrong.push({ ...cell, shown });
    }
  }
  return wrong;
}

function shownFor(cell: PublishedCell, cells: readonly PublishedCell[], texts: string[][]): string {
  // Metric 7 has a table for each year, under three rows of headings.
  const isByYear = cell.metric === 7;
  const paths = cells.filter(({ table }) => table === cell.table).map(({ column }) => column);
  const columns = [...new Set(paths.map((path) => path.join("|")))];
  const ofYear = columns.filter((column) => !isByYear || column.startsWith(cell.column[0]));
  const isLater = isByYear && cell.column[0] !== cells[0].column[0];
  const firstTop = texts.findIndex(([label]) => label === cell.table);
  const table = tableOn(texts, cell.table, isByYear ? 3 : 2, isLater ? firstTop + 1 : 0);
  return table.get(cell.row)?.[ofYear.indexOf(cell.column.join("|"))] ?? "";
}
