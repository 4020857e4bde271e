import { isCellEdited } from "./is-cell-edited";
import { runExcel } from "./run-excel";

/** Something that happened in the workbook. */
export interface WorkbookEvent {
  /**
   * Cells were changed or the sheet deleted; a table was added or deleted; cells have another format; formulas were calculated; the sheet was
   * left for another one; or it was renamed.
   */
  readonly kind: "changed" | "table" | "format" | "calculated" | "left" | "renamed";
  /** Id of the sheet on which it happened. */
  readonly sheet: string;
  /** Addresses of the cells, "A1:B3,D5"; null where Excel does not name them. */
  readonly address: string | null;
  /** Before ExcelApi 1.14 Excel does not tell the add-in's own writes from what the user does. */
  readonly by: "add-in" | "user" | "add-in or user" | "somebody else";
}

type Source = Excel.EventSource | "Local" | "Remote";
type Listening = (workbook: Excel.Workbook) => void;

/**
 * Tells of what happens in the workbook, as long as it is open. One round trip; if Excel refuses an event, one for each, and that event
 * is done without. Returns whether it tells of everything. @throws what Excel throws when it refuses all of them, or a cell is being edited
 */
export async function watchWorkbook(hear: (event: WorkbookEvent) => void): Promise<"everything" | "some of it"> {
  const tell =
    (kind: WorkbookEvent["kind"], by: (event: { readonly source?: Source }) => WorkbookEvent["by"]) =>
    async (event: {
      readonly worksheetId: string;
      readonly address?: string;
      readonly source?: Source;
    }): Promise<void> =>
      hear({ kind, sheet: event.worksheetId, address: event.address ?? null, by: by(event) });
  const events: Listening[] = [
    ({ worksheets }) => worksheets.onChanged.add(tell("changed", byWhom)),
    ({ worksheets }) => worksheets.onCalculated.add(tell("calculated", someone)),
    // 0.3 is another share where it is shown as 30 %, and colours that say something are among the data checks.
    ({ worksheets }) => worksheets.onFormatChanged.add(tell("format", someone)),
    // Only the user adds tables and deletes sheets; the sheets that the add-in adds hold nothing of the register.
    ({ worksheets }) => worksheets.onDeleted.add(tell("changed", someone)),
    ({ tables }) => tables.onAdded.add(tell("table", someone)),
    ({ tables }) => tables.onDeleted.add(tell("table", someone)),
  ];
  if (missesListPicks()) events.push(({ worksheets }) => worksheets.onDeactivated.add(tell("left", someone)));
  if (isSetSupported("ExcelApi", "1.17")) {
    events.push(({ worksheets }) => worksheets.onNameChanged.add(tell("renamed", someone)));
  }
  try {
    await listen(events);
    return "everything";
  } catch (error) {
    if (isCellEdited(error)) throw error;
    const each = await Promise.allSettled(events.map((event) => listen([event])));
    if (each.every(({ status }) => status === "rejected")) throw error;
    return each.every(({ status }) => status === "fulfilled") ? "everything" : "some of it";
  }
}

/** Whether Excel says nothing when the user picks from a drop-down list: so does Excel on the web (office-js#3888, #4066). */
export function missesListPicks(): boolean {
  return isSetSupported("ExcelApiOnline", "1.1");
}

function isSetSupported(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}

function listen(events: readonly Listening[]): Promise<void> {
  return runExcel(async (context) => {
    for (const event of events) event(context.workbook);
    await context.sync();
  });
}

function byWhom(event: { readonly source?: Source; readonly triggerSource?: string }): WorkbookEvent["by"] {
  const by = someone(event);
  if (by === "somebody else" || event.triggerSource === "Unknown") return by;
  return event.triggerSource === "ThisLocalAddin" ? "add-in" : "add-in or user";
}

function someone({ source }: { readonly source?: Source }): WorkbookEvent["by"] {
  return source === "Remote" ? "somebody else" : "user";
}
