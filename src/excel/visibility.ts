/** Calls back as soon as the pane is in sight, and each time it comes back into sight. */
export async function onPaneShown(show: () => void): Promise<void> {
  const { addin } = await Office.onReady().then((info) => info as { addin?: { visibilityMode?: string } });
  // Only a shared runtime says so; a page that runs for the pane alone is always in sight.
  if (addin?.visibilityMode !== "Hidden") show();
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) show();
    });
  } catch {
    // Without the event the pane is drawn at once rather than never.
    show();
  }
}
