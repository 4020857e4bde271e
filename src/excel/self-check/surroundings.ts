/** The Excel that is checked. Nothing of it names a person, a file or a place. */
export interface Surroundings {
  /** As Office.PlatformType: "PC", "Mac", "OfficeOnline" … */
  readonly platform: string;
  /** Of Office: "16.0.19999.20000". */
  readonly version: string;
  /** Languages of Office's menus and of its data: "en-GB". */
  readonly languages: { readonly display: string; readonly content: string };
  /** The browser engine that shows the add-in, with its version: "Edg/140". */
  readonly browser: string;
  /** Requirement sets and their highest versions, by their names in lower case. A set that is not there is left out. */
  readonly sets: Readonly<Record<string, string>>;
}

/** Sets that an add-in for Excel may ask for, and the newest version to ask about: later ones do not exist yet. */
const SETS: readonly (readonly [name: string, major: number, newest: number])[] = [
  ["ExcelApi", 1, 30],
  ["ExcelApiOnline", 1, 3],
  ["ExcelApiDesktop", 1, 9],
  ["CustomFunctions", 1, 12],
  ["CustomFunctionsRuntime", 1, 9],
  ["SharedRuntime", 1, 5],
  ["RibbonApi", 1, 5],
  ["DialogApi", 1, 5],
  ["DialogOrigin", 1, 3],
  ["DelayForCellEdit", 1, 2],
  ["KeyboardShortcuts", 1, 3],
  ["IdentityAPI", 1, 3],
  ["OpenBrowserWindowApi", 1, 2],
  ["RichApiRuntime", 1, 3],
];

/** Asks Office what it is. No round trip. */
export function surroundings(): Surroundings {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const sets: Record<string, string> = {};
  for (const [name, major, newest] of SETS) {
    for (let minor = newest; minor > 0; minor--) {
      const version = `${major}.${minor}`;
      if (!requirements.isSetSupported(name, version)) continue;
      sets[name.toLowerCase()] = version;
      break;
    }
  }
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    languages: { display: String(displayLanguage), content: String(contentLanguage) },
    browser: browserOf(globalThis.navigator?.userAgent ?? ""),
    sets,
  };
}

/** Whether the Excel has a version of ExcelApi, such as "1.14". */
export function hasExcelApi({ sets }: Pick<Surroundings, "sets">, version: string): boolean {
  const minor = (of: string): number => Number(of.split(".")[1]);
  return minor(sets["excelapi"] ?? "1.0") >= minor(version);
}

/** Parts of what browsers call themselves, the most telling first: Edge calls itself Chrome as well. */
const BROWSERS = [/Edg\/\d+/, /Trident\/\d+/, /Firefox\/\d+/, /Chrome\/\d+/, /Version\/\d+/];

/** The most telling part of what a browser calls itself; "" if none is known. */
function browserOf(userAgent: string): string {
  return BROWSERS.map((one) => one.exec(userAgent)?.[0]).find((found) => found !== undefined) ?? "";
}
