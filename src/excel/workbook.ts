import { isArranged, type Arrangement } from "./arrangement";
import { isCancelled } from "./not-answered";
import { readTables, type ReadTables } from "./read-tables";
import { runExcel } from "./run-excel";
import { requestSettings, readSettings, writeSettings, type SettingsChange, type WorkbookSettings } from "./settings";
import { surveyWorkbook, type Survey } from "./survey";

/** The open workbook, as the rest of the add-in sees it. */
export interface OpenWorkbook {
  /** Sheets, usable tables and settings: three round trips. */
  survey(): Promise<Survey>;
  /** Rows of the surveyed tables: one round trip where they fit one response. */
  read(survey: Pick<Survey, "tables">): Promise<ReadTables>;
  /** Whether sheets and the chosen range are as they were: one round trip. */
  isArranged(arrangement: Arrangement): Promise<boolean>;
  /** The settings alone: one round trip. */
  settings(): Promise<WorkbookSettings>;
  /** Keeps settings in the workbook: one round trip. */
  remember(change: SettingsChange): Promise<void>;
  /** For `writeSheets`, whose code is fetched when sheets are to be written. */
  readonly context: Excel.RequestContext;
}

export interface WorkbookOptions {
  /** Whether the user can undo everything that is written in one step, where Excel can do that. */
  readonly undo?: "in one step" | "step by step";
  /** Gives up soon after it is aborted, whether Excel has answered or not. */
  readonly signal?: AbortSignal | undefined;
}

/** Whether steps are joined. Ends for this session when a run has failed that did: Excel's joining is new, and its errors are many. */
let joinsSteps = true;

/**
 * Does something with the open workbook, once the user has left the cell that is being edited; once more, from the start, if Excel cannot
 * undo it in one step.
 */
export async function inWorkbook<T>(
  work: (workbook: OpenWorkbook) => Promise<T>,
  { undo = "step by step", signal }: WorkbookOptions = {},
): Promise<T> {
  const batch = (context: Excel.RequestContext): Promise<T> => work(openWorkbook(context));
  if (undo === "step by step" || !joinsSteps || !Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return runExcel(batch, { signal });
  }
  try {
    return await runExcel(batch, { signal, mergeUndoGroup: true });
  } catch (error) {
    // What the user has cancelled says nothing of how Excel joins steps.
    if (!isCancelled(error)) joinsSteps = false;
    // Excel says so of what cannot be undone, but also of many formulas at once (office-js#6491). In a browser it has failed in other
    // ways as well (office-js#6255, #6711): these are the user's to try again.
    if (error instanceof OfficeExtension.Error && error.code === "UndoNotSupported") return runExcel(batch, { signal });
    throw error;
  }
}

function openWorkbook(context: Excel.RequestContext): OpenWorkbook {
  return {
    survey: () => surveyWorkbook(context),
    read: (survey) => readTables(context, survey.tables),
    isArranged: (arrangement) => isArranged(context, arrangement),
    settings: async () => {
      const settings = requestSettings(context.workbook);
      await context.sync();
      return readSettings(settings);
    },
    remember: (change) => writeSettings(context, change),
    context,
  };
}
