import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fetchDarkTheme, fetchedDarkTheme } from "./lazy-dark-theme";
import { LIGHT_THEME } from "./light-theme";
import { useDark } from "./use-dark";

/** The pane's theme: light until the dark one, where it is wanted, has been fetched. */
export function useTheme(): Theme {
  const isDark = useDark();
  const [dark, setDark] = useState(fetchedDarkTheme);
  useEffect(() => {
    if (isDark && dark === null) void fetchDarkTheme().then(setDark);
  }, [isDark, dark]);
  return (isDark ? dark : null) ?? LIGHT_THEME;
}
