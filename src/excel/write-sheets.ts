import type { SheetPlan } from "../report/plan";
import { addSheets } from "./add-sheets";
import { setUpSheets, type SetUpPart, type SheetToSetUp } from "./set-up-sheets";
import type { SheetTarget } from "./sheet-targets";
import type { OpenWorkbook } from "./workbook";
import { readOwnSheets } from "./read-own-sheets";
import { writeSheet } from "./write-sheet";

export interface WrittenSheets {
  /** Names of the tabs that were written. */
  readonly names: readonly string[];
  /** What could not be set up on them; their figures are complete. */
  readonly notSetUp: readonly SetUpPart[];
}

/**
 * Writes the sheets of a report: one round trip each, two to see what is on those that are there, and a few more where sheets have to be
 * added or set up.
 *
 * @param targets where each plan goes: worked out by `sheetTargets`
 * @param onSheet called before each sheet is written, with its position among the plans; may put an end to it
 */
export async function writeSheets(
  { context }: Pick<OpenWorkbook, "context">,
  plans: readonly SheetPlan[],
  targets: readonly SheetTarget[],
  onSheet: (position: number) => "go on" | "stop",
): Promise<WrittenSheets> {
  const sheets = await addSheets(context, plans, targets);
  const there = sheets.filter((_, i) => targets[i].id !== null);
  const former = new Map(
    (
      await readOwnSheets(
        context,
        there.map(({ sheet }) => sheet),
      )
    ).map((one, i) => [there[i], one] as const),
  );
  const names = new Map(sheets.map(({ plan, name }) => [plan.key, name]));
  const written: SheetToSetUp[] = [];
  for (const [position, sheet] of sheets.entries()) {
    if (onSheet(position) === "stop") break;
    written.push(await writeSheet(context, sheet, former.get(sheet), (key) => names.get(key) ?? key));
  }
  return { names: written.map(({ name }) => name), notSetUp: await setUpSheets(context, written) };
}
