import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { desktopExternal } from "./desktop-transport";
import type { Host } from "./host";

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** Where the page would be, and office.js beside it. */
const PAGE = "https://localhost/taskpane.html";
const LIBRARY = "https://localhost/dist/";

let host: Host | undefined;
let loading: Promise<void> | undefined;

/**
 * Loads Microsoft's office.js, unmodified, into this process and connects it to a host by the desktop transport; afterwards the
 * globals `Excel`, `Office` and `OfficeExtension` are there. Loaded once; a later call only exchanges the host.
 */
export function loadOfficeJs(newHost: Host): Promise<void> {
  host = newHost;
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const page = browserGlobals();
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  evaluate("office.js");
  const { Office } = globalThis as unknown as { Office: { onReady(): Promise<unknown> } };
  await Office.onReady();
}

/** Evaluates one file of the library as a script of this realm, which inside a test is not the process's own. */
function evaluate(file: string): void {
  const evaluateGlobally = globalThis.eval;
  evaluateGlobally(`${readFileSync(join(DIST, file), "utf8")}\n//# sourceURL=${file}`);
}

/** The few things of a browser's page that office.js looks at. */
function browserGlobals(): Record<string, unknown> {
  const location = Object.assign(new URL(PAGE), { reload: () => {} });
  const script = { src: `${LIBRARY}office.js`, getAttribute: () => null };
  const element = () => ({ style: {}, setAttribute: () => {}, getAttribute: () => null, appendChild: () => {} });
  const head = {
    /** Script elements are how office.js fetches its further files. */
    appendChild: (child: { src?: string; onload?: () => void }) => {
      if (child.src?.startsWith(LIBRARY) !== true) return;
      const file = child.src.slice(LIBRARY.length);
      queueMicrotask(() => {
        evaluate(file);
        child.onload?.();
      });
    },
  };
  const document = {
    head,
    body: element(),
    documentElement: element(),
    readyState: "complete",
    URL: PAGE,
    location,
    cookie: "",
    createElement: element,
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : tag === "head" ? [head] : []),
    getElementById: () => null,
    addEventListener: () => {},
    hasFocus: () => true,
  };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    document,
    location,
    name: "",
    navigator: { userAgent: "Windows", platform: "Win32", language: "en-US" },
    history: {},
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: () => {},
    external: desktopExternal(() => {
      if (host === undefined) throw new Error("No host is connected.");
      return host;
    }),
  };
}

function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
