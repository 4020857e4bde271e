import { hasExcelApi, surroundings } from "../../../src/excel/self-check/surroundings";

/** Office as it answers here: the highest version of each requirement set, by its name as documented. */
function inOffice(sets: Readonly<Record<string, string>>, userAgent: string): void {
  const minor = (version: string): number => Number(version.split(".")[1]);
  const context = {
    diagnostics: { platform: "PC", version: "16.0.19999.20000" },
    displayLanguage: "en-GB",
    contentLanguage: "cy-GB",
    requirements: {
      isSetSupported: (name: string, version: string) =>
        version.startsWith("1.") && name in sets && minor(version) <= minor(sets[name]),
    },
  };
  Object.assign(globalThis, { Office: { context } });
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { userAgent } });
}

const SETS = {
  ...{ ExcelApi: "1.20", ExcelApiOnline: "1.1", ExcelApiDesktop: "1.2", CustomFunctions: "1.4" },
  ...{ CustomFunctionsRuntime: "1.4", SharedRuntime: "1.1", RibbonApi: "1.2", DialogApi: "1.2", DialogOrigin: "1.1" },
  ...{ DelayForCellEdit: "1.1", KeyboardShortcuts: "1.1", IdentityAPI: "1.3", OpenBrowserWindowApi: "1.1" },
  ...{ RichApiRuntime: "1.1" },
};

describe("the Excel that is checked", () => {
  it("is told by platform, version, languages, browser and the highest version of each set", () => {
    inOffice(SETS, "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.1");
    expect(surroundings()).toEqual({
      platform: "PC",
      version: "16.0.19999.20000",
      languages: { display: "en-GB", content: "cy-GB" },
      browser: "Edg/140",
      sets: Object.fromEntries(Object.entries(SETS).map(([name, version]) => [name.toLowerCase(), version])),
    });
  });

  it("is told without the sets that are not there", () => {
    inOffice({ ExcelApi: "1.12" }, "");
    expect(surroundings()).toMatchObject({ browser: "", sets: { excelapi: "1.12" } });
    expect(Object.keys(surroundings().sets)).toEqual(["excelapi"]);
  });

  it.each([
    ["Mozilla/5.0 (X11; CrOS) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36", "Chrome/141"],
    ["Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko", "Trident/7"],
    ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.2 Safari/605.1.15", "Version/18"],
    ["Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/145.0", "Firefox/145"],
    ["something else", ""],
  ])("names the browser engine of %s", (userAgent, browser) => {
    inOffice({}, userAgent);
    expect(surroundings().browser).toBe(browser);
  });

  it.each([
    ["1.14", "1.13", true],
    ["1.14", "1.14", true],
    ["1.9", "1.10", false],
    [undefined, "1.1", false],
  ])("with ExcelApi %s has %s: %s", (excelapi, version, has) => {
    expect(hasExcelApi({ sets: excelapi === undefined ? {} : { excelapi } }, version)).toBe(has);
  });
});
