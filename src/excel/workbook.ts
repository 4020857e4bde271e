import type { SourceTable } from "../register/source";
import type { SheetPlan } from "../report/plan";
import { readTables } from "./read-tables";
import { surveyWorkbook, type Survey } from "./survey";
import { writeSheet, type SheetTarget } from "./write-sheet";

/** The open workbook, as the rest of the add-in sees it. */
export interface OpenWorkbook {
  /** Sheets, usable tables and settings: two round trips, three where plain ranges have to be looked for. */
  survey(): Promise<Survey>;
  /** Rows of the surveyed tables: one round trip where they fit one response. */
  read(survey: Survey): Promise<SourceTable[]>;
  /**
   * Writes the sheets, one round trip each.
   *
   * @param targets where each plan goes: worked out by `sheetTargets`
   * @param onSheet called before each sheet is written, with its position among the plans
   */
  write(
    plans: readonly SheetPlan[],
    targets: readonly SheetTarget[],
    onSheet: (position: number) => void,
  ): Promise<void>;
}

/** Does something with the open workbook; waits until the user has left the cell that is being edited. */
export function inWorkbook<T>(work: (workbook: OpenWorkbook) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    work({
      survey: () => surveyWorkbook(context),
      read: (survey) => readTables(context, survey.tables),
      write: async (plans, targets, onSheet) => {
        const names = new Map(plans.map(({ key }, position) => [key, targets[position].name]));
        const nameOfPlan = (key: string): string => names.get(key) ?? key;
        for (const [position, plan] of plans.entries()) {
          onSheet(position);
          await writeSheet(context, plan, targets[position], nameOfPlan);
        }
      },
    }),
  );
}
