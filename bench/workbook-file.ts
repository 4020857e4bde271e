import { strToU8, zipSync } from "fflate";
import { HEADINGS, participants } from "./table";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
    '<sheet name="Participants" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    ["worksheets/sheet1", "styles", "sharedStrings"]
      .map((path, i) => {
        const kind = path.startsWith("worksheets") ? "worksheet" : path;
        return `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${path}.xml"/>`;
      })
      .join("") +
    "</Relationships>",
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
};

/** What is not counted: Excel's registers have more columns than the metrics need. */
const MORE = ["Cost centre", "Invoice", "Remarks"];

/** Columns that hold day numbers, which are shown as dates. */
const DATES = new Set(HEADINGS.flatMap((heading, column) => (/date$/i.test(heading) ? [column] : [])));

/**
 * A workbook with one sheet of participants as Excel writes it: texts are shared, blank cells are left out, and dates are day numbers with a
 * format. The same at every call.
 *
 * @param rows participants, without the row of headings
 * @param columns at most 20
 */
export function workbookFile(rows: number, columns: number): Uint8Array {
  const texts = new Map<string, number>();
  const sheet = bytesOf(sheetPieces(rows, columns, texts));
  const parts = Object.entries(PARTS).map(([name, text]): [string, Uint8Array] => [name, strToU8(DECLARATION + text)]);
  return zipSync({
    ...Object.fromEntries(parts),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": bytesOf(textPieces(texts)),
  });
}

function* sheetPieces(rows: number, columns: number, texts: Map<string, number>): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
  yield rowXml(1, [...HEADINGS, ...MORE], columns, texts);
  let row = 1;
  for (const person of participants(rows)) {
    row++;
    const more = ["C4711", `INV-${row}`, row % 9 === 0 ? "Invoiced in two parts" : ""];
    yield rowXml(row, [...person, ...more], columns, texts);
  }
  yield "</sheetData></worksheet>";
}

function rowXml(row: number, cells: readonly unknown[], columns: number, texts: Map<string, number>): string {
  let xml = `<row r="${row}" spans="1:${columns}">`;
  for (let column = 0; column < columns; column++) {
    const value = cells[column];
    const address = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === "number") {
      xml += `<c r="${address}"${DATES.has(column) ? ' s="1"' : ""}><v>${value}</v></c>`;
    } else if (typeof value === "string" && value !== "") {
      let number = texts.get(value);
      if (number === undefined) texts.set(value, (number = texts.size));
      xml += `<c r="${address}" t="s"><v>${number}</v></c>`;
    }
  }
  return `${xml}</row>`;
}

function* textPieces(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) {
    yield `<si><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></si>`;
  }
  yield "</sst>";
}

/** Pieces put together without ever being one text, as that may have at most half a billion letters. */
function bytesOf(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 1 << 20) continue;
    chunks.push(strToU8(waiting));
    waiting = "";
  }
  chunks.push(strToU8(waiting));
  return Buffer.concat(chunks);
}
