import { displayText } from "./display-text";
import { headerArea } from "./table-area";
import type { Table } from "./table";
import { DEFAULT_STYLE } from "./style";
import type { Worksheet } from "./worksheet";

/**
 * Changes the headings of a table as Excel does: texts, none blank ("Column1"), none repeated ("Name2"). To be called
 * whenever cells of the heading row have changed.
 */
export function tidyHeadings(sheet: Worksheet, table: Table): void {
  const header = headerArea(table);
  if (header === null) return;
  const taken = new Set<string>();
  for (let i = 0; i < header.columns; i++) {
    const column = header.column + i;
    const cell = sheet.cell(header.row, column);
    const shown = cell === undefined ? "" : displayText(cell.content, cell.style.numberFormat);
    const heading = unique(shown === "" ? `Column${i + 1}` : shown, taken);
    taken.add(heading.toLowerCase());
    if (cell?.content !== heading) {
      sheet.put(header.row, column, { style: cell?.style ?? DEFAULT_STYLE, content: heading });
    }
  }
}

function unique(heading: string, taken: ReadonlySet<string>): string {
  if (!taken.has(heading.toLowerCase())) return heading;
  let n = 2;
  while (taken.has(`${heading}${n}`.toLowerCase())) n++;
  return `${heading}${n}`;
}

/** Names of the table's columns, as Excel calls them even where the table shows no headings. */
export function columnNames(sheet: Worksheet, table: Table): string[] {
  const header = headerArea(table);
  return Array.from({ length: table.columnCount }, (_, i) => {
    const content = header === null ? null : (sheet.cell(header.row, header.column + i)?.content ?? null);
    return typeof content === "string" ? content : `Column${i + 1}`;
  });
}
