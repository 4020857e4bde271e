import type { Worksheet } from "../workbook/worksheet";
import { RELATIONSHIPS, SPREADSHEET_TYPE } from "./relationship-types";
import { relationshipId } from "./relationships";
import type { SheetPlace } from "./sheet-place";
import { XmlElement } from "./xml";

/** Custom properties of a worksheet: each value is a part of its own, in UTF-16LE without a byte order mark. */
export function readCustomProperties(place: SheetPlace, worksheet: Worksheet): void {
  for (const { name, path } of properties(place)) {
    const bytes = place.package.bytes(path);
    if (bytes !== undefined) worksheet.customProperties.set(name, new TextDecoder("utf-16le").decode(bytes));
  }
}

export function writeCustomProperties(place: SheetPlace, before: Worksheet, now: Worksheet): void {
  const { package: parts, part, relationships } = place;
  const known = new Set<string>();
  for (const { element, relationship, name, path } of properties(place)) {
    known.add(name);
    const value = now.customProperties.get(name);
    if (value === undefined) {
      part.child("customProperties")?.remove(element);
      relationships.remove(relationship);
      parts.remove(path);
    } else if (value !== before.customProperties.get(name)) parts.write(path, utf16(value));
  }
  for (const [name, value] of now.customProperties) {
    if (known.has(name)) continue;
    const path = parts.freePath("xl/customProperty", ".bin");
    parts.write(path, utf16(value), `${SPREADSHEET_TYPE}.customProperty`);
    const relationship = relationships.add(`${RELATIONSHIPS}/customProperty`, path);
    part.addRelated("customProperties", new XmlElement("customPr", { name }), relationship);
  }
  part.settle("customProperties", false);
}

function properties({ part, relationships }: SheetPlace) {
  return (part.child("customProperties")?.elements ?? []).map((element) => {
    const relationship = relationshipId(element) ?? "";
    return { element, relationship, name: element.get("name") ?? "", path: relationships.target(relationship) ?? "" };
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
