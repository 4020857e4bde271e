import type { OfficePackage } from "./office-package";
import { RELATIONSHIPS } from "./relationship-types";
import { same } from "./same";
import { parseXml, XmlElement } from "./xml";

const RELATED = "http://schemas.microsoft.com/office/2011/relationships";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_PATH = "xl/webextensions/taskpanes.xml";

/**
 * `workbook.settings` of an add-in, as Excel stores them (MS-OWEXML): one "web extension" part for each add-in that the
 * workbook knows, with the settings as JSON; the list of task panes, related to the package itself, leads to them.
 */
export function readSettings(parts: OfficePackage, addInId: string): Map<string, unknown> {
  const own = findExtension(parts, addInId);
  const settings = new Map<string, unknown>();
  for (const property of own?.root.child("properties")?.elements ?? []) {
    settings.set(property.get("name") ?? "", fromJson(property.get("value") ?? ""));
  }
  return settings;
}

/** Writes the settings, if they differ from those in the file. Parts of other add-ins stay as they are. */
export function writeSettings(parts: OfficePackage, addInId: string, now: ReadonlyMap<string, unknown>): void {
  const before = readSettings(parts, addInId);
  if (same(Object.fromEntries(before), Object.fromEntries(now))) return;
  const properties = [...now].map(
    ([name, value]) => new XmlElement("property", { name, value: JSON.stringify(value ?? null) }),
  );
  const { path, root } = findExtension(parts, addInId) ?? addExtension(parts, addInId);
  const list = root.child("properties");
  if (list !== undefined) list.children = properties;
  parts.write(path, root);
}

function findExtension(parts: OfficePackage, addInId: string): { path: string; root: XmlElement } | undefined {
  for (const panes of parts.relationships("").targets("webextensiontaskpanes")) {
    for (const { path } of parts.relationships(panes.path).targets("webextension")) {
      const root = parts.xml(path);
      if (root?.child("reference")?.get("id")?.toLowerCase() === addInId.toLowerCase()) return { path, root };
    }
  }
  return undefined;
}

function addExtension(parts: OfficePackage, addInId: string): { path: string; root: XmlElement } {
  const packageRelationships = parts.relationships("");
  const existing = packageRelationships.targets("webextensiontaskpanes")[0]?.path;
  const panesPath = existing ?? PANES_PATH;
  const panes = parts.xml(panesPath) ?? new XmlElement("taskpanes", { xmlns: PANES });
  const path = parts.freePath("xl/webextensions/webextension", ".xml");
  const relationship = parts.relationships(panesPath).add(`${RELATED}/webextension`, path);
  const order = panes.elements.length + 1;
  // Visibility 0: the workbook opens without the pane.
  panes.children.push(
    new XmlElement("taskpane", { dockstate: "right", visibility: 0, width: 350, row: order }, [
      new XmlElement("webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": relationship }),
    ]),
  );
  parts.write(panesPath, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  if (existing === undefined) packageRelationships.add(`${RELATED}/webextensiontaskpanes`, panesPath);
  const root = parseXml(
    `<webextension xmlns="${EXTENSION}" xmlns:r="${RELATIONSHIPS}" id="{${addInId}}">` +
      `<reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      "<alternateReferences/><properties/><bindings/><snapshot/></webextension>",
  );
  parts.write(path, root, "application/vnd.ms-office.webextension+xml");
  return { path, root };
}

/** Values that are not JSON (as other programs may write) are read as text. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
