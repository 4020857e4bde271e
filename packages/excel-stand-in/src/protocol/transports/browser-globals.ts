import type { DesktopExternal } from "./desktop-transport";

/** The address that the page would have, with office.js beside it. */
const PAGE = "https://localhost/taskpane.html";
const LIBRARY = "https://localhost/dist/";

/**
 * The few parts of a browser's page that office.js looks at, for a process without a browser.
 *
 * @param evaluate evaluates a further file of the library, which office.js asks for by a script element
 */
export function browserGlobals(external: DesktopExternal, evaluate: (file: string) => void): Record<string, unknown> {
  const location = Object.assign(new URL(PAGE), { reload: () => {} });
  const script = { src: `${LIBRARY}office.js`, getAttribute: () => null };
  const head = {
    appendChild: (child: { readonly src?: string; readonly onload?: () => void }) => {
      if (child.src?.startsWith(LIBRARY) !== true) return;
      const file = child.src.slice(LIBRARY.length);
      queueMicrotask(() => {
        evaluate(file);
        child.onload?.();
      });
    },
  };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    document: {
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
    },
    location,
    name: "",
    status: "",
    navigator: { userAgent: "Windows", platform: "Win32", language: "en-US" },
    history: {},
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: () => {},
    external,
  };
}

function element() {
  return { style: {}, setAttribute: () => {}, getAttribute: () => null, appendChild: () => {} };
}

function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
