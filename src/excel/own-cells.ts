import type { SheetPlan } from "../report/plan";
import { hash } from "../text/hash";
import { LONGEST_TEXT } from "./read-areas";

/** Worksheet custom property that says which cells of a summary sheet the add-in has written. */
const PROPERTY = "NPQMetrics.cells";

/** The cells of a summary sheet that the add-in has written. */
export interface OwnCells {
  /** How many of each row, from the left. */
  readonly rowWidths: readonly number[];
  /** Of the texts among them and where they stand: another one where rows or columns were inserted, deleted or sorted. */
  readonly layout: string;
}

/** Asks for it; it arrives with the next sync. */
export function requestOwnCells(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(PROPERTY).load("value");
}

/** Null where nothing is known, as on sheets of former versions. Properties travel in files, where anyone may change them. */
export function readOwnCells(property: Excel.WorksheetCustomProperty): OwnCells | null {
  if (property.isNullObject) return null;
  const [, layout, runs] = /^([0-9a-f]+) ([\dx ]+)$/.exec(property.value) ?? [];
  if (layout === undefined) return null;
  const rowWidths = runs.split(" ").flatMap((run) => {
    const [width, rows = 1] = run.split("x").map(Number);
    return new Array<number>(rows).fill(width);
  });
  return { rowWidths, layout };
}

/** Notes on a sheet which of its cells are the add-in's, with the rest of the batch. */
export function rememberOwnCells(sheet: Excel.Worksheet, { rowWidths, values }: SheetPlan): void {
  const runs: { width: number; rows: number }[] = [];
  for (const width of rowWidths) {
    const last = runs.at(-1);
    if (last?.width === width) last.rows++;
    else runs.push({ width, rows: 1 });
  }
  const texts = runs.map(({ width, rows }) => (rows === 1 ? `${width}` : `${width}x${rows}`)).join(" ");
  sheet.customProperties.add(PROPERTY, `${layoutOf(values, rowWidths)} ${texts}`);
}

/** See {@link OwnCells.layout}. Longer texts are cut off, as they are when they are read. */
export function layoutOf(values: readonly (readonly unknown[])[], rowWidths: readonly number[]): string {
  const texts = rowWidths.flatMap((width, row) =>
    Array.from({ length: width }, (_, column) => values[row]?.[column]).flatMap((value, column) =>
      typeof value === "string" && value !== "" ? `${row} ${column} ${value.slice(0, LONGEST_TEXT)}` : [],
    ),
  );
  return hash(texts.join("\n"));
}
