import type { HostState } from "../excel/ready";
import { isOfficeDark } from "../excel/theme";

/** The part of the pane that is fetched. */
interface Pane {
  readonly showApp: (root: HTMLElement, host: HostState) => Promise<void> | void;
}

/**
 * Returns a function that draws the pane into its page (taskpane.html): fetched at the first call, and drawn once. If it cannot be fetched,
 * the page says so, without React, which is not there either; and it is fetched again when the user asks or the pane comes back into
 * sight. A shared runtime lives for days, and the files that it was started from may be out of reach by then.
 */
export function paneLoader(host: HostState, fetchPane: () => Promise<Pane>): () => Promise<void> {
  const [root, notLoaded, why, again] = ["#root", "#not-loaded", "#not-loaded > p", "#not-loaded > button"].map(
    (selector) => document.querySelector<HTMLElement>(selector) ?? document.body,
  );
  let isTaken = false;
  const show = async (): Promise<void> => {
    if (isTaken) return;
    isTaken = true;
    // So that it is read out again if it is still true.
    why.hidden = true;
    try {
      const { showApp } = await fetchPane();
      await showApp(root, host);
    } catch {
      isTaken = false;
      const isDark = isOfficeDark();
      if (isDark !== null) document.documentElement.style.colorScheme = isDark ? "dark" : "light";
    }
    why.hidden = false;
    root.hidden = !isTaken;
    notLoaded.hidden = isTaken;
  };
  again.addEventListener("click", () => void show());
  return show;
}
