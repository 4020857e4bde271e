import { asWritten } from "./as-written";
import { runExcel } from "./run-excel";

/** A cell to be changed from one content to another. Row and column are 1-based. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string | number;
  readonly after: string | number;
  readonly isDate: boolean;
}

/** A change that was made, with what is needed to take it back. */
export interface MadeChange extends CellChange {
  readonly numberFormat: string;
}

/** How dates that were texts before are shown. */
const DATE_FORMAT = "dd/mm/yyyy";

/** Changes in consecutive rows of one column, which are read and written together. */
interface Run<T extends CellChange> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly changes: T[];
}

/** What became of changes that were to be made. */
export interface FixedCells {
  readonly made: readonly MadeChange[];
  /** What Excel threw while it was writing; null when all is written. */
  readonly failure: unknown;
}

/**
 * Changes cells that still hold what they are expected to hold; a cell with a formula stays as it is. Three round trips. If writing breaks
 * off, or its answer is lost, the cells are read once more: what was changed can be taken back.
 *
 * @throws what Excel throws, if nothing was written
 */
export async function fixCells(changes: readonly CellChange[]): Promise<FixedCells> {
  let planned: readonly MadeChange[] = [];
  try {
    await runExcel(async (context) => {
      const runs = await presentRuns(context, changes);
      const requested = runs.map((run) => ({ run, range: rangeOf(context, run).load("values,formulas,numberFormat") }));
      await context.sync();
      planned = requested.flatMap(({ run, range }) => write(run, range));
      await context.sync();
    });
    return { made: planned, failure: null };
  } catch (failure) {
    // Where they cannot be read either, any of them may be changed; only those that are will be restored.
    const made = planned.length === 0 ? [] : await changedAmong(planned).catch(() => planned);
    if (made.length === 0) throw failure;
    return { made, failure };
  }
}

/** Asks for a run's changes to be written, and returns those that were asked for. */
function write(run: Run<CellChange>, range: Excel.Range): MadeChange[] {
  const formatsBefore = range.numberFormat as unknown[][];
  const isAsExpected = run.changes.map(({ before }, i) => holds(range, i, before));
  const formats = run.changes.map(({ isDate }, i) => (isDate && isAsExpected[i] ? DATE_FORMAT : null));
  // The format first: a number that goes into a cell formatted as text would stay a text. Null leaves a cell as it is.
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
  range.values = run.changes.map(({ after }, i) => [isAsExpected[i] ? written(after) : null]);
  return run.changes.flatMap((change, i) =>
    isAsExpected[i] ? [{ ...change, numberFormat: String(formatsBefore[i][0]) }] : [],
  );
}

/** Those of some changes that were made, be it only to the cell's number format. */
async function changedAmong(planned: readonly MadeChange[]): Promise<MadeChange[]> {
  return runExcel(async (context) => {
    const runs = await presentRuns(context, planned);
    const requested = runs.map((run) => ({ run, range: rangeOf(context, run).load("values,formulas,numberFormat") }));
    await context.sync();
    return requested.flatMap(({ run, range }) =>
      run.changes.filter(
        ({ after, numberFormat }, i) => holds(range, i, after) || range.numberFormat[i][0] !== numberFormat,
      ),
    );
  });
}

/** Undoes changes where the cells still hold what was written. Returns how many were restored. */
export async function restoreCells(changes: readonly MadeChange[]): Promise<number> {
  return runExcel(async (context) => {
    const runs = await presentRuns(context, changes);
    const requested = runs.map((run) => ({ run, range: rangeOf(context, run).load("values,formulas") }));
    await context.sync();
    let count = 0;
    for (const { run, range } of requested) {
      const isWritten = run.changes.map(({ after }, i) => holds(range, i, after));
      // A fix or an undo that broke off may have changed the number format alone.
      const isUntouched = run.changes.map(({ before }, i) => isWritten[i] || holds(range, i, before));
      range.values = run.changes.map(({ before }, i) => [isWritten[i] ? written(before) : null]);
      range.numberFormat = run.changes.map(({ numberFormat, isDate }, i) => [
        isDate && isUntouched[i] ? numberFormat : null,
      ]);
      count += isWritten.filter(Boolean).length;
    }
    await context.sync();
    return count;
  });
}

/** The changes on sheets that are there, in runs. */
async function presentRuns<T extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly T[],
): Promise<Run<T>[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  const sorted = changes
    .filter(({ sheet }) => names.has(sheet))
    .toSorted((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row));
  const runs: Run<T>[] = [];
  for (const change of sorted) {
    const { sheet, row, column } = change;
    const last = runs.at(-1);
    const isNext = last?.sheet === sheet && last.column === column && last.row + last.changes.length === row;
    if (isNext) last.changes.push(change);
    else runs.push({ sheet, row, column, changes: [change] });
  }
  return runs;
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, changes }: Run<CellChange>): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, changes.length, 1);
}

/** Whether a cell of a column holds a value, and not a formula with that result. */
function holds({ values, formulas }: Excel.Range, row: number, value: string | number): boolean {
  const formula: unknown = formulas[row][0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[row][0];
  return values[row][0] === value && !isFormula;
}

/** As a text, whatever it looks like: Excel would turn both "01/02/2018" and "1-2" into dates. */
function written(value: string | number): string | number {
  return typeof value === "number" ? value : asWritten(value);
}
