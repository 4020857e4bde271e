/** Opens the pane, or brings it to the front. If Excel refuses, the user can open it. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The command that wanted the pane should not fail because the pane does not open.
  }
}
