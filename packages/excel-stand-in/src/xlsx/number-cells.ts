import { cellName, parseArea } from "./address";

/**
 * Row and cell addresses are optional in the file format: a cell without one follows the cell before it. Some programs
 * leave them out; this writes them down, so that every row and cell can be found by its address.
 */
export function withAddresses(rows: string): string {
  if (!/<(?:row|c)(?![^>]*\sr=)[\s/>]/.test(rows)) return rows;
  let row = -1;
  let column = -1;
  return rows.replace(/<(row|c)((?:\s[^>]*?)?)(\/?)>/g, (_tag, name: string, attributes: string, empty: string) => {
    const address = /\sr="([^"]*)"/.exec(attributes)?.[1];
    if (name === "row") {
      row = address === undefined ? row + 1 : Number(address) - 1;
      column = -1;
    } else column = (address === undefined ? undefined : parseArea(address)?.column) ?? column + 1;
    if (address !== undefined) return `<${name}${attributes}${empty}>`;
    return `<${name} r="${name === "row" ? row + 1 : cellName(row, column)}"${attributes}${empty}>`;
  });
}
