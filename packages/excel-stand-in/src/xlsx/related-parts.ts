import { CellMetadata } from "./cell-metadata";
import { Colours } from "./colours";
import type { OfficePackage } from "./office-package";
import type { Relationships } from "./relationships";
import { StyleSheet } from "./style-sheet";
import { emptyStyleSheet } from "./templates";
import { parseXml } from "./xml";

/** The style sheet of a workbook, and how its colours look. */
export function readStyles(parts: OfficePackage, related: Relationships): { styles: StyleSheet; colours: Colours } {
  const text = relatedText(parts, related, "styles");
  const root = text === undefined ? emptyStyleSheet() : parseXml(text);
  const theme = relatedText(parts, related, "theme");
  const colours = new Colours(theme === undefined ? undefined : parseXml(theme), root);
  return { styles: new StyleSheet(root, colours), colours };
}

/** What a workbook says about its cells beyond value and look. */
export function readMetadata(parts: OfficePackage, related: Relationships): CellMetadata {
  const text = relatedText(parts, related, "sheetMetadata");
  return text === undefined ? new CellMetadata() : new CellMetadata(parseXml(text));
}

/** The text of the part of this kind that the workbook uses, if there is one. */
function relatedText(parts: OfficePackage, related: Relationships, kind: string): string | undefined {
  const path = related.targets(kind)[0]?.path;
  return path === undefined ? undefined : parts.text(path);
}
