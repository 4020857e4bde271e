import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../excel/theme";

const preference = window.matchMedia("(prefers-color-scheme: dark)");

/** Excel does not announce a change of theme; it is checked again whenever the pane comes back into sight or focus. */
function watch(listener: () => void): () => void {
  preference.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    preference.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** Whether the pane is dark: as Office is, or else as the browser prefers. */
export function useDark(): boolean {
  return useSyncExternalStore(watch, isDarkNow);
}

/** The same, at this moment. */
export function isDarkNow(): boolean {
  return isOfficeDark() ?? preference.matches;
}
