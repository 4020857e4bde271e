import type { Workbook } from "../workbook/workbook";
import type { OfficePackage } from "./office-package";
import { RELATIONSHIPS } from "./relationship-types";
import { XmlElement } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const NAMESPACES = {
  "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** Model property → element of the core properties. */
const CORE = { title: "dc:title", subject: "dc:subject", author: "dc:creator", comments: "dc:description" } as const;
const CORE_KEYS = ["title", "subject", "author", "comments"] as const;

type Properties = Workbook["properties"];

export function readDocumentProperties(parts: OfficePackage, properties: Properties): void {
  const core = related(parts, "core-properties")?.root();
  for (const key of CORE_KEYS) properties[key] = core?.child(CORE[key])?.text ?? "";
  const application = related(parts, "extended-properties")?.root();
  properties.company = application?.child("Company")?.text ?? "";
}

/**
 * Writes the properties that differ from those in the file.
 * @param modified when the workbook was last changed, if that is to be recorded.
 */
export function writeDocumentProperties(parts: OfficePackage, now: Properties, modified: Date | undefined): void {
  const before: Properties = { title: "", author: "", company: "", subject: "", comments: "" };
  readDocumentProperties(parts, before);
  const changes: XmlElement[] = CORE_KEYS.filter((key) => before[key] !== now[key]).map(
    (key) => new XmlElement(CORE[key], {}, [now[key]]),
  );
  if (modified !== undefined) {
    const text = `${modified.toISOString().slice(0, 19)}Z`;
    changes.push(new XmlElement("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, [text]));
  }
  if (changes.length > 0) writeCore(parts, changes);
  if (before.company !== now.company) writeCompany(parts, now.company);
}

/** Drops the list of sheet names, which is optional, from the properties: Excel writes it again. */
export function dropSheetTitles(parts: OfficePackage): void {
  const existing = related(parts, "extended-properties");
  const root = existing?.root();
  if (existing === undefined || root === undefined) return;
  for (const name of ["HeadingPairs", "TitlesOfParts"]) {
    for (const element of root.all(name)) root.remove(element);
  }
  parts.write(existing.path, root);
}

function writeCore(parts: OfficePackage, changes: readonly XmlElement[]): void {
  const existing = related(parts, "core-properties");
  const root = existing?.root() ?? new XmlElement("coreProperties");
  for (const [name, namespace] of Object.entries(NAMESPACES)) root.set(name, namespace);
  replace(root, changes);
  // Some programs know these elements by their prefix and not by their namespace.
  root.attributes.delete("xmlns");
  for (const element of [root, ...root.elements]) {
    if (!element.name.includes(":")) element.name = `cp:${element.name}`;
  }
  const path = existing?.path ?? "docProps/core.xml";
  parts.write(path, root, "application/vnd.openxmlformats-package.core-properties+xml");
  if (existing === undefined) {
    parts.relationships("").add(`${PACKAGE}/relationships/metadata/core-properties`, path);
  }
}

function writeCompany(parts: OfficePackage, company: string): void {
  const existing = related(parts, "extended-properties");
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const root = existing?.root() ?? new XmlElement("Properties", { xmlns: namespace });
  replace(root, [new XmlElement("Company", {}, [company])]);
  const path = existing?.path ?? "docProps/app.xml";
  parts.write(path, root, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  if (existing === undefined) parts.relationships("").add(`${RELATIONSHIPS}/extended-properties`, path);
}

function replace(root: XmlElement, changes: readonly XmlElement[]): void {
  for (const change of changes) {
    for (const old of root.all(change.name)) root.remove(old);
    root.children.push(change);
  }
}

function related(parts: OfficePackage, kind: string) {
  const path = parts.relationships("").targets(kind)[0]?.path;
  return path === undefined ? undefined : { path, root: () => parts.xml(path) };
}
