const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const SHEET = "xl/worksheets/sheet1.xml";
export const WORKBOOK = "xl/workbook.xml";
export const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
export const TEXTS = "xl/sharedStrings.xml";
export const STYLES = "xl/styles.xml";

/** The parts of a small register with two participants, from which hostile workbooks are made. */
export function parts(
  changes: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      ["workbook:sheet.main", "worksheets/sheet1:worksheet", "styles:styles", "sharedStrings:sharedStrings"]
        .map((part) => part.split(":"))
        .map(([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${OFFICE}.${type}+xml"/>`)
        .join("") +
      "</Types>",
    "_rels/.rels": related("officeDocument:xl/workbook.xml"),
    [WORKBOOK]: workbook('<sheet name="Participants" sheetId="1" r:id="rId1"/>'),
    [WORKBOOK_RELATIONSHIPS]: related(
      "worksheet:worksheets/sheet1.xml",
      "styles:styles.xml",
      "sharedStrings:sharedStrings.xml",
    ),
    [STYLES]: styles('<xf numFmtId="0"/><xf numFmtId="14"/>'),
    [TEXTS]: texts("<si><t>NPQH</t></si>"),
    [SHEET]: sheet(""),
    ...changes,
  };
}

/** A list of relationships, each as its kind and target. */
export function related(...targets: readonly string[]): string {
  const elements = targets.map((one, index) => {
    const [kind, target] = [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1)];
    const mode = target.startsWith("http") ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

/** A workbook part. @param sheets elements of its list of sheets @param more what follows the list */
export function workbook(sheets: string, more = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets}</sheets>${more}</workbook>`;
}

/** A style sheet. @param formats elements of its list of cells' formats */
export function styles(formats: string): string {
  return `<styleSheet xmlns="${MAIN}"><cellXfs>${formats}</cellXfs></styleSheet>`;
}

/** Shared texts. */
export function texts(items: string, before = ""): string {
  return `${before}<sst xmlns="${MAIN}">${items}</sst>`;
}

const HEADINGS = ["Participant ID", "First name", "Qualification", "Academic year", "Start date", "Gender"];
const PEOPLE = [
  ["P1", "Ada", "NPQH", "2018/19", 43344, "Female"],
  ["P2", "Ben", "NPQH", "2018/19", 43345, "Male"],
];

/** The three rows of the register. */
export const ROWS = [HEADINGS, ...PEOPLE].map((cells, row) => rowOf(row + 1, cells));

/** A sheet. @param more rows behind those of the register @param after what follows the rows @param before what stands in front of them */
export function sheet(more: string, after = "", before = "", rows: readonly string[] = ROWS): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows.join("")}${more}</sheetData>${after}</worksheet>`;
}

export function rowOf(row: number, cells: readonly (string | number)[]): string {
  const inside = cells.map((value, column) => {
    const address = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === "number") return `<c r="${address}" s="1"><v>${value}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${row}">${inside.join("")}</row>`;
}
