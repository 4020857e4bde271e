/**
 * Text as a file holds it: characters that XML cannot hold are written as `_xHHHH_`, and text that already looks like that is
 * guarded (ECMA-376 part 1, §22.9.2.19). Halves of surrogate pairs become U+FFFD, because no encoding has them.
 */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => {
      // Tabs, line feeds and the controls above U+007E are allowed.
      if (character === "\t" || character === "\n" || (character >= "\u007F" && character <= "\u009F"))
        return character;
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, "0")}_`;
    })
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

/** Text of an attribute or element of a file, decoded from `_xHHHH_`. */
export function decodeCellText(text: string): string {
  if (!text.includes("_")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
