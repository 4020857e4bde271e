import { CellMetadata } from "./cell-metadata";
import { Colours } from "./colours";
import type { OfficePackage } from "./office-package";
import type { Relationships } from "./relationships";
import { StyleSheet } from "./style-sheet";
import { emptyStyleSheet } from "./templates";
import type { XmlElement } from "./xml";

/** The style sheet of a workbook, and how its colours look. */
export function readStyles(parts: OfficePackage, related: Relationships): { styles: StyleSheet; colours: Colours } {
  const root = relatedPart(parts, related, "styles") ?? emptyStyleSheet();
  const colours = new Colours(relatedPart(parts, related, "theme"), root);
  return { styles: new StyleSheet(root, colours), colours };
}

/** What a workbook says about its cells beyond value and look. */
export function readMetadata(parts: OfficePackage, related: Relationships): CellMetadata {
  return new CellMetadata(relatedPart(parts, related, "sheetMetadata"));
}

/** The part of this kind that the workbook uses, if there is one. */
function relatedPart(parts: OfficePackage, related: Relationships, kind: string): XmlElement | undefined {
  const path = related.targets(kind)[0]?.path;
  return path === undefined ? undefined : parts.xml(path);
}
