import type { ColumnRun, SourceBlock, SourceTable } from "../register/tables/source";
import type { FoundTable } from "../register/tables/table-candidate";
import type { TableRemark } from "../register/tables/table-remark";
import { isShownAsDate, offsetOfShown, requestShownDates } from "./date-system";
import { areHandedOver, untilHandedOver } from "./handing-over";
import { mergedDownwards, requestMergedCells } from "./merged-cells";
import { readNamedRows } from "./named-rows";
import { planBatches, planRuns, type BlockPlan, type RunPlan } from "./read-plan";

/**
 * Most cells of one response. A cell costs about ten bytes, and Excel on the web refuses responses above 5 MB; long texts
 * may need more, and then the batches are halved.
 */
const CELLS_PER_BATCH = 360_000;
const FEWEST_CELLS = 1_000;

/** A run of columns of a block that has been asked for. */
interface RequestedRun {
  readonly plan: RunPlan;
  readonly range: Excel.Range;
}

/** Rows that were read, and what was noticed about whole tables on the way. */
export interface ReadTables {
  readonly tables: readonly SourceTable[];
  readonly remarks: readonly TableRemark[];
  /** Days to add to serial dates, as the tables' own dates show: 1462 or 0. */
  readonly shownDateOffset: number;
}

/** Reads the needed columns of the tables, in as few round trips as the limits allow. */
export async function readTables(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  cellsPerBatch = CELLS_PER_BATCH,
): Promise<ReadTables> {
  const tables = withoutIdleColumns(found);
  const runs = tables.map((table) => planRuns(table.recognition));
  const sizes = tables.map(({ rowCount }, table) => ({
    rows: Math.max(0, rowCount),
    cellsPerRow: runs[table].reduce((sum, { width, withFormats }) => sum + width * (withFormats ? 2 : 1), 0),
  }));
  const filled = tables.filter(({ rowCount }) => rowCount > 0);
  const cells = sizes.reduce((sum, { rows, cellsPerRow }) => sum + rows * cellsPerRow, 0);
  const { blocks, looks, dates, merged } = await untilHandedOver(
    Math.min(cells, cellsPerBatch),
    FEWEST_CELLS,
    async (most) => {
      const read: SourceBlock[][] = tables.map(() => []);
      // Asked for with the first batch of rows.
      const asked = {
        looks: filled.map((table) => requestLooks(context, table)),
        dates: filled.flatMap((table) => requestShownDates(context, table)),
        merged: tables.map((table) => requestMergedCells(context, table)),
      };
      for (const batch of planBatches(sizes, most)) {
        const ofBatch = await readBatch(context, tables, runs, batch);
        if (ofBatch === "too large") return "too large";
        batch.forEach((block, position) => read[block.table].push(ofBatch[position]));
      }
      return { blocks: read, ...asked };
    },
  );
  const named = await readNamedRows(
    context,
    tables.map((table, i) => ({ table, runs: runs[i], blocks: blocks[i] })),
  );
  return {
    tables: tables.map((table, position) => ({
      name: table.name,
      sheet: table.sheetName,
      headings: table.headings,
      firstColumn: table.firstColumn + 1,
      titles: table.titles,
      ...(table.upperHeadings === undefined ? {} : { upperHeadings: table.upperHeadings }),
      merged: mergedDownwards(merged[position], table),
      named: named[position],
      recognition: table.recognition,
      datedColumns: new Set(
        dates.filter((one) => one.table === table && isShownAsDate(one)).map(({ column }) => column),
      ),
      blocks: blocks[position],
    })),
    remarks: looks.flatMap(remarksOn),
    shownDateOffset: offsetOfShown(dates.map(({ cells }) => cells)),
  };
}

/** Without a table of schools a school's number is of no use, so its column need not be read. */
function withoutIdleColumns(tables: readonly FoundTable[]): readonly FoundTable[] {
  if (tables.some(({ recognition }) => recognition.definition.role === "schools")) return tables;
  return tables.map((table) => {
    const columns = new Map(table.recognition.columns);
    columns.delete("schoolUrn");
    return { ...table, recognition: { ...table.recognition, columns } };
  });
}

/** Asks whether rows of a table are hidden and cells coloured. */
function requestLooks(context: Excel.RequestContext, table: FoundTable) {
  const body = context.workbook.worksheets
    .getItem(table.sheetId)
    .getRangeByIndexes(table.firstRow, table.firstColumn, table.rowCount, table.headings.length);
  return { table, rows: body.load("rowHidden"), fill: body.format.fill.load("color") };
}

/** Hidden rows are counted and colours are ignored: someone who relies on them in a register must be told. */
function remarksOn({ table, rows, fill }: ReturnType<typeof requestLooks>): TableRemark[] {
  const remark = (code: "hidden-rows" | "coloured-rows"): TableRemark => ({
    code,
    name: table.name,
    sheet: table.sheetName,
  });
  // Excel returns null, or no colour, where cells differ. If a whole table is coloured, the colour means nothing.
  const areSomeHidden = (rows.rowHidden as boolean | null) !== false;
  const areSomeColoured = ((fill.color as string | null) ?? "") === "";
  return [...(areSomeHidden ? [remark("hidden-rows")] : []), ...(areSomeColoured ? [remark("coloured-rows")] : [])];
}

async function readBatch(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  runs: readonly (readonly RunPlan[])[],
  batch: readonly BlockPlan[],
): Promise<SourceBlock[] | "too large"> {
  const requested = batch.map((block) =>
    runs[block.table].map((run) => requestRun(context, tables[block.table], block, run)),
  );
  const ranges = requested.flat().map(({ range }) => range);
  if (!(await areHandedOver(context, ranges))) return "too large";
  return batch.map((block, position) => ({
    firstRow: tables[block.table].firstRow + block.firstRow + 1,
    rowCount: block.rowCount,
    runs: requested[position].map(columnRun),
  }));
}

function requestRun(context: Excel.RequestContext, table: FoundTable, block: BlockPlan, plan: RunPlan): RequestedRun {
  const range = context.workbook.worksheets
    .getItem(table.sheetId)
    .getRangeByIndexes(
      table.firstRow + block.firstRow,
      table.firstColumn + plan.firstHeading,
      block.rowCount,
      plan.width,
    );
  range.load("values");
  if (plan.withFormats) range.load("numberFormat");
  return { plan, range };
}

function columnRun({ plan, range }: RequestedRun): ColumnRun {
  const { firstHeading, withFormats } = plan;
  return { firstHeading, values: range.values, ...(withFormats ? { numberFormats: range.numberFormat } : {}) };
}
