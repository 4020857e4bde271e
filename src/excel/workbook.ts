import type { SheetPlan } from "../report/plan";
import { readTables, type ReadTables } from "./read-tables";
import { requestSettings, readSettings, writeSettings, type SettingsChange, type WorkbookSettings } from "./settings";
import { surveyWorkbook, type Survey } from "./survey";
import { isNameTaken, MOST_NAMES } from "./sheet-names";
import type { SheetTarget } from "./write-sheet";

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
  /**
   * Writes the sheets, one round trip each, and returns the names of the tabs that were written.
   *
   * @param targets where each plan goes: worked out by `sheetTargets`
   * @param onSheet called before each sheet is written, with its position among the plans; may put an end to it
   */
  write(
    plans: readonly SheetPlan[],
    targets: readonly SheetTarget[],
    onSheet: (position: number) => "go on" | "stop",
  ): Promise<string[]>;
}

/** Does something with the open workbook, once the user has left the cell that is being edited. */
export function inWorkbook<T>(work: (workbook: OpenWorkbook) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    work({
      survey: () => surveyWorkbook(context),
      read: (survey) => readTables(context, survey.tables),
      settings: async () => {
        const settings = requestSettings(context.workbook);
        await context.sync();
        return readSettings(settings);
      },
      remember: (change) => writeSettings(context, change),
      write: async (plans, targets, onSheet) => {
        const names = new Map(plans.map(({ key }, position) => [key, targets[position].name]));
        const nameOfPlan = (key: string): string => names.get(key) ?? key;
        const written: string[] = [];
        for (const [position, plan] of plans.entries()) {
          if (onSheet(position) === "stop") break;
          const name = await writeUnderFreeName(context, plan, targets[position], nameOfPlan);
          names.set(plan.key, name);
          written.push(name);
        }
        return written;
      },
    }),
  );
}

/** Writes a sheet; one that has to be added gets the next free name if its own turns out to be taken. Returns its name. */
async function writeUnderFreeName(
  context: Excel.RequestContext,
  plan: SheetPlan,
  target: SheetTarget,
  nameOfPlan: (key: string) => string,
): Promise<string> {
  // Comes with the refresh, which is fetched when it is first wanted: formulas are ready sooner without it.
  const { writeSheet } = await import(/* webpackChunkName: "refresh" */ "./write-sheet");
  let { name } = target;
  for (let n = 2; ; n++) {
    try {
      await writeSheet(context, plan, { ...target, name }, nameOfPlan);
      return name;
    } catch (error) {
      if (!isNameTaken(error) || target.id !== null || n > MOST_NAMES) throw error;
      name = `${plan.name} (${n})`;
    }
  }
}
