import { explained } from "../excel/explained";
import { goToSummarySheet } from "../excel/go-to";

/** Brings the sheet Data checks to the front; returns why not, and what to do, or null. Never rejects. */
export async function goToDataChecks(): Promise<string | null> {
  try {
    return (await goToSummarySheet("data-checks")) ? null : NO_SHEET;
  } catch (error) {
    return await explained(error);
  }
}

const NO_SHEET = "This workbook has no sheet Data checks yet. Choose Refresh sheets on the Home tab to add it.";
