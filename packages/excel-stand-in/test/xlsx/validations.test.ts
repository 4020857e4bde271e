import { DEFAULT_STYLE } from "../../src/workbook/style";
import { clearValidations, validateCells } from "../../src/workbook/validate-cells";
import type { Area } from "../../src/workbook/worksheet";
import { newDocument } from "../../src/xlsx/new-document";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { parseArea } from "../../src/xlsx/address";
import { addSheet, changedParts, fixture, partsOf, reopened, sheetOf, withParts, written } from "./files";

const SHEET = "xl/worksheets/sheet1.xml";

const WHOLE =
  '<dataValidation type="whole" sqref="C2:C9" showErrorMessage="1"><formula1>0</formula1><formula2>9</formula2></dataValidation>';
const YES_NO =
  '<dataValidation type="list" imeMode="off" sqref="B2:B9 D2" allowBlank="1" showInputMessage="1" showErrorMessage="1">' +
  '<formula1>"Yes,No"</formula1></dataValidation>';
const LENGTH =
  '<dataValidation type="textLength" operator="lessThan" sqref="E2"><formula1>9</formula1></dataValidation>';

/** A list as Excel keeps it when it lies on another sheet. */
const EXTENSION =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">' +
  "<x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F2:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";

/** The file of a sheet with these elements of data validation. */
async function withValidations(...elements: string[]): Promise<Uint8Array> {
  const plain = await written((workbook) => workbook.addWorksheet("Data").addRow(["Name"]));
  const list = `<dataValidations count="${elements.length}" disablePrompts="0">${elements.join("")}</dataValidations>`;
  return withParts(plain, (path, text) =>
    path === SHEET
      ? text.replace("<pageMargins", `${list}<pageMargins`).replace("</worksheet>", `${EXTENSION}</worksheet>`)
      : text,
  );
}

async function opened(...elements: string[]) {
  const document = await openXlsx(await withValidations(...elements));
  return { document, sheet: sheetOf(document.workbook, "Data") };
}

function area(name: string): Area {
  const parsed = parseArea(name);
  if (parsed === undefined) throw new Error(`No area: ${name}`);
  return parsed;
}

function elementsOf(xml: string | undefined): string[] {
  return xml?.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
}

describe("data validation lists of a file", () => {
  it("are the lists of the sheet, one for each area", async () => {
    const { sheet } = await opened(YES_NO);
    const rule = { list: "Yes,No", inCellDropDown: true, ignoreBlanks: true };
    expect(sheet.validations).toEqual([
      { area: area("B2:B9"), ...rule },
      { area: area("D2"), ...rule },
    ]);
  });

  it("were written by another program, for a whole column", async () => {
    const { workbook } = await openXlsx(fixture());
    expect(sheetOf(workbook, "Participants").validations).toEqual([
      { area: area("D2:D1048576"), list: "Pass,Fail", inCellDropDown: true, ignoreBlanks: false },
    ]);
  });

  it("may say quotes, refer to other cells, hide the drop-down, and have texts", async () => {
    const { sheet } = await opened(
      '<dataValidation type="list" sqref="A1" showInputMessage="1" showErrorMessage="1"><formula1>"5"" pipe,A&amp;B"</formula1></dataValidation>',
      '<dataValidation type="list" sqref="A2" showDropDown="1" showInputMessage="1" showErrorMessage="1"><formula1>\'Tom\'\'s "list"\'!$A$1:$A$9</formula1></dataValidation>',
      '<dataValidation type="list" sqref="A3" showInputMessage="1" promptTitle="Pick" prompt="one_x000a_of these" errorStyle="warning" errorTitle="No" error="Not &quot;listed&quot;"><formula1>Grades</formula1></dataValidation>',
    );
    expect(sheet.validations).toEqual([
      { area: area("A1"), list: '5" pipe,A&B', inCellDropDown: true, ignoreBlanks: false },
      { area: area("A2"), list: `='Tom''s "list"'!$A$1:$A$9`, inCellDropDown: false, ignoreBlanks: false },
      {
        area: area("A3"),
        list: "=Grades",
        inCellDropDown: true,
        ignoreBlanks: false,
        prompt: { title: "Pick", message: "one\nof these", showPrompt: true },
        errorAlert: { title: "No", message: 'Not "listed"', showAlert: false, style: "Warning" },
      },
    ]);
  });

  it("do not include rules of other kinds, nor what the model could not tell from something else", async () => {
    const { sheet } = await opened(
      WHOLE,
      LENGTH,
      '<dataValidation type="list" sqref="A1"/>',
      '<dataValidation type="list" sqref="A1"><formula1>"=A,B"</formula1></dataValidation>',
      '<dataValidation type="list" sqref="A1 nowhere"><formula1>"A,B"</formula1></dataValidation>',
    );
    expect(sheet.validations).toEqual([]);
  });

  it("do not overlap, whatever the file says", async () => {
    const { sheet } = await opened(
      '<dataValidation type="list" sqref="A1:A4"><formula1>"A"</formula1></dataValidation>',
      '<dataValidation type="list" sqref="A3"><formula1>"B"</formula1></dataValidation>',
    );
    expect(sheet.validations.map((validation) => [validation.area, validation.list])).toEqual([
      [area("A1:A2"), "A"],
      [area("A4"), "A"],
      [area("A3"), "B"],
    ]);
  });
});

