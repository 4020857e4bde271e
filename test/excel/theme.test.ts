import { isOfficeDark } from "../../src/excel/theme";

/** Office.js with this theme. */
function withTheme(officeTheme: Partial<Office.OfficeTheme> | null | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

describe("whether Office is dark", () => {
  it("is what Office says, whatever its colours", () => {
    withTheme({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" });
    expect(isOfficeDark()).toBe(true);
    withTheme({ isDarkTheme: false, bodyBackgroundColor: "#000000" });
    expect(isOfficeDark()).toBe(false);
  });

  it.each([
    ["Black", "#0A0A0A", true],
    ["Dark Gray", "#666666", true],
    ["Colorful", "#E6E6E6", false],
    ["White", "#ffffff", false],
    ["without its sign", "1F1F1F", true],
    // Green weighs most and blue least in what the eye takes for bright.
    ["pure green", "#00FF00", false],
    ["pure red", "#FF0000", true],
    ["pure blue", "#0000FF", true],
    ["nothing that could be read", "rebeccapurple", false],
  ])("follows from the background in older versions: %s", (_, bodyBackgroundColor, isDark) => {
    withTheme({ bodyBackgroundColor });
    expect(isOfficeDark()).toBe(isDark);
  });

  it("is not known where there is no theme, so that the browser's preference counts", () => {
    withTheme(undefined);
    expect(isOfficeDark()).toBeNull();
    withTheme(null);
    expect(isOfficeDark()).toBeNull();
    withTheme({});
    expect(isOfficeDark()).toBeNull();
    Object.assign(globalThis, { Office: {} });
    expect(isOfficeDark()).toBeNull();
  });
});
