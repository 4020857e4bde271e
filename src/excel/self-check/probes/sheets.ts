import { ANYTHING, oneOf } from "../expectations";
import { refusal, type Probe } from "../probe";

/** What concerns a sheet as a whole. */
export const SHEET_PROBES: readonly Probe[] = [
  {
    id: "sheets.custom-property",
    question: "Does a sheet keep a property, and is it found whatever the case of its key?",
    expects: oneOf(["kept", "kept"], ["kept", false]),
    otherwise: "The add-in may not recognise its own sheets.",
    ask: async ({ context, sheet }) => {
      const { customProperties } = sheet;
      const property = "NPQMetrics.selfCheck";
      customProperties.add(property, "kept");
      const [same, other] = [property, property.toUpperCase()].map((key) =>
        customProperties.getItemOrNullObject(key).load("value"),
      );
      await context.sync();
      return [same.isNullObject ? false : same.value, other.isNullObject ? false : other.value];
    },
  },
  {
    id: "sheets.freeze-behind",
    question: "Can rows be frozen on a sheet that is not in front, and does the one in front stay there?",
    // office-js#3148 reports that the sheet comes to the front; the add-in then puts back the one before.
    expects: oneOf([2, true], [2, false]),
    otherwise: "A refresh leaves the headings of its sheets unfrozen.",
    ask: async ({ context, sheet, sheetId }) => {
      const before = context.workbook.worksheets.getActiveWorksheet().load("id");
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      await context.sync();
      const after = context.workbook.worksheets.getActiveWorksheet().load("id");
      sheet.freezePanes.unfreeze();
      await context.sync();
      // The user may have gone to another sheet meanwhile, and stays there.
      const hasComeToFront = after.id === sheetId && before.id !== sheetId;
      if (hasComeToFront) context.workbook.worksheets.getItem(before.id).activate();
      await context.sync();
      return [frozen.isNullObject ? 0 : frozen.rowCount, !hasComeToFront];
    },
  },
  {
    id: "sheets.page-layout",
    question: "Can the page be set up?",
    expects: oneOf(["Landscape", "A4"], refusal("GeneralException")),
    otherwise: "The sheets are not set up for printing.",
    ask: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.load("orientation,paperSize");
      await context.sync();
      return [pageLayout.orientation, String(pageLayout.paperSize)];
    },
  },
  {
    id: "sheets.gridlines",
    question: "Can gridlines be hidden on a sheet that is not in front?",
    expects: oneOf(false),
    ask: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    },
  },
  {
    id: "sheets.position",
    question: "Is the position of the last sheet the number of sheets before it?",
    // Another answer where there are chart sheets or very hidden ones.
    expects: ANYTHING,
    ask: async ({ context, sheet }) => {
      sheet.load("position");
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      return sheet.position - (worksheets.items.length - 1);
    },
  },
  {
    id: "sheets.same-name",
    question: "How does Excel refuse a second sheet of the same name?",
    expects: oneOf(refusal("ItemAlreadyExists")),
    otherwise: "A summary sheet may not find a free name.",
    ask: async ({ context, sheet, sheetId }) => {
      sheet.load("name");
      await context.sync();
      const second = context.workbook.worksheets.add(sheet.name).load("id");
      await context.sync();
      // Never the one that was there before.
      if (second.id !== sheetId) second.delete();
      await context.sync();
      return "added";
    },
  },
  {
    id: "sheets.protected",
    question: "How does Excel refuse to write on a protected sheet?",
    expects: oneOf("AccessDenied"),
    otherwise: "The add-in cannot say that a sheet is protected.",
    ask: async ({ context, sheet, cells, sheetId }) => {
      sheet.protection.protect();
      await context.sync();
      try {
        cells(0, 0).values = [[1]];
        await context.sync();
        return "written";
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return error.code;
        throw error;
      } finally {
        await Excel.run(async (own) => {
          own.workbook.worksheets.getItem(sheetId).protection.unprotect();
          await own.sync();
        });
      }
    },
  },
];

/** The last question: it leaves nothing on the sheet. */
export const CLEAR_PROBE: Probe = {
  id: "sheets.clear-whole",
  question: "Can a whole sheet be cleared at once?",
  expects: oneOf(true, refusal("OperationCellsExceedLimit")),
  ask: async ({ context, sheet }) => {
    sheet.getRange().clear();
    const used = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    return used.isNullObject;
  },
};
