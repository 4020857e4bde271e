import type { CellContent } from "../../src/workbook/cell";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { partsOf, sheetOf, withParts, written } from "./files";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook whose only row has these cells, and these shared strings. */
async function withCells(cells: string, strings = ""): Promise<Uint8Array> {
  const plain = await written((workbook) => (workbook.addWorksheet("Data").getCell("A1").value = "text"));
  return withParts(plain, (path, text) => {
    if (path === SHEET)
      return text.replace(/<sheetData>.*<\/sheetData>/, `<sheetData><row r="1">${cells}</row></sheetData>`);
    return path === "xl/sharedStrings.xml" ? text.replace(/<si>.*<\/si>/, strings) : text;
  });
}

async function contentOf(cell: string, strings?: string): Promise<CellContent | undefined> {
  return sheetOf((await openXlsx(await withCells(cell, strings))).workbook, "Data").cell(0, 0)?.content;
}

describe("a text in a cell", () => {
  const RUN = "<r><rPr><b/></rPr><t>Be</t></r>";
  it.each([
    ["a text", "<t>Bea</t>", "Bea"],
    ["nothing", "", ""],
    ["an empty text", "<t/>", ""],
    ["spaces that are kept", '<t xml:space="preserve"> Bea </t>', " Bea "],
    ["runs", `${RUN}<r><t>a</t></r>`, "Bea"],
    ["a text followed by runs", `<t>Hi </t>${RUN}<r><t>a</t></r>`, "Hi Bea"],
    ["runs followed by a text", `${RUN}<t>a</t>`, "Bea"],
    ["an empty text beside runs", `<t/>${RUN}`, "Be"],
    ["how it is pronounced", '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', "東京"],
    ["how its runs are pronounced", `${RUN}<rPh sb="0" eb="2"><t>bee</t></rPh>`, "Be"],
    [
      "escaped characters",
      "<t>a_x000D_\nb_x0009_c_x005F_x0041_ &amp;amp; &#8364;&#x1F600;</t>",
      "a\r\nb\tc_x0041_ &amp; €😀",
    ],
    ["escaped characters in runs", "<r><t>a_x000D_</t></r><r><t>\n_x000d_b</t></r>", "a\r\n\rb"],
    ["CDATA", "<t><![CDATA[a < b & c]]></t>", "a < b & c"],
    ["line ends of Windows", "<t>a\r\nb</t>", "a\nb"],
  ])("is the same in the cell and among the shared strings: %s", async (_, inside, text) => {
    expect(await contentOf('<c r="A1" t="s"><v>0</v></c>', `<si>${inside}</si>`)).toBe(text);
    const inline = await contentOf(`<c r="A1" t="inlineStr"><is>${inside}</is></c>`);
    expect(inline ?? "").toBe(text);
  });

  it("may be what a formula comes to", async () => {
    expect(await contentOf('<c r="A1" t="str"><f>B1</f><v>R&amp;amp;D &lt;1_x000D_</v></c>')).toBe("R&amp;D <1\r");
  });

  it("may be what a formula comes to, wherever a program puts it", async () => {
    const strings = "<si><t>No</t></si><si/><si><t>Y</t><r><t>es</t></r></si>";
    expect(await contentOf('<c r="A1" t="s"><f>B1</f><v>2</v></c>', strings)).toBe("Yes");
    expect(await contentOf('<c r="A1" t="s"><f>B1</f><v>1</v></c>', strings)).toBe("");
    expect(await contentOf('<c r="A1" t="inlineStr"><f>B1</f><is><t>Yes</t></is></c>')).toBe("Yes");
  });

  it("stays as it is in the file while it does not change", async () => {
    const cells = '<c r="A1" t="inlineStr"><is><t>Hi </t><r><rPr><b/></rPr><t>Bea</t></r></is></c>';
    const opened = await openXlsx(await withCells(cells));
    sheetOf(opened.workbook, "Data").put(0, 5, { content: 1, style: DEFAULT_STYLE });
    expect((await partsOf(await saveXlsx(opened)))[SHEET]).toContain(cells);
  });
});

describe("another value in a cell", () => {
  it.each([
    ['t="b"', "1", true],
    ['t="b"', "0", false],
    ['t="b"', "true", true],
    ['t="b"', "false", false],
    ['t="e"', "#N/A", { error: "#N/A" }],
    ["", "1.5E-3", 0.0015],
    ['t="n"', " 12 ", 12],
    ["", ".5", 0.5],
    ["", "", null],
    ["", "\n", null],
    ["", "12,5", "12,5"],
    ["", "NaN", "NaN"],
    ['t="n"', "31%", "31%"],
  ])("is what the file says, never part of it: %s %s", async (type, value, content) => {
    expect((await contentOf(`<c r="A1" ${type} s="1"><v>${value}</v></c>`)) ?? null).toEqual(content);
    expect((await contentOf(`<c r="A1" ${type} s="1"><f>B1</f><v>${value}</v></c>`)) ?? null).toEqual(content);
  });
});

describe("a number in a cell", () => {
  it("is the very number of the file, also just below a whole one", async () => {
    expect(await contentOf('<c r="A1"><v>43345.99999999999</v></c>')).toBe(43345.99999999999);
    expect(await contentOf('<c r="A1"><v>4.3345999999999993E4</v></c>')).toBe(43345.999999999993);
  });
});
