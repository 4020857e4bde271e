import { answered } from "./answered";
import { isPaneShown } from "./visibility";

/** How long the pane may take to come into sight, in milliseconds. */
const LIMIT = 1_500;

/**
 * Opens the pane, or brings it to the front; returns whether it is in sight. Never rejects.
 *
 * Excel ignores this, without an error, for add-ins from the Marketplace ("Show or hide the task pane of your Office Add-in", since 23
 * February 2026): there only the user can open the pane.
 */
export async function showPane(): Promise<boolean> {
  try {
    await answered(Office.addin.showAsTaskpane());
  } catch {
    return false;
  }
  return isPaneShown(LIMIT);
}
