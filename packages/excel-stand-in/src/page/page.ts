import { HOSTS } from "../hosts/hosts";
import type { HostName, HostProfile } from "../hosts/host-profile";
import { recordedHost } from "../hosts/recorded/recorded-host";
import type { FunctionMetadata } from "../protocol/functions/function-metadata";
import { Host } from "../protocol/host";
import { displayedTexts } from "../workbook/displayed-texts";
import { ExcelError } from "../workbook/excel-error";
import type { Workbook } from "../workbook/workbook";
import type { XlsxOptions } from "../xlsx/document";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { AddInFrame } from "./add-in-frame";
import { drawDialogs } from "./dialog-window";
import { acceptDrops } from "./drop-target";
import { Grid } from "./grid/grid";
import { readManifest, type RibbonButton } from "./manifest";
import { drawRibbon } from "./ribbon";
import { makeResizable } from "./splitter";
import { newWorkbook } from "./new-workbook";
import { blankWorkbook, openFile, saveFile, type NamedWorkbook } from "./workbook-files";

/** A workbook that is open on the page, with everything that acts as Excel for it. */
interface Session {
  readonly file: NamedWorkbook;
  readonly host: Host;
  /** null as long as the add-in is being built. */
  addIn: AddInFrame | null;
}

/**
 * Settings of the page's address, for tests and for trying things:
 *
 *     ?workbook=blank      starts with a new workbook instead of the sample
 *     ?pane=closed         starts with the pane closed
 *     ?host=web            plays another Excel: windows, ltsc-2021, mac, web, marketplace
 *     ?host=recorded       plays the Excel whose answers the server was started with
 *     ?excelapi=1.11       acts as an Excel with this version of the requirement set ExcelApi
 *     ?theme=dark
 */
const settings = new URLSearchParams(window.location.search);

const page = {
  main: element("main"),
  pane: element("#pane"),
  building: element("#building"),
  notice: element("#notice"),
  dark: element("#dark"),
  file: element<HTMLInputElement>("#file"),
};

let session: Session | null = null;
/** Whether the user has changed something since the workbook was opened or saved. */
let isEdited = false;
let isPaneShown = settings.get("pane") !== "closed";
let isDark = settings.get("theme") === "dark";

const recorded = settings.get("host") === "recorded" ? recordedHost(await textOf("/answers.json")) : null;
const manifest = readManifest(await textOf("/manifest.xml"));
/** The add-in's functions, which are known once it is built. */
let functions: FunctionMetadata | null = null;
element("#name").textContent = element("#pane-name").textContent = manifest.name;
element<HTMLLinkElement>("link[rel=icon]").href = `/add-in/${manifest.iconPath}`;
const grid = new Grid({
  container: element("#grid"),
  dark: isDark,
  user: {
    enter: (...args) => edited().user.enter(...args),
    clear: (...args) => edited().user.clear(...args),
    select: (...args) => host().user.select(...args),
    activate: (...args) => host().user.activate(...args),
    restyle: (...args) => edited().user.restyle(...args),
    insertRows: (...args) => edited().user.insertRows(...args),
    deleteRows: (...args) => edited().user.deleteRows(...args),
    insertColumns: (...args) => edited().user.insertColumns(...args),
    deleteColumns: (...args) => edited().user.deleteColumns(...args),
    addSheet: (...args) => edited().user.addSheet(...args),
    deleteSheet: (...args) => edited().user.deleteSheet(...args),
    renameSheet: (...args) => edited().user.renameSheet(...args),
    moveSheet: (...args) => edited().user.moveSheet(...args),
    setColumnWidths: (...args) => edited().user.setColumnWidths(...args),
    setRowHeights: (...args) => edited().user.setRowHeights(...args),
    editing: (isCellEdited) => (host().isCellEdited = isCellEdited),
    refused: (message) => say(message),
  },
});

makeResizable(element("#splitter"), page.pane);
drawRibbon(element("#ribbon"), manifest, press);
for (const entry of manifest.cellMenu) grid.addToCellMenu(entry.id, entry.label, () => void press(entry));
acceptDrops(element("#drop"), (file) => void open(opened(file), file.name));
element("#new").addEventListener("click", () => void open(blankWorkbook(fileOptions())));
element("#sample").addEventListener("click", () => void open(sample()));
element("#save").addEventListener("click", () => void save());
element("#open").addEventListener("click", () => page.file.click());
page.file.addEventListener("change", () => {
  const [file] = page.file.files ?? [];
  // The same file may be opened again.
  page.file.value = "";
  if (file !== undefined) void open(opened(file), file.name);
});
element("#close-pane").addEventListener("click", () => showPane(false));
page.dark.addEventListener("click", () => setDark(!isDark));
setDark(isDark);
showPane(isPaneShown);
const building = readFunctions().then(startAddIn);
await open(settings.get("workbook") === "blank" ? blankWorkbook(fileOptions()) : sample());
building.catch((error: unknown) => say(`The add-in could not be loaded. ${textOfError(error)}`));

