import { plainText } from "../../../../text/plain-text";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text as it stands in a part of a workbook, between tags or in the quotes of an attribute. What looks like one of Excel's own escapes,
 * such as _x0041_, is escaped itself.
 */
export function xml(text: string): string {
  return plainText(text)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** A part of the workbook. */
export function part(content: string): string {
  return DECLARATION + content;
}
