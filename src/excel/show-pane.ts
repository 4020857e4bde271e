/** Opens the pane, or brings it to the front. Where Excel will not, the user opens it. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // A pane that does not open is no reason for the command that wanted it to fail.
  }
}
