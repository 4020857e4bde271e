/** Whether Office is dark; null where Office does not say, and the browser's preference counts. */
export function isOfficeDark(): boolean | null {
  // Where Office.js could not be loaded.
  if (typeof Office === "undefined") return null;
  // Excel on the web has no theme, and outside Office there is no context.
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | null | undefined;
  if (theme === undefined || theme === null) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  return theme.bodyBackgroundColor === undefined ? null : isDarkColour(theme.bodyBackgroundColor);
}

/** "#RRGGBB" is dark when white text on it is easier to read than black. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/[0-9a-f]{6}/i.exec(colour)?.[0].match(/../g) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
