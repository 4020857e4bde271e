/** Whether the pane is in sight; "not told" where Excel does not say. */
let pane: "in sight" | "out of sight" | "not told" = "out of sight";
/** Those that wait for it to come into sight. */
const waiting = new Set<() => void>();

/** Calls back as soon as the pane is in sight, and each time it comes back into sight. */
export async function onPaneShown(show: () => void): Promise<void> {
  const { addin } = await Office.onReady().then((info) => info as { addin?: { visibilityMode?: string } });
  const shown = (): void => {
    pane = "in sight";
    show();
    for (const tell of waiting) tell();
  };
  // Only a shared runtime says so; a page that runs for the pane alone is always in sight.
  pane = "out of sight";
  if (addin?.visibilityMode !== "Hidden") shown();
  // It may have been opened before Excel could be asked to tell of that.
  window.addEventListener("focus", () => {
    if (document.hasFocus()) shown();
  });
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) shown();
      else pane = "out of sight";
    });
  } catch {
    // Without the event the pane is drawn at once rather than never.
    shown();
    pane = "not told";
  }
}

/** Whether the pane is in sight, or comes into sight within some milliseconds. Where Excel does not say, it is. */
export function isPaneShown(within: number): Promise<boolean> {
  if (pane !== "out of sight") return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (isShown: boolean): void => {
      clearTimeout(timer);
      waiting.delete(tell);
      resolve(isShown);
    };
    const tell = (): void => end(true);
    const timer = setTimeout(() => end(false), within);
    waiting.add(tell);
  });
}

/** Whether the pane is in sight now. Where Excel does not say, it is. */
export function isPaneInSight(): boolean {
  return pane !== "out of sight";
}

/** Calls back each time the pane comes into sight, or gets the focus. Returns a function that ends that. */
export function watchPaneSight(tell: () => void): () => void {
  waiting.add(tell);
  return () => void waiting.delete(tell);
}