describe("saving data validation lists", () => {
  it("leaves a sheet alone whose lists are as they were", async () => {
    const bytes = await withValidations(WHOLE, YES_NO, LENGTH);
    const document = await openXlsx(bytes);
    expect(await changedParts(bytes, await saveXlsx(document))).toEqual([]);
    const sheet = sheetOf(document.workbook, "Data");
    sheet.put(0, 0, { ...sheet.cell(0, 0)!, content: "Names" });
    const saved = (await partsOf(await saveXlsx(document)))[SHEET];
    expect(saved).toContain(`disablePrompts="0">${WHOLE}${YES_NO}${LENGTH}</dataValidations>`);
  });

  it("brings back what a new sheet was given", async () => {
    const document = newDocument();
    const sheet = addSheet(document.workbook, "New");
    const rule = { inCellDropDown: true, ignoreBlanks: true };
    sheet.merges.push(area("H1:I1"));
    sheet.put(0, 0, { content: "x", style: DEFAULT_STYLE, hyperlink: { address: "https://a.b/" } });
    sheet.validations.push(
      { area: area("B2:B1000"), list: "Yes,No", ...rule },
      { area: area("C2:C9"), list: `='Tom''s "list" & more'!$A$1:$A$9`, ...rule, inCellDropDown: false },
      {
        area: area("D2:E3"),
        list: '5" pipe,<A>',
        ...rule,
        ignoreBlanks: false,
        prompt: { title: "Pick & choose", message: "one\nof _x000a_ these", showPrompt: false },
        errorAlert: { title: "No", message: 'Not "listed"', showAlert: true, style: "Information" },
      },
    );
    const bytes = await saveXlsx(document);
    expect(sheetOf((await openXlsx(bytes)).workbook, "New").validations).toEqual(sheet.validations);
    expect((await partsOf(bytes))[SHEET]).toMatch(
      /<mergeCells.*<\/mergeCells><dataValidations count="3">.*<\/dataValidations><hyperlinks>/,
    );
  });

  it("is understood by another program", async () => {
    const document = newDocument();
    const sheet = addSheet(document.workbook, "New");
    validateCells(sheet, area("B2"), { list: 'A,5"', inCellDropDown: true });
    validateCells(sheet, area("B3"), { list: "='Tom''s'!$A$1:$A$9", inCellDropDown: true });
    const saved = (await reopened(await saveXlsx(document))).worksheets[0];
    expect(saved?.getCell("B2").dataValidation).toMatchObject({
      type: "list",
      allowBlank: true,
      showErrorMessage: true,
      formulae: ['"A,5"""'],
    });
    expect(saved?.getCell("B3").dataValidation).toMatchObject({ type: "list", formulae: ["'Tom''s'!$A$1:$A$9"] });
  });

  it("keeps the rules around a change, in their order, with what the model does not know of them", async () => {
    const { document, sheet } = await opened(WHOLE, YES_NO, LENGTH);
    clearValidations(sheet, area("D2"));
    validateCells(sheet, area("G2:G9"), { list: "A,B", inCellDropDown: true });
    const saved = (await partsOf(await saveXlsx(document)))[SHEET];
    expect(elementsOf(saved)).toEqual([
      WHOLE,
      YES_NO.replace("B2:B9 D2", "B2:B9"),
      LENGTH,
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="G2:G9"><formula1>"A,B"</formula1></dataValidation>',
    ]);
    expect(saved).toContain('<dataValidations count="4" disablePrompts="0">');
    expect(saved).toContain(EXTENSION);
  });

  it("keeps the element of a list that grew or was split", async () => {
    const { document, sheet } = await opened(YES_NO);
    const [column, cell] = sheet.validations;
    sheet.validations.splice(0, 2, { ...column, area: area("B2:B12") }, cell);
    clearValidations(sheet, area("B5"));
    const saved = (await partsOf(await saveXlsx(document)))[SHEET];
    expect(elementsOf(saved)).toEqual([YES_NO.replace("B2:B9 D2", "B2:B4 B6:B12 D2")]);
  });

  it("writes a rule that was changed and drops the one that was", async () => {
    const { document, sheet } = await opened(YES_NO);
    validateCells(sheet, area("B2:D9"), { list: "=Other!$A$1:$A$3", inCellDropDown: true });
    const bytes = await saveXlsx(document);
    expect(sheetOf((await openXlsx(bytes)).workbook, "Data").validations).toEqual(sheet.validations);
    expect(elementsOf((await partsOf(bytes))[SHEET])).toHaveLength(1);
  });

  it("takes the cells that were given a list out of other rules, for a cell has one", async () => {
    const { document, sheet } = await opened(WHOLE, LENGTH);
    validateCells(sheet, area("C4:F4"), { list: "A", inCellDropDown: true });
    validateCells(sheet, area("E2"), { list: "B", inCellDropDown: true });
    const saved = (await partsOf(await saveXlsx(document)))[SHEET];
    expect(elementsOf(saved)[0]).toBe(WHOLE.replace("C2:C9", "C2:C3 C5:C9"));
    expect(saved).not.toContain("textLength");
    expect(saved).toContain("<xm:sqref>F2:F3 F5:F9</xm:sqref>");
    validateCells(sheet, area("F2:F9"), { list: "A", inCellDropDown: true });
    expect((await partsOf(await saveXlsx(document)))[SHEET]).not.toContain("extLst");
  });

  it("leaves nothing behind of lists that were taken away", async () => {
    const { document, sheet } = await opened(YES_NO);
    clearValidations(sheet, area("A1:Z99"));
    const saved = (await partsOf(await saveXlsx(document)))[SHEET];
    expect(saved).not.toContain("<dataValidation");
    expect(saved).toContain(EXTENSION);
  });

  it("stores newer functions as the format wants it", async () => {
    const document = newDocument();
    const sheet = addSheet(document.workbook, "New");
    validateCells(sheet, area("A1"), { list: "=XLOOKUP(B1,C:C,D:F)", inCellDropDown: true });
    const bytes = await saveXlsx(document);
    expect((await partsOf(bytes))[SHEET]).toContain("<formula1>_xlfn.XLOOKUP(B1,C:C,D:F)</formula1>");
    expect((await openXlsx(bytes)).workbook.worksheets[0]?.validations).toEqual(sheet.validations);
  });
});
