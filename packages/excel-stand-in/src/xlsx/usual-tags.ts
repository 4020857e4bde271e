import { escapeText } from "./xml";

/** What no usual file has; formulas may have some of it, too. */
const UNUSUAL = /<[!?]|=\s*'|\s=|=\s/;
const TAG = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<[^\s/>!?]+(\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/g;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The same rows as nearly all programs write them: attributes in double quotes, without spaces around the equals sign, and neither
 * comments nor CDATA. Rows are searched as text (see SheetPart), and this is the only spelling that is looked for.
 */
export function withUsualTags(rows: string): string {
  if (!UNUSUAL.test(rows)) return rows;
  return rows.replace(TAG, (tag: string, cdata: string | undefined, attributes: string | undefined) => {
    if (cdata !== undefined) return escapeText(cdata);
    if (/^<[!?]/.test(tag)) return "";
    return attributes === undefined ? tag : tag.replace(ATTRIBUTE, usualAttribute);
  });
}

function usualAttribute(_attribute: string, name: string, double: string | undefined, single = ""): string {
  return ` ${name}="${double ?? single.replaceAll('"', "&quot;")}"`;
}
