import { FunctionCalculator } from "../../src/protocol/functions/function-calculator";
import type { FunctionDefinition } from "../../src/protocol/functions/function-metadata";
import { Host } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";
import type { CellContent } from "../../src/workbook/cell";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import { newDocument } from "../../src/xlsx/new-document";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { customFunctions, until, valuesAt } from "../protocol/custom-functions";
import { addSheet, changedParts, fixture, partsOf, reopened, sheetOf, withParts, written } from "./files";

const OPTIONS = { customFunctions: ["NS.LIST"] };
const SHEET = "xl/worksheets/sheet1.xml";
const METADATA = "xl/metadata.xml";
const RESULTS: CellContent[][] = [
  ["Name", "Half", ""],
  ["Ann & Bea", 0.5, true],
  ["&amp; _x0041_ \r", { error: "#N/A" }, -1],
];

function spill(sheet: Worksheet, row: number, column: number, results = RESULTS, formula = "=NS.LIST(3)"): void {
  results.forEach((inRow, r) =>
    inRow.forEach((content, c) => {
      const isAnchor = r === 0 && c === 0;
      const origin = isAnchor ? { formula } : { spilledFrom: { row, column } };
      sheet.put(row + r, column + c, { content, style: DEFAULT_STYLE, ...origin });
    }),
  );
}

async function savedSpill(...positions: [number, number][]): Promise<Uint8Array> {
  const opened = newDocument(undefined, OPTIONS);
  const sheet = addSheet(opened.workbook, "Data");
  for (const [row, column] of positions) spill(sheet, row, column);
  return saveXlsx(opened);
}

function contents(sheet: Worksheet, rows: number, columns: number): CellContent[][] {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => sheet.cell(r, c)?.content ?? null),
  );
}

