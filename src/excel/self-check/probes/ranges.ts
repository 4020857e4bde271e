import { ANYTHING, oneOf } from "../expectations";
import { refusal, type Probe } from "../probe";

/** Neither a name nor a key that anything has. */
const MISSING = "NPQMetrics_selfCheck_missing";

/** Ranges, and objects that do not exist. */
export const RANGE_PROBES: readonly Probe[] = [
  {
    id: "null-objects.blank-cells",
    question: "Is the used part of blank cells a null object?",
    expects: oneOf(true),
    otherwise: "Blank sheets cannot be passed over.",
    ask: async ({ context, cells }) => {
      const used = cells(0, 0, 5, 5).getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return used.isNullObject;
    },
  },
  {
    id: "null-objects.chain",
    question: "Is what a null object leads to a null object, too?",
    expects: oneOf(true),
    otherwise: "Workbooks with blank sheets may not be read.",
    ask: async ({ context, cells }) => {
      const used = cells(0, 0, 5, 5).getUsedRangeOrNullObject(true);
      const row = used.getRow(0).load("values");
      await context.sync();
      return row.isNullObject;
    },
  },
  {
    id: "null-objects.missing",
    question: "Are a sheet, a table, a name, a setting and a property that do not exist null objects?",
    expects: oneOf([true, true, true, true, true]),
    otherwise: "The add-in may not find its own sheets and settings.",
    ask: async ({ context, sheet }) => {
      const { worksheets, tables, names, settings } = context.workbook;
      const missing = [
        worksheets.getItemOrNullObject(MISSING).load("name"),
        tables.getItemOrNullObject(MISSING).load("name"),
        names.getItemOrNullObject(MISSING).load("name"),
        settings.getItemOrNullObject(MISSING).load("value"),
        sheet.customProperties.getItemOrNullObject(MISSING).load("value"),
      ];
      await context.sync();
      return missing.map(({ isNullObject }) => isNullObject);
    },
  },
  {
    id: "ranges.used-of-blank",
    question: "What is the used range of blank cells, where a null object is not asked for?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      const used = cells(0, 0, 5, 5).getUsedRange().load("rowCount,columnCount");
      await context.sync();
      return [used.rowCount, used.columnCount];
    },
  },
  {
    id: "ranges.formatted-is-used",
    question: "Does a cell that has only a fill count as used, and as used by values?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      cells(0, 0).format.fill.color = "#FFFF00";
      const [all, byValues] = [false, true].map((valuesOnly) =>
        cells(0, 0, 2, 2).getUsedRangeOrNullObject(valuesOnly).load("address"),
      );
      await context.sync();
      return [!all.isNullObject, !byValues.isNullObject];
    },
  },
  {
    id: "ranges.cell-count",
    question: "How many cells have three whole columns, and the whole sheet?",
    expects: oneOf([3_145_728, -1]),
    ask: async ({ context, sheet }) => {
      const [columns, all] = [sheet.getRange("A:C").load("cellCount"), sheet.getRange().load("cellCount")];
      await context.sync();
      return [columns.cellCount, all.cellCount];
    },
  },
  {
    id: "ranges.off-the-sheet",
    question: "How does Excel refuse cells beyond the last column?",
    expects: oneOf(refusal("InvalidArgument")),
    ask: async ({ context, sheet }) => {
      const range = sheet.getRangeByIndexes(0, 16_384, 1, 1).load("address");
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    id: "ranges.apart",
    question: "Is what two ranges that lie apart have in common a null object?",
    expects: oneOf(true),
    ask: async ({ context, cells }) => {
      const common = cells(0, 0).getIntersectionOrNullObject(cells(2, 2)).load("address");
      await context.sync();
      return common.isNullObject;
    },
  },
  {
    id: "ranges.surrounding",
    question: "How far does the region around a cell reach?",
    expects: oneOf([2, 2]),
    ask: async ({ context, cells }) => {
      cells(1, 1, 2, 2).values = [
        [1, 2],
        [3, 4],
      ];
      const region = cells(1, 1).getSurroundingRegion().load("rowCount,columnCount");
      await context.sync();
      return [region.rowCount, region.columnCount];
    },
  },
];
