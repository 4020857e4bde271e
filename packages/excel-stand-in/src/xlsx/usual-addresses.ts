import { cellName, parseArea } from "./address";

/** A row or cell without an address, or an address in small letters. */
const UNUSUAL = /<(?:row|c)(?![^>]*\sr=)[\s/>]|<[^>]*\s(?:r|ref)="[^"]*[a-z]/;

/**
 * Row and cell addresses are optional in the file format: a cell without one follows the cell before it. Some programs leave
 * them out, or write them in small letters; this writes them all down as Excel does, so that every row and cell can be found.
 */
export function withUsualAddresses(rows: string): string {
  if (!UNUSUAL.test(rows)) return rows;
  let row = -1;
  let column = -1;
  return rows.replace(/<(row|c|f)((?:\s[^>]*?)?)(\/?)>/g, (_tag, name: string, attributes: string, empty: string) => {
    const usual = attributes.replace(/\s(?:r|ref)="[^"]*"/, (address) => upperCase(address));
    const address = /\sr="([^"]*)"/.exec(usual)?.[1];
    if (name === "row") {
      row = address === undefined ? row + 1 : Number(address) - 1;
      column = -1;
    } else if (name === "c") {
      column = (address === undefined ? undefined : parseArea(address)?.column) ?? column + 1;
    }
    if (address !== undefined || name === "f") return `<${name}${usual}${empty}>`;
    return `<${name} r="${name === "row" ? row + 1 : cellName(row, column)}"${usual}${empty}>`;
  });
}

/** ` ref="A1:B2"` of ` ref="a1:b2"` */
function upperCase(attribute: string): string {
  const value = attribute.indexOf("=");
  return attribute.slice(0, value) + attribute.slice(value).toUpperCase();
}
