import { runExcel } from "../run-excel";
import type { Json } from "./json";

/** How an answer looks that Excel may have refused only because another workbook is in front: see explain-error. */
const REFUSALS = new Set(["GeneralException", "InvalidSelection", "InactiveWorkbook"]);

/**
 * Finds out whether another workbook has come to the front during a check: its refusals would be recorded as what this Excel always does.
 * Excel does not say which workbook is in front, but some members fail in one that is not ("Troubleshooting Excel add-ins").
 */
export class FocusWatch {
  private constructor(
    private readonly sheetId: string,
    private readonly works: boolean,
  ) {}

  static async on(sheetId: string): Promise<FocusWatch> {
    return new FocusWatch(sheetId, await showsGridlines(sheetId));
  }

  static isSuspicious(answer: Json): boolean {
    const error = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : null;
    return typeof error === "string" && REFUSALS.has(error);
  }

  async isLost(): Promise<boolean> {
    return this.works && !(await showsGridlines(this.sheetId));
  }
}

/** Gridlines need the focus, and unlike frozen panes never bring their sheet to the front (office-js#3148). */
async function showsGridlines(sheetId: string): Promise<boolean> {
  try {
    const show = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem(sheetId).showGridlines = true;
      await context.sync();
    };
    await runExcel(show, { delayForCellEdit: false });
    return true;
  } catch {
    return false;
  }
}
