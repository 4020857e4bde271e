import { webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's theme with Excel's own green, so that the pane looks at home beside the ribbon. */
export const LIGHT_THEME: Theme = {
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
