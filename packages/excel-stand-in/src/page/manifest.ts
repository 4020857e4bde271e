/** What the page needs to know from an add-in's manifest (XML). */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  /** Path of the add-in's icon on its server. */
  readonly iconPath: string;
  /** Label of the add-in's group on the Home tab. */
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  /** What the add-in adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Path of the add-in's page on its server: "taskpane.html". */
  readonly pagePath: string;
  /** null when the add-in has no functions for formulas. */
  readonly functions: FunctionsExtension | null;
}

/** Where an add-in describes its functions for formulas. */
export interface FunctionsExtension {
  /** What comes before the functions' names: "CONTOSO". */
  readonly namespace: string;
  /** Path of the description on the add-in's server: "functions.json". */
  readonly metadataPath: string;
}

/** A button of the ribbon, or of the menu of a cell. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32-pixel icon on the add-in's server. */
  readonly iconPath: string;
  /** The function that it runs; null when it opens the pane. */
  readonly functionName: string | null;
}

/** Reads a manifest. @throws Error when it lacks what Excel needs to show the add-in */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const group = only(root, "Group");
  return {
    id: only(root, "Id").textContent.trim(),
    name: valueOf(only(root, "DisplayName")),
    iconPath: pathOf(valueOf(only(root, "IconUrl"))),
    groupLabel: resource(root, only(group, "Label")),
    pagePath: pathOf(resource(root, only(root, "Runtime"))),
    functions: functionsOf(root),
    buttons: buttonsOf(root, group),
    cellMenu: all(root, "OfficeMenu")
      .filter(({ id }) => id === "ContextMenuCell")
      .flatMap((menu) => buttonsOf(root, menu)),
  };
}

function buttonsOf(root: Element, place: Element): RibbonButton[] {
  return all(place, "Control").map((control) => ({
    id: control.id,
    label: resource(root, only(control, "Label")),
    tip: resource(root, only(only(control, "Supertip"), "Description")),
    iconPath: pathOf(resource(root, control.querySelector('[size="32"]'))),
    functionName: all(control, "FunctionName")[0]?.textContent.trim() ?? null,
  }));
}

function functionsOf(root: Element): FunctionsExtension | null {
  const [metadata] = all(root, "Metadata");
  if (metadata === undefined) return null;
  return {
    namespace: resource(root, only(root, "Namespace")),
    metadataPath: pathOf(resource(root, only(metadata, "SourceLocation"))),
  };
}

function all(within: Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** The first element of that name. */
function only(within: Element, name: string): Element {
  const [found] = all(within, name);
  if (found === undefined) throw new Error(`The manifest has no ${name}.`);
  return found;
}

/** What an element's `resid` refers to. */
function resource(root: Element, element: Element | null): string {
  const id = element?.getAttribute("resid") ?? "";
  const found = [...only(root, "Resources").querySelectorAll("[id]")].find((item) => item.id === id);
  if (found === undefined) throw new Error(`The manifest has no resource ${id}.`);
  return valueOf(found);
}

function valueOf(element: Element): string {
  return element.getAttribute("DefaultValue") ?? "";
}

function pathOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
