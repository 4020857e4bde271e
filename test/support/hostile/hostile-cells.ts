import { file, type HostileFile } from "./hostile-file";
import { related, ROWS, sheet, SHEET, TEXTS, texts, workbook, WORKBOOK } from "./parts";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const inSheet = (what: string, refused: RegExp | null, xml: () => string): HostileFile =>
  file(what, refused, () => ({ [SHEET]: xml() }));

/** A file that is opened at once, but has a million blank rows to be read. */
const slow = (one: HostileFile): HostileFile => ({ ...one, isSlow: true });

/** Cells, rows and what belongs to them that no program would write. */
export const HOSTILE_CELLS: readonly HostileFile[] = [
  inSheet("17 million cells in a row", /would become|beyond the 16,384 columns/, () =>
    sheet(`<row r="9">${"<c/>".repeat(17_000_000)}</row>`),
  ),
  inSheet("20,000 cells in a row", /row 9 of the sheet Participants has cells beyond the 16,384 columns/, () =>
    sheet(
      `<row r="9">${numbers(20_000)
        .map((n) => `<c><v>${n}</v></c>`)
        .join("")}</row>`,
    ),
  ),
  inSheet("a row number below nought", /row beyond the 1,048,576/, () => sheet('<row r="-5"><c><v>1</v></c></row>')),
  inSheet("row two thousand million", /row beyond the 1,048,576/, () =>
    sheet('<row r="2000000000"><c><v>1</v></c></row>'),
  ),
  inSheet("a cell that says it is in another row", /row 9 of the sheet Participants has a cell of row 2/, () =>
    sheet('<row r="9"><c r="A2"><v>1</v></c></row>'),
  ),
  inSheet("a cell that says it is nowhere", /address "ZZZZZ0"/, () =>
    sheet('<row r="9"><c r="ZZZZZ0"><v>1</v></c></row>'),
  ),
  inSheet("a cell that is there twice", /cell A2 of the sheet Participants is there twice/, () =>
    sheet('<row r="2"><c r="A2"><v>1</v></c></row>'),
  ),
  inSheet("rows in no order", null, () => sheet("", "", "", [...ROWS].reverse())),
  inSheet("cells in no order", null, () =>
    sheet("", "", "", [ROWS[0], ROWS[1], ROWS[2].replace(/(<c r="A3".*?<\/c>)(.*)(<\/row>)/, "$2$1$3")]),
  ),
  slow(
    inSheet("the last cell of the sheet and no other behind the register", null, () =>
      sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
  ),
  inSheet("dates beyond all days", null, () =>
    sheet('<row r="9"><c r="E9" s="1"><v>1e308</v></c><c r="F9"><v>-1E308</v></c></row>'),
  ),
  inSheet("numbers that are none", null, () =>
    sheet('<row r="9"><c r="H9"><v>1e999</v></c><c r="I9"><v>NaN</v></c><c r="J9"><v>0x1F</v></c></row>'),
  ),
  inSheet("a number of 300,000 digits", /has 300,001 letters, and a cell of Excel holds 32,767/, () =>
    sheet(`<row r="9"><c r="H9"><v>${"12345678901234567890".repeat(15_000)}x</v></c></row>`),
  ),
  inSheet(
    "a text that is not there",
    /cell H9 of the sheet Participants holds a text that the workbook does not have/,
    () => sheet('<row r="9"><c r="H9" t="s"><v>99</v></c></row>'),
  ),
  inSheet("a text with a number below nought", /holds a text that the workbook does not have/, () =>
    sheet('<row r="9"><c r="H9" t="s"><v>-1</v></c></row>'),
  ),
  file("a text of 40,000 letters", /text 1 of the workbook has 40,000 letters/, () => ({
    [TEXTS]: texts(`<si><t>${"Ab".repeat(20_000)}</t></si>`),
  })),
  inSheet("a formula of 9,000 letters", /formula of cell H9 of the sheet Participants has more than the 8,192/, () =>
    sheet(`<row r="9"><c r="H9"><f>${"A1+".repeat(3_000)}1</f><v>1</v></c></row>`),
  ),
  file("a sheet whose name has 32,760 letters", /a sheet has a name of 32,760 letters, and Excel allows 31/, () => ({
    [WORKBOOK]: workbook(`<sheet name="${"Participants ".repeat(2520)}" sheetId="1" r:id="rId1"/>`),
  })),
  inSheet("a person's name of 32,767 letters", null, () =>
    sheet(
      "",
      "",
      "",
      ROWS.map((row) => row.replace("Ada", "A".repeat(32_767))),
    ),
  ),
  inSheet("columns up to two thousand million", null, () =>
    sheet("", "", '<cols><col min="1" max="2000000000" width="9"/></cols>'),
  ),
  inSheet("columns described 5,000 times", /describes its columns over and over/, () =>
    sheet("", "", `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(5_000)}</cols>`),
  ),
  inSheet("the whole sheet merged", null, () => sheet("", '<mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells>')),
  inSheet("100,000 merged areas on top of each other", null, () =>
    sheet("", `<mergeCells>${'<mergeCell ref="A9:XFD1048576"/>'.repeat(100_000)}</mergeCells>`),
  ),
  inSheet(
    "100,000 links of 10,000 cells each",
    /links of the sheet Participants cover more than the million cells/,
    () => sheet("", `<hyperlinks>${'<hyperlink ref="A9:J1008" location="A1"/>'.repeat(100_000)}</hyperlinks>`),
  ),
  inSheet("30,000 drop-down lists on top of each other", /drop-down lists of a sheet lie on top of each other/, () =>
    sheet(
      "",
      `<dataValidations>${'<dataValidation type="list" sqref="A9:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'.repeat(30_000)}</dataValidations>`,
    ),
  ),
  slow(
    file("a table of the whole sheet", null, () => ({
      [SHEET]: sheet("", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
      "xl/worksheets/_rels/sheet1.xml.rels": related("table:../tables/table1.xml"),
      "xl/tables/table1.xml":
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:F1048576">' +
        "<tableColumns/></table>",
    })),
  ),
  inSheet("a shared formula that nobody has the text of", null, () =>
    sheet('<row r="9"><c r="H9"><f t="shared" si="7"/><v>1</v></c></row>'),
  ),
  inSheet("a formula shared beyond the ends of the sheet", null, () =>
    sheet(
      '<row r="9"><c r="H9"><f t="shared" ref="H9:H10" si="0">XFD1048576+A1</f><v>1</v></c></row>' +
        '<row r="10"><c r="I10"><f t="shared" si="0"/><v>1</v></c></row>',
    ),
  ),
];
