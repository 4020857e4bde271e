import type { Workbook, Worksheet } from "excel-stand-in";

const MARKER = "NPQMetrics.sheet";
/** The time of day, which differs from one trial to the next. */
const TIMES = /\d{1,2}:\d{2}/g;

/** What the sheets of a workbook look like, by their names: those of the user, and those that the add-in has made. */
export interface Looks {
  readonly users: ReadonlyMap<string, string>;
  readonly ours: ReadonlyMap<string, string>;
}

export function looksOf({ worksheets }: Workbook): Looks {
  const look = (isOurs: boolean) =>
    new Map(
      worksheets.filter((sheet) => (markerOf(sheet) !== null) === isOurs).map((sheet) => [sheet.name, lookOf(sheet)]),
    );
  return { users: look(false), ours: look(true) };
}

/** Key of the plan of a sheet that the add-in made. */
function markerOf({ customProperties }: Worksheet): string | null {
  const found = [...customProperties].find(([key]) => key.toLowerCase() === MARKER.toLowerCase());
  return found?.[1] ?? null;
}

/** The cells of a sheet and its tables, as one text. */
function lookOf({ rows, tables, validations }: Worksheet): string {
  const cells = Array.from(rows, (row, r) =>
    Array.from(row ?? [], (cell, c) =>
      cell === undefined || cell.content === null
        ? ""
        : `${r},${c}: ${JSON.stringify([cell.content, cell.formula, cell.style.numberFormat])}`,
    ).filter((text) => text !== ""),
  ).flat();
  const areas = tables.map(({ name, row, column, rowCount, columnCount }) => [
    name,
    row,
    column,
    rowCount,
    columnCount,
  ]);
  return JSON.stringify([cells, areas, validations.length]).replaceAll(TIMES, "time");
}

/** Sheets of the add-in that say themselves that they are not finished, or say nothing. */
export function unfinished({ worksheets }: Workbook): string[] {
  return worksheets
    .filter((sheet) => markerOf(sheet) !== null)
    .filter((sheet) => {
      const first = sheet.cell(0, 0)?.content;
      return typeof first !== "string" || first === "" || first.includes("incomplete");
    })
    .map(({ name }) => name);
}
