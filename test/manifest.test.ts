/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { version } from "../package.json";

/**
 * What Excel and the marketplace demand of a manifest beyond Microsoft's schemas (manifest-schema.test.ts), as far as it can be known
 * without asking Microsoft's server.
 */

const DEV_URL = "https://localhost:3000";
const xml = readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const app = manifest.documentElement;
const elements = [...manifest.querySelectorAll("*")];

const all = (name: string, within: Element | Document = manifest) =>
  [...within.querySelectorAll("*")].filter(({ localName }) => localName === name);
const only = (name: string, within: Element | Document = manifest) => {
  const found = all(name, within);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0];
};
const valueOf = (element: Element) => element.getAttribute("DefaultValue") ?? "";
const resources = () => new Map([...only("Resources").querySelectorAll("[id]")].map((item) => [item.id, item]));
const actions = (type: string) => all("Action").filter((action) => action.getAttribute("xsi:type") === type);
const ownChild = (name: string) => [...app.children].find(({ localName }) => localName === name) as Element;

/** What the label of the button refers to that runs a function. */
const labelOf = (functionName: Element) =>
  only("Label", functionName.closest("Control") as Element).getAttribute("resid") ?? "";

/** The file of the checkout that the build serves at an address of the manifest. */
function fileServedAt(url: string): string {
  const path = url.slice(DEV_URL.length + 1);
  const sources: Record<string, string> = {
    "taskpane.html": "src/taskpane/taskpane.html",
    "help.html": "assets/help.html",
    "functions.js": "src/functions/functions.ts",
    "functions.json": "src/answers/catalogue.ts",
  };
  return sources[path] ?? path;
}

/** Width and height as a PNG's header states them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("it is well-formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(app.localName).toBe("OfficeApp");
});

test("its identity is a GUID, and its version package.json's with a fourth part", () => {
  expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only("Version").textContent).toBe(`${version}.0`);
});

test("it asks for what the add-in needs, and no more", () => {
  const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.12", "CustomFunctionsRuntime 1.3"]);
  expect(only("Permissions").textContent).toBe("ReadWriteDocument");
});

test("the page checks for the same ExcelApi as the manifest", () => {
  const required = /REQUIRED_EXCEL_API = "([^"]+)"/.exec(readFileSync("src/excel/ready.ts", "utf8"))?.[1];
  expect(manifest.querySelector('Set[Name="ExcelApi"]')?.getAttribute("MinVersion")).toBe(required);
});

test("every resource that is asked for exists, and every one that exists is asked for", () => {
  const asked = new Set(elements.flatMap((element) => element.getAttribute("resid") ?? []));
  expect([...asked].sort()).toEqual([...resources().keys()].sort());
});

test("ids are unique", () => {
  const ids = elements.flatMap(({ id }) => (id === "" ? [] : [id]));
  expect(ids).toEqual([...new Set(ids)]);
});

test("every address is https, of one origin, and leads to a file that the build serves", () => {
  const addresses = elements.map(valueOf).filter((value) => value.includes("://"));
  expect(addresses).toHaveLength(20);
  for (const address of addresses) {
    expect(new URL(address).origin).toBe(DEV_URL);
    expect([address, existsSync(fileServedAt(address))]).toEqual([address, true]);
  }
});

test("icons have exactly the sizes that they are announced with", () => {
  const icons = all("Icon").map((icon) => all("Image", icon));
  expect(icons).toHaveLength(6);
  for (const images of icons) {
    expect(images.map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    for (const image of images) {
      const size = Number(image.getAttribute("size"));
      const url = valueOf(resources().get(image.getAttribute("resid") ?? "") as Element);
      expect([url, ...pngSize(fileServedAt(url))]).toEqual([url, size, size]);
    }
  }
  expect(pngSize(fileServedAt(valueOf(only("IconUrl"))))).toEqual([32, 32]);
  expect(pngSize(fileServedAt(valueOf(only("HighResolutionIconUrl"))))).toEqual([64, 64]);
});

test("pane, commands and runtime are one page, or the runtime would not be shared", () => {
  const runtime = only("Runtime");
  expect(runtime.getAttribute("lifetime")).toBe("long");
  const page = runtime.getAttribute("resid");
  expect(only("FunctionFile").getAttribute("resid")).toBe(page);
  expect(only("SourceLocation", only("Page")).getAttribute("resid")).toBe(page);
  const [showPane, ...others] = actions("ShowTaskpane");
  expect(others).toEqual([]);
  expect(only("SourceLocation", showPane).getAttribute("resid")).toBe(page);
  expect(valueOf(only("SourceLocation", ownChild("DefaultSettings")))).toBe(
    valueOf(resources().get(page ?? "") as Element),
  );
  // A TaskpaneId would open a second pane beside the shared one.
  expect(all("TaskpaneId")).toEqual([]);
});

test("the menu of a cell asks who is behind a figure, as the ribbon does", () => {
  const menu = all("ExtensionPoint").filter((point) => point.getAttribute("xsi:type") === "ContextMenu");
  expect(menu.flatMap((point) => all("OfficeMenu", point)).map(({ id }) => id)).toEqual(["ContextMenuCell"]);
  const asking = all("FunctionName").filter(({ textContent }) => textContent === "whoIsThis");
  expect(asking.map((name) => all("OfficeMenu").some((one) => one.contains(name)))).toEqual([false, true]);
  const [first, second] = asking.map((name) => valueOf(resources().get(labelOf(name)) as Element));
  expect([first, second]).toEqual(["Who is this?", "Who is this?"]);
});

test("every ribbon command does something", async () => {
  const names = actions("ExecuteFunction").map((action) => only("FunctionName", action).textContent);
  expect(names).not.toHaveLength(0);
  const associated: string[] = [];
  const registry = { associate: (name: string) => associated.push(name) };
  Object.assign(globalThis, { Office: { actions: registry, HostType: {}, onReady: async () => ({ host: null }) } });
  await import("../src/commands/commands");
  expect([...new Set(names)].sort()).toEqual(associated.sort());
});
