import { webDarkTheme, type Theme } from "@fluentui/react-components";

/** Fluent's theme with Excel's own green, as it reads well on a dark ground. */
export const DARK_THEME: Theme = {
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
