import { readTables, type ReadTables } from "./read-tables";
import { requestSettings, readSettings, writeSettings, type SettingsChange, type WorkbookSettings } from "./settings";
import { surveyWorkbook, type Survey } from "./survey";

/** The open workbook, as the rest of the add-in sees it. */
export interface OpenWorkbook {
  /** Sheets, usable tables and settings: three round trips. */
  survey(): Promise<Survey>;
  /** Rows of the surveyed tables: one round trip where they fit one response. */
  read(survey: Pick<Survey, "tables">): Promise<ReadTables>;
  /** The settings alone: one round trip. */
  settings(): Promise<WorkbookSettings>;
  /** Keeps settings in the workbook: one round trip. */
  remember(change: SettingsChange): Promise<void>;
  /** For `writeSheets`, whose code is fetched when sheets are to be written. */
  readonly context: Excel.RequestContext;
}

export interface WorkbookOptions {
  /** Whether to wait until the user has left the cell that is being edited, or to fail at once. */
  readonly whileEditing?: "wait" | "fail";
  /** Whether the user can undo everything that is written in one step, where Excel can do that. */
  readonly undo?: "in one step" | "step by step";
}

/** Whether steps are joined. Ends for this session when a run has failed that did: Excel's joining is new, and its errors are many. */
let joinsSteps = true;

/** Does something with the open workbook; once more, from the start, if Excel cannot undo it in one step. */
export async function inWorkbook<T>(
  work: (workbook: OpenWorkbook) => Promise<T>,
  { whileEditing = "wait", undo = "step by step" }: WorkbookOptions = {},
): Promise<T> {
  const options = { delayForCellEdit: whileEditing === "wait" };
  const batch = (context: Excel.RequestContext): Promise<T> => work(openWorkbook(context));
  if (undo === "step by step" || !joinsSteps || !Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return Excel.run(options, batch);
  }
  try {
    return await Excel.run({ ...options, mergeUndoGroup: true }, batch);
  } catch (error) {
    joinsSteps = false;
    // Excel says so of what cannot be undone, but also of many formulas at once (office-js#6491). In a browser it has failed in other
    // ways as well (office-js#6255, #6711): these are the user's to try again.
    if (error instanceof OfficeExtension.Error && error.code === "UndoNotSupported") return Excel.run(options, batch);
    throw error;
  }
}

function openWorkbook(context: Excel.RequestContext): OpenWorkbook {
  return {
    survey: () => surveyWorkbook(context),
    read: (survey) => readTables(context, survey.tables),
    settings: async () => {
      const settings = requestSettings(context.workbook);
      await context.sync();
      return readSettings(settings);
    },
    remember: (change) => writeSettings(context, change),
    context,
  };
}
