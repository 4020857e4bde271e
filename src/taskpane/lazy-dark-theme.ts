import type { Theme } from "@fluentui/react-components";

let dark: Theme | null = null;

/** The dark theme, if it is here. */
export function fetchedDarkTheme(): Theme | null {
  return dark;
}

/** Fetches the dark theme: whoever works in the light needs it never. Where it cannot be fetched, the pane stays light. Never rejects. */
export async function fetchDarkTheme(): Promise<Theme | null> {
  const fetched = await import(/* webpackChunkName: "dark-theme" */ "./dark-theme").catch(() => null);
  dark = fetched?.DARK_THEME ?? null;
  return dark;
}
