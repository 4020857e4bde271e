import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's themes with Excel's own green, so that the pane looks at home beside the ribbon. */
export function themeOf(isDark: boolean): Theme {
  return isDark ? DARK : LIGHT;
}

const LIGHT: Theme = {
  ...webLightTheme,
  colorBrandBackground: "#107c41",
  colorBrandBackgroundHover: "#0e703b",
  colorBrandBackgroundPressed: "#0b5a2f",
  colorCompoundBrandBackground: "#107c41",
  colorCompoundBrandBackgroundHover: "#0e703b",
  colorCompoundBrandBackgroundPressed: "#0b5a2f",
  colorCompoundBrandStroke: "#107c41",
  colorCompoundBrandStrokeHover: "#0e703b",
  colorCompoundBrandStrokePressed: "#0b5a2f",
  colorBrandForegroundLink: "#0e703b",
  colorBrandForegroundLinkHover: "#0b5a2f",
  colorBrandForegroundLinkPressed: "#0b5a2f",
};
const DARK: Theme = {
  ...webDarkTheme,
  // Fluent's own red is too dark for small text on this ground (4.16 : 1, where 4.5 : 1 is needed).
  colorStatusDangerForeground1: "#e37d86",
  colorBrandBackground: "#107c41",
  colorBrandBackgroundHover: "#0e703b",
  colorBrandBackgroundPressed: "#0b5a2f",
  colorCompoundBrandBackground: "#4cb377",
  colorCompoundBrandBackgroundHover: "#63c98e",
  colorCompoundBrandBackgroundPressed: "#3a9a63",
  colorCompoundBrandStroke: "#4cb377",
  colorCompoundBrandStrokeHover: "#63c98e",
  colorCompoundBrandStrokePressed: "#3a9a63",
  colorBrandForegroundLink: "#63c98e",
  colorBrandForegroundLinkHover: "#86d9a8",
  colorBrandForegroundLinkPressed: "#4cb377",
};
