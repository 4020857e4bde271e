import { ANYTHING, oneOf } from "../expectations";
import { SCRATCH_PREFIX } from "../scratch-sheet";
import type { Json } from "../json";
import type { Probe } from "../probe";

/** What concerns the workbook as a whole. Nothing of it is changed, but for a setting that is removed at once. */
export const WORKBOOK_PROBES: readonly Probe[] = [
  {
    id: "workbook.setting",
    question: "Does the workbook keep a setting, and forget one that is deleted?",
    expects: oneOf([{ text: "kept", number: 1.5, none: null }, true]),
    otherwise: "Settings of the add-in are lost.",
    ask: async ({ context }) => {
      const { settings } = context.workbook;
      const key = `${SCRATCH_PREFIX}setting`;
      settings.add(key, { text: "kept", number: 1.5, none: null });
      const kept = settings.getItem(key).load("value");
      await context.sync();
      const value = kept.value as Json;
      settings.getItem(key).delete();
      const gone = settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return [value, gone.isNullObject];
    },
  },
  {
    id: "workbook.date-system",
    question: "What does the worksheet function DATE return for 1 January 2000?",
    expects: oneOf(36_526, 35_064),
    otherwise: "The date system of the workbook is not recognised.",
    ask: async ({ context }) => {
      const date = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      return date.value;
    },
  },
  {
    id: "workbook.same-date",
    question: "Does DATE count days as the workbook's cells do?",
    expects: oneOf(true),
    otherwise: "Dates of a workbook with the 1904 date system are read four years off.",
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.values = [["1/1/2000"]];
      cell.load("values");
      const date = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      return cell.values[0][0] === date.value;
    },
  },
  {
    id: "workbook.calculation",
    question: "When does Excel calculate?",
    expects: ANYTHING,
    ask: async ({ context }) => {
      const application = context.workbook.application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    },
  },
  {
    id: "workbook.undo-group",
    question: "Can the requests of a refresh be one step to undo?",
    expects: oneOf(true),
    ask: ({ sheetId, top }) =>
      Excel.run({ mergeUndoGroup: true }, async (own) => {
        const cell = own.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, 0, 1, 1);
        cell.values = [[1]];
        await own.sync();
        cell.values = [[2]];
        await own.sync();
        return true;
      }),
  },
];
