import { answered } from "./answered";

/** Lets Excel start the add-in with this workbook, or only when the user asks for it. Takes effect at the next opening. */
export async function startWithWorkbook(isWanted: boolean): Promise<void> {
  try {
    await answered(
      Office.addin.setStartupBehavior(isWanted ? Office.StartupBehavior.load : Office.StartupBehavior.none),
    );
  } catch {
    // Where Excel cannot, the add-in starts with its pane or ribbon, and follows the register from then on.
  }
}