/** Opens a workbook in place of the one before, which stays open if the new one cannot be read. */
async function open(opening: NamedWorkbook | Promise<NamedWorkbook>, name = "The workbook"): Promise<void> {
  let file: NamedWorkbook;
  try {
    file = await opening;
  } catch (error) {
    return say(`${name} was not opened. ${textOfError(error)}`);
  }
  if (isEdited && !window.confirm(`${session?.file.name ?? ""} has changes that are not saved. Leave it without them?`))
    return;
  isEdited = false;
  say("");
  session?.host.functions.cancelAll();
  session?.addIn?.close();
  session?.host.dialogs.close();
  const host = new Host(file.opened.workbook, {
    calculator: grid.calculator,
    host: hostNamed(settings.get("host")),
    ...(settings.has("excelapi") ? { excelApi: settings.get("excelapi") ?? "" } : {}),
  });
  host.watch((changes) => grid.update(changes));
  host.onPaneShown = showPane;
  host.newWorkbooks.onOpened = (bytes) =>
    void offer(newWorkbook(bytes, host.newWorkbooks.opened.length, fileOptions()));
  drawDialogs(host.dialogs, manifest.name);
  session = { file, host, addIn: null };
  if (page.building.hidden) openAddIn(session);
  grid.show(file.opened.workbook);
  document.title = `${file.name} - ${manifest.name}: preview`;
  // For tests, and for inspection with the browser's tools.
  Object.assign(window, { preview: { host, texts: (name: string) => textsOf(host.workbook, name) } });
}

/** Excel opens a new workbook in a window of its own. The page has one workbook, and offers the other. */
async function offer(opening: Promise<NamedWorkbook>): Promise<void> {
  try {
    const file = await opening;
    say(`The add-in has opened a new workbook, ${file.name}. Excel would show it in another window. `, true);
    page.notice.append(
      button("Save it", () => void saveFile(file).catch((error: unknown) => say(textOfError(error)))),
      " ",
      button("Open it here", () => void open(file)),
    );
  } catch (error) {
    say(`The add-in has made a new workbook that Excel could not open. ${textOfError(error)}`);
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

async function save(): Promise<void> {
  if (session === null) return;
  isEdited = false;
  try {
    await saveFile(session.file);
  } catch (error) {
    isEdited = true;
    say(`The workbook was not saved. ${textOfError(error)}`);
  }
}

/** Opens the add-in beside the current workbook. */
function startAddIn(found: FunctionMetadata | null): void {
  functions = found;
  page.building.hidden = true;
  if (session !== null) openAddIn(session);
}

function openAddIn(into: Session): void {
  const { host, file } = into;
  if (functions !== null) host.functions.define(functions);
  file.opened.source.names.add(functionNames());
  const addIn = new AddInFrame(
    page.pane,
    { title: manifest.name, address: `/add-in/${manifest.pagePath}` },
    host,
    isPaneShown,
  );
  addIn.setDark(isDark);
  // Tab goes round: after the pane comes the top of the page, before it the pane's title bar.
  addIn.onLeave = (how) => element(how === "backwards" ? "#close-pane" : "#new").focus();
  into.addIn = addIn;
}

/** What files must keep for the add-in: its settings, and its functions under the names used in formulas. */
function fileOptions(): XlsxOptions {
  return { addInId: manifest.id, customFunctions: functionNames() };
}

function functionNames(): string[] {
  return (functions?.functions ?? []).map(({ name }) => `${functions?.namespace ?? ""}.${name}`);
}

/** A user's file. It may hold formulas with the add-in's functions, and is read once these are known. */
async function opened(file: File): Promise<NamedWorkbook> {
  await building;
  return openFile(file, fileOptions());
}

/** What the add-in says about its functions for formulas, as soon as it is built; null when it has none. */
async function readFunctions(): Promise<FunctionMetadata | null> {
  if (manifest.functions === null) return null;
  const { namespace, metadataPath } = manifest.functions;
  const metadata = JSON.parse(await textOf(`/add-in/${metadataPath}`)) as Omit<FunctionMetadata, "namespace">;
  return { ...metadata, namespace };
}

async function sample(): Promise<NamedWorkbook> {
  const answer = await fetch("/sample.xlsx");
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  const name = /filename\*=UTF-8''(\S+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "sample.xlsx";
  return openFile(new File([await answer.blob()], decodeURIComponent(name)), fileOptions());
}

async function press({ id, functionName }: RibbonButton): Promise<void> {
  if (functionName === null) return showPane(true);
  await building;
  await session?.addIn?.runCommand(id, functionName);
}

function showPane(isShown: boolean): void {
  page.main.classList.toggle("pane-closed", !isShown);
  if (isShown === isPaneShown) return;
  isPaneShown = isShown;
  session?.addIn?.paneShown(isShown);
}

function setDark(dark: boolean): void {
  isDark = dark;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  page.dark.setAttribute("aria-pressed", String(dark));
  grid.setDark(dark);
  session?.addIn?.setDark(dark);
}

/** Text of every cell of a sheet as displayed; null when there is no such sheet. */
function textsOf({ worksheets, date1904 }: Workbook, name: string): string[][] | null {
  const sheet = worksheets.find((one) => one.name === name);
  return sheet === undefined ? null : displayedTexts(sheet, date1904);
}

/** The Excel that the page's address names: Excel on the web, as the page is one, unless it says otherwise. */
function hostNamed(name: string | null): HostName | HostProfile {
  if (recorded !== null) return recorded;
  return name !== null && Object.hasOwn(HOSTS, name) ? (name as HostName) : "web";
}

function host(): Host {
  if (session === null) throw new Error("No workbook is open.");
  return session.host;
}

/** The host, for an edit of the user's. */
function edited(): Host {
  isEdited = true;
  return host();
}

/** Shows a message to the user; "" removes it. Calmly, where nothing is wrong. */
function say(message: string, isCalm = false): void {
  page.notice.classList.toggle("calm", isCalm);
  page.notice.textContent = message;
}

function textOfError(error: unknown): string {
  if (error instanceof UnreadableWorkbook || error instanceof ExcelError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}.`);
  return answer.text();
}

function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
