import type { SheetPlan } from "../report/plan";
import { hash } from "../text/hash";
import { LONGEST_TEXT } from "./read-areas";

/** Worksheet custom property that says which cells of a summary sheet the add-in has written. */
const PROPERTY = "NPQMetrics.cells";

/** Where the cells of a summary sheet stand that the add-in has written. */
export interface OwnLayout {
  /** How many of each row, from the left. */
  readonly rowWidths: readonly number[];
  /** Of the texts among them and where they stand: another one where rows or columns were inserted, deleted or sorted. */
  readonly layout: string;
}

/** The cells of a summary sheet that the add-in has written. */
export interface OwnCells extends OwnLayout {
  /** {@link textKey} of each text among them, by which it is known wherever it has moved. */
  readonly texts: ReadonlySet<string>;
  /** Those of the refresh before: where the last one was undone, the sheet says again what it said then, and this property does not. */
  readonly before: OwnLayout | null;
}

/** Asks for it; it arrives with the next sync. */
export function requestOwnCells(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(PROPERTY).load("value");
}

/** Null where nothing is known, as on sheets of former versions. Properties travel in files, where anyone may change them. */
export function readOwnCells(property: Excel.WorksheetCustomProperty): OwnCells | null {
  if (property.isNullObject) return null;
  const [now, texts, before = ""] = property.value.split("|");
  const own = readLayout(now);
  if (own === null || texts === undefined) return null;
  return { ...own, texts: new Set(texts.split(" ")), before: readLayout(before) };
}

function readLayout(line: string): OwnLayout | null {
  const [, layout, runs] = /^([0-9a-f]+) ([\dx ]+)$/.exec(line) ?? [];
  if (layout === undefined) return null;
  const rowWidths = runs.split(" ").flatMap((run) => {
    const [width, rows = 1] = run.split("x").map(Number);
    return new Array<number>(rows).fill(width);
  });
  return { rowWidths, layout };
}

/**
 * Notes on a sheet which of its cells are the add-in's, with the rest of the batch.
 *
 * @param before which were so far
 */
export function rememberOwnCells(
  sheet: Excel.Worksheet,
  { rowWidths, values }: SheetPlan,
  before: OwnLayout | null,
): void {
  const texts = new Set(values.flat().flatMap((value) => (typeof value === "string" ? textKey(value) : [])));
  const now = layoutLine({ rowWidths, layout: layoutOf(values, rowWidths) });
  const lines = [now, [...texts].join(" "), ...(before === null ? [] : [layoutLine(before)])];
  sheet.customProperties.add(PROPERTY, lines.join("|"));
}

function layoutLine({ rowWidths, layout }: OwnLayout): string {
  const runs: { width: number; rows: number }[] = [];
  for (const width of rowWidths) {
    const last = runs.at(-1);
    if (last?.width === width) last.rows++;
    else runs.push({ width, rows: 1 });
  }
  const texts = runs.map(({ width, rows }) => (rows === 1 ? `${width}` : `${width}x${rows}`)).join(" ");
  return `${layout} ${texts}`;
}

/** Tells the few texts of a sheet apart from what else may stand there; short, as there are thousands of them on long sheets. */
export function textKey(text: string): string {
  return hash(text.slice(0, LONGEST_TEXT)).slice(-6);
}

/** See {@link OwnLayout.layout}. Longer texts are cut off, as they are when they are read. */
export function layoutOf(values: readonly (readonly unknown[])[], rowWidths: readonly number[]): string {
  const texts = rowWidths.flatMap((width, row) =>
    Array.from({ length: width }, (_, column) => values[row]?.[column]).flatMap((value, column) =>
      // Errors are formulas: #BUSY! while they are calculated.
      typeof value === "string" && value !== "" && !value.startsWith("#")
        ? `${row} ${column} ${value.slice(0, LONGEST_TEXT)}`
        : [],
    ),
  );
  return hash(texts.join("\n"));
}
