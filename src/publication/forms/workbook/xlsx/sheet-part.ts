import { columnLetters } from "../../../../text/column-letters";
import type { BookCell, BookSheet, BookTable } from "./book";
import { styleNumber } from "./cell-styles";
import { rowHeight } from "./row-height";
import type { SharedTexts } from "./shared-texts";
import { part, xml } from "./xml";

const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const RELATIONSHIPS = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** A text that Excel would take for a formula when it is typed again. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** xl/worksheets/sheet1.xml and so on: the cursor is in A1, A4 is landscape and as wide as the sheet. */
export function sheetPart({ widths, rows, table }: BookSheet, texts: SharedTexts, isFirst: boolean): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((cells, r) => {
    const inner = cells.map((cell, c) => cellXml(cell, address(r, c), texts)).join("");
    return `<row r="${r + 1}" ht="${rowHeight(cells, widths)}" customHeight="1">${inner}</row>`;
  });
  const links = rows.flatMap((cells, r) =>
    cells.flatMap(({ link, value }, c) =>
      link === undefined
        ? []
        : [`<hyperlink ref="${address(r, c)}" location="${xml(`'${link}'!A1`)}" display="${xml(String(value))}"/>`],
    ),
  );
  return part(
    `<worksheet ${MAIN} ${RELATIONSHIPS}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<sheetViews><sheetView ${isFirst ? `tabSelected="1" ` : ""}workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView>` +
      `</sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>${columns.join("")}</cols>` +
      `<sheetData>${lines.join("")}</sheetData>` +
      (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`) +
      `<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
      (table === null ? "" : `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`) +
      `</worksheet>`,
  );
}

function address(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

function cellXml({ value, style }: BookCell, at: string, texts: SharedTexts): string {
  if (typeof value === "number") return `<c r="${at}" s="${styleNumber(style, false)}"><v>${value}</v></c>`;
  return `<c r="${at}" s="${styleNumber(style, FORMULA.test(value))}" t="s"><v>${texts.place(value)}</v></c>`;
}

/** xl/tables/table1.xml and so on: without the buttons of a filter, and without the stripes of a style. @param id unique, from 1 */
export function tablePart({ rows }: BookSheet, { name, firstRow }: BookTable, id: number): string {
  const headings = rows[firstRow - 1].map(
    ({ value }, i) => `<tableColumn id="${i + 1}" name="${xml(String(value))}"/>`,
  );
  const area = `A${firstRow}:${columnLetters(headings.length)}${rows.length}`;
  return part(
    `<table ${MAIN} id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">` +
      `<tableColumns count="${headings.length}">${headings.join("")}</tableColumns>` +
      `<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`,
  );
}