describe("a formula whose results spill, in a file", () => {
  it("is a dynamic array with the values of the other cells beside it", async () => {
    const sheet = (await partsOf(await savedSpill([0, 0])))[SHEET];
    expect(sheet).toContain('<f t="array" ref="A1:C3">_xldudf_NS_LIST(3)</f><v>Name</v></c>');
    expect(sheet).toMatch(/<c (?=[^>]*r="A1")(?=[^>]*cm="1")(?=[^>]*t="str")[^>]*>/);
    expect(sheet).toContain('<c r="B1" t="str"><v>Half</v></c>');
    expect(sheet).toContain('<c r="B2"><v>0.5</v></c><c r="C2" t="b"><v>1</v></c>');
    expect(sheet).toContain('<c r="B3" t="e"><v>#N/A</v></c><c r="C3"><v>-1</v></c>');
    expect(sheet?.match(/<f/g)).toHaveLength(1);
  });

  it("comes back with its results, which are marked as such", async () => {
    const opened = await openXlsx(await savedSpill([0, 0]), OPTIONS);
    const sheet = sheetOf(opened.workbook, "Data");
    expect(contents(sheet, 3, 3)).toEqual(RESULTS);
    expect(sheet.cell(0, 0)).toMatchObject({ formula: "=NS.LIST(3)" });
    expect(sheet.cell(0, 0)?.spilledFrom).toBeUndefined();
    const others = sheet.rows.flat().slice(1);
    expect(others).toHaveLength(8);
    for (const cell of others) expect(cell).toMatchObject({ spilledFrom: { row: 0, column: 0 } });
    expect(others.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it("stays as it is, byte for byte, until something about it changes", async () => {
    const bytes = await savedSpill([0, 0], [5, 1]);
    const opened = await openXlsx(bytes, OPTIONS);
    expect(await changedParts(bytes, await saveXlsx(opened))).toEqual([]);
    const sheet = sheetOf(opened.workbook, "Data");
    sheet.put(20, 0, { content: 1, style: DEFAULT_STYLE });
    sheet.put(0, 0, { ...sheet.cell(0, 0)!, content: "Names" });
    const saved = await saveXlsx(opened);
    expect(await changedParts(bytes, saved)).toEqual([SHEET]);
    expect((await partsOf(saved))[SHEET]).toContain('ref="A1:C3">_xldudf_NS_LIST(3)</f><v>Names</v>');
  });

  it("shows its last values to programs and people without the add-in", async () => {
    const bytes = await savedSpill([0, 0]);
    const sheet = (await reopened(bytes)).getWorksheet("Data")!;
    expect(sheet.getCell("A1").result).toBe("Name");
    expect(["B1", "A2", "B2", "C2", "B3"].map((address) => sheet.getCell(address).value)).toEqual([
      "Half",
      "Ann & Bea",
      0.5,
      true,
      { error: "#N/A" },
    ]);
    const stranger = await openXlsx(bytes);
    const data = sheetOf(stranger.workbook, "Data");
    expect(contents(data, 3, 3)).toEqual(RESULTS);
    data.put(9, 9, { content: 1, style: DEFAULT_STYLE });
    const again = sheetOf((await openXlsx(await saveXlsx(stranger), OPTIONS)).workbook, "Data");
    expect(contents(again, 3, 3)).toEqual(RESULTS);
    expect(again.cell(0, 0)?.formula).toBe("=NS.LIST(3)");
  });

  it("takes more or less room when its results change, and none without room", async () => {
    const opened = await openXlsx(await savedSpill([0, 0]), OPTIONS);
    const sheet = sheetOf(opened.workbook, "Data");
    const ref = async () => /ref="([^"]*)"/.exec((await partsOf(await saveXlsx(opened)))[SHEET] ?? "")?.[1];
    for (let column = 0; column < 3; column++) sheet.put(2, column, undefined);
    expect(await ref()).toBe("A1:C2");
    spill(sheet, 0, 0, [["Name"], [1], [2], [3]]);
    for (let row = 0; row < 3; row++) for (const column of [1, 2]) sheet.put(row, column, undefined);
    expect(await ref()).toBe("A1:A4");
    sheet.put(1, 0, { content: "in the way", style: DEFAULT_STYLE });
    expect(await ref()).toBe("A1");
    sheet.put(0, 0, { ...sheet.cell(0, 0)!, content: { error: "#SPILL!" } });
    const saved = (await partsOf(await saveXlsx(opened)))[SHEET] ?? "";
    expect(saved).toContain('<f t="array" ref="A1">_xldudf_NS_LIST(3)</f><v>#SPILL!</v>');
    expect(saved).toContain('cm="1"');
  });

  it("is gone without a trace when something else is entered", async () => {
    const opened = await openXlsx(await savedSpill([0, 0]), OPTIONS);
    const sheet = sheetOf(opened.workbook, "Data");
    sheet.put(0, 0, { content: 5, formula: "=2+3", style: DEFAULT_STYLE });
    for (let row = 0; row < 3; row++) {
      for (let column = row === 0 ? 1 : 0; column < 3; column++) sheet.put(row, column, undefined);
    }
    const saved = (await partsOf(await saveXlsx(opened)))[SHEET];
    expect(saved).toContain('<c r="A1"><f>2+3</f><v>5</v></c></row>');
    expect(saved?.match(/<c /g)).toHaveLength(1);
  });

  it("may spill again over its results when it is calculated after opening", async () => {
    const { workbook } = await openXlsx(await savedSpill([0, 0]), OPTIONS);
    const host = await withList(workbook, () => [
      ["new", 1],
      ["rows", 2],
      ["of", 3],
      ["results", 4],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("E9").values = [[1]];
      await context.sync();
    });
    await until(async () => (await valuesAt("A1"))[0]?.[0] !== "Name");
    expect(await valuesAt("A1:C4")).toEqual([
      ["new", 1, ""],
      ["rows", 2, ""],
      ["of", 3, ""],
      ["results", 4, ""],
    ]);
    host.functions.cancelAll();
  });
});

describe("the metadata of a workbook", () => {
  it("comes with the first dynamic array, once for all of them", async () => {
    const first = await savedSpill([0, 0]);
    const opened = await openXlsx(first, OPTIONS);
    spill(sheetOf(opened.workbook, "Data"), 5, 5);
    spill(addSheet(opened.workbook, "More"), 0, 0);
    const parts = await partsOf(await saveXlsx(opened));
    expect(parts[METADATA]).toBe((await partsOf(first))[METADATA]);
    expect(parts[METADATA]).toContain('fDynamic="1" fCollapsed="0"');
    expect(parts["[Content_Types].xml"]?.match(/PartName="\/xl\/metadata.xml"/g)).toHaveLength(1);
    expect(parts["[Content_Types].xml"]).toContain(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    );
    const related = parts["xl/_rels/workbook.xml.rels"] ?? "";
    expect(related.match(/relationships\/sheetMetadata" Target="metadata.xml"/g)).toHaveLength(1);
    expect(parts[SHEET]?.match(/cm="1"/g)).toHaveLength(2);
  });

  it("is not there without one", async () => {
    const opened = newDocument(undefined, OPTIONS);
    const sheet = addSheet(opened.workbook, "Data");
    sheet.put(0, 0, { content: 1, formula: "=NS.LIST(1)", style: DEFAULT_STYLE });
    const parts = await partsOf(await saveXlsx(opened));
    expect(parts[METADATA]).toBeUndefined();
    expect(parts[SHEET]).toContain('<c r="A1"><f>_xldudf_NS_LIST(1)</f><v>1</v></c>');
  });

  const RICH_TYPE = '<metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1"/>';
  const RICH =
    '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}">' +
    '<xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata>';
  const RICH_VALUES = '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>';

  /** A file whose metadata part says something; no cell names it yet. */
  const withMetadata = async (inside: string) => {
    const bytes = await savedSpill([0, 0]);
    const root = /<metadata [^>]*>/.exec((await partsOf(bytes))[METADATA] ?? "")?.[0] ?? "";
    const namespace = 'xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"';
    return withParts(bytes, (path, text) =>
      path === METADATA ? `${root.replace(">", ` ${namespace}>`)}${inside}</metadata>` : text,
    );
  };

  it("keeps what else it says when dynamic arrays are added", async () => {
    const bytes = await withMetadata(
      `<metadataTypes count="1">${RICH_TYPE}</metadataTypes>${RICH}${RICH_VALUES}<extLst/>`,
    );
    const opened = await openXlsx(bytes, OPTIONS);
    const sheet = sheetOf(opened.workbook, "Data");
    // What "cm" names is missing: a mere array formula.
    expect(sheet.cell(0, 1)?.spilledFrom).toBeUndefined();
    spill(sheet, 5, 0);
    const saved = await saveXlsx(opened);
    const metadata = (await partsOf(saved))[METADATA] ?? "";
    for (const kept of [RICH_TYPE, RICH, RICH_VALUES]) expect(metadata).toContain(kept);
    const order = [...metadata.matchAll(/<(metadataTypes|futureMetadata|cellMetadata|valueMetadata|extLst\/)/g)];
    expect(order.map(([, name]) => name)).toEqual([
      "metadataTypes",
      "futureMetadata",
      "futureMetadata",
      "cellMetadata",
      "valueMetadata",
      "extLst/",
    ]);
    expect(metadata).toContain('<metadataTypes count="2">');
    expect(metadata).toContain('<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>');
    expect(sheetOf((await openXlsx(saved)).workbook, "Data").cell(5, 1)?.spilledFrom).toEqual({ row: 5, column: 0 });
  });

  it("is used as it is when it knows dynamic arrays, whatever their number", async () => {
    const array = (collapsed: number) =>
      '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><a:dynamicArrayProperties ' +
      'xmlns:a="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ' +
      `fDynamic="1" fCollapsed="${collapsed}"/></ext></extLst></bk>`;
    const bytes = await withMetadata(
      `<metadataTypes count="2">${RICH_TYPE}<metadataType name="XLDAPR"/></metadataTypes>${RICH}` +
        `<futureMetadata name="XLDAPR" count="2">${array(1)}${array(0)}</futureMetadata>` +
        '<cellMetadata count="2"><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></cellMetadata>',
    );
    const opened = await openXlsx(bytes, OPTIONS);
    const sheet = sheetOf(opened.workbook, "Data");
    expect(sheet.cell(0, 1)?.spilledFrom).toEqual({ row: 0, column: 0 });
    spill(sheet, 5, 0);
    const saved = await saveXlsx(opened);
    expect(await changedParts(bytes, saved)).toEqual([SHEET]);
    expect((await partsOf(saved))[SHEET]).toMatch(/<c (?=[^>]*r="A6")[^>]*cm="2"/);
  });
});

describe("an array formula of fixed size", () => {
  it("keeps its values, which are nobody's results", async () => {
    const opened = await openXlsx(fixture());
    const sheet = sheetOf(opened.workbook, "Rates & more");
    expect(sheet.cell(0, 1)).toMatchObject({ formula: "=A1:A2*2" });
    expect(sheet.rows.flat().every((cell) => cell?.spilledFrom === undefined)).toBe(true);
    sheet.put(30, 0, { content: 1, style: sheet.cell(0, 1)!.style });
    const saved = await saveXlsx(opened);
    expect(await changedParts(fixture(), saved)).toEqual(["xl/worksheets/sheet2.xml"]);
    const [before, after] = [await partsOf(fixture()), await partsOf(saved)].map(
      (parts) => parts["xl/worksheets/sheet2.xml"] ?? "",
    );
    const rows = (xml = "") => xml.match(/<row .*?<\/row>/g) ?? [];
    expect(rows(after).slice(0, rows(before).length)).toEqual(rows(before));
  });

  it("is left alone beside a dynamic array on the same sheet", async () => {
    const legacy = await withParts(
      await written((workbook) => workbook.addWorksheet("S").addRows([[2], [4]])),
      (path, text) =>
        path === SHEET
          ? text.replace(/<c r="A1"[^>]*><v>2<\/v>/, '<c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v>')
          : text,
    );
    const opened = await openXlsx(legacy, OPTIONS);
    spill(sheetOf(opened.workbook, "S"), 0, 2);
    const saved = await saveXlsx(opened);
    const sheet = (await partsOf(saved))[SHEET] ?? "";
    expect(sheet).toContain('<c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c>');
    expect(sheet).toContain('<f t="array" ref="C1:E3">');
    const again = sheetOf((await openXlsx(saved, OPTIONS)).workbook, "S");
    expect(again.cell(1, 0)).toMatchObject({ content: 4 });
    expect(again.cell(1, 0)?.spilledFrom).toBeUndefined();
  });
});

/** Opens the workbook in the stand-in, with a function NS.LIST. */
async function withList(workbook: Workbook, run: () => unknown[][]): Promise<Host> {
  const host = new Host(workbook, { calculator: new FunctionCalculator() });
  await loadOfficeJs(host);
  const list: FunctionDefinition = {
    id: "LIST",
    name: "LIST",
    parameters: [{ name: "what" }],
    result: { dimensionality: "matrix" },
  };
  host.functions.define({ namespace: "NS", functions: [list] });
  customFunctions().associate("LIST", run);
  return host;
}
