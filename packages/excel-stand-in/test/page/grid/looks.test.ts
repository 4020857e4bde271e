import { centredSpans } from "../../../src/page/grid/centre-across";
import { formattedText, textToEdit } from "../../../src/page/grid/cell-display";
import { DrawnCells } from "../../../src/page/grid/drawn-cells";
import { isSameContent } from "../../../src/protocol/functions/spills";
import { resultOf } from "../../../src/page/grid/formula-results";
import { hexColour, styleChange } from "../../../src/page/grid/style-change";
import { tableLook } from "../../../src/page/grid/table-look";
import { cellPatch, univerCell } from "../../../src/page/grid/univer-cell";
import { univerStyle } from "../../../src/page/grid/univer-style";
import { defaultPageLayout } from "../../../src/workbook/page-layout";
import { DEFAULT_STYLE, type CellStyle } from "../../../src/workbook/style";
import { Worksheet } from "../../../src/workbook/worksheet";

const newSheet = (): Worksheet => new Worksheet("{1}", "Sheet1", defaultPageLayout());
const styled = (style: Partial<CellStyle>): CellStyle => ({ ...DEFAULT_STYLE, ...style });

test("a style says only what is not automatic", () => {
  expect(univerStyle(DEFAULT_STYLE)).toEqual({ ff: "Calibri", fs: 11, vt: 3, tb: 1 });
});

test("fonts, fills, lines, alignment, indents and formats of a style are kept", () => {
  const thin = { style: "Continuous", weight: "Thin", color: "#C0C0C0" };
  const style = styled({
    font: { name: "Arial", size: 14, bold: true, italic: true, underline: true, color: "#FF0000" },
    fill: "#00FF00",
    borders: { ...DEFAULT_STYLE.borders, top: thin, left: { style: "Double", weight: "Thick", color: null } },
    horizontal: "CenterAcrossSelection",
    vertical: "Top",
    wrapText: true,
    indent: 1,
    numberFormat: "0.00 %",
  });
  expect(univerStyle(style)).toEqual({
    ff: "Arial",
    fs: 14,
    bl: 1,
    it: 1,
    ul: { s: 1 },
    cl: { rgb: "#FF0000" },
    bg: { rgb: "#00FF00" },
    bd: { t: { s: 1, cl: { rgb: "#C0C0C0" } }, l: { s: 7, cl: { rgb: "#000000" } } },
    ht: 2,
    vt: 1,
    tb: 3,
    pd: { l: 11 },
    n: { pattern: "0.00 %" },
  });
});

test("a patch changes what it names, and leaves alone what looks so already", () => {
  const style = styled({ horizontal: "CenterAcrossSelection", fill: "#112233" });
  const change = styleChange({
    bl: 1,
    ht: 2,
    bg: null,
    cl: { rgb: "rgb(1, 2, 3)" },
    bd: { t: { s: 8, cl: { rgb: "#abc" } } },
  });
  expect(change(style)).toEqual({
    ...style,
    font: { ...style.font, bold: true, color: "#010203" },
    fill: null,
    borders: { ...style.borders, top: { style: "Continuous", weight: "Medium", color: "#AABBCC" } },
  });
  expect(hexColour("inherit")).toBeNull();
});

test("a patch of a cell always says what formula there is", () => {
  const cell = { content: 3, formula: "=1+2", style: DEFAULT_STYLE };
  expect(cellPatch(cell, DEFAULT_STYLE)).toEqual({ v: 3, t: 2, f: "=1+2", si: null, p: null });
  expect(cellPatch({ content: null, style: DEFAULT_STYLE }, DEFAULT_STYLE)).toMatchObject({ v: null, f: null });
  expect(cellPatch(undefined, null)).toBeNull();
  expect(cellPatch(cell, null)?.s).toMatchObject({ ff: "Calibri", bl: null, bg: null, bd: { t: null } });
  expect(univerCell({ content: { error: "#N/A" }, style: DEFAULT_STYLE })).toEqual({ v: "#N/A", t: 1 });
});

test("only cells that are others now are drawn, and those that were forgotten", () => {
  const sheet = newSheet();
  sheet.put(0, 0, { content: 1, style: DEFAULT_STYLE });
  sheet.put(2, 1, { content: 2, style: DEFAULT_STYLE });
  const drawn = new DrawnCells(sheet);
  drawn.takeAll();
  expect(drawn.patch()).toBeNull();
  sheet.put(2, 1, { content: 3, style: DEFAULT_STYLE });
  sheet.put(0, 0, undefined);
  expect(drawn.patch()).toMatchObject({ 0: { 0: null }, 2: { 1: { v: 3 } } });
  expect(drawn.patch()).toBeNull();
  drawn.forget({ row: 5, column: 5, rows: 1, columns: 1 });
  expect(drawn.patch()).toEqual({ 5: { 5: null } });
  drawn.forgetAll([[9, 9]]);
  expect(drawn.patch()).toMatchObject({ 2: { 1: { v: 3 } }, 9: { 9: null } });
});

test("a text is centred over the blank cells behind it that are formatted alike", () => {
  const sheet = newSheet();
  const style = styled({ horizontal: "CenterAcrossSelection" });
  ["a", null, null, "b", null].forEach((content, column) => sheet.put(3, column, { content, style }));
  sheet.put(3, 5, { content: null, style: DEFAULT_STYLE });
  expect(centredSpans(sheet)).toEqual([
    { row: 3, column: 0, rows: 1, columns: 3 },
    { row: 3, column: 3, rows: 1, columns: 2 },
  ]);
});

test("a table has a header, and bands from its first row on", () => {
  const place = { row: 2, column: 1, rowCount: 4, columnCount: 2 };
  const table = { id: "t", name: "T", ...place, hasHeaders: true, hasTotals: false, style: "TableStyleMedium2" };
  expect(tableLook(table, 2, 1)).toEqual({ fill: "#4472C4", color: "#FFFFFF", bold: true });
  expect([3, 4, 5].map((row) => tableLook(table, row, 2)?.fill)).toEqual(["#D9E1F2", undefined, "#D9E1F2"]);
  expect([tableLook(table, 2, 0), tableLook(table, 6, 1), tableLook({ ...table, style: "" }, 2, 1)]).toEqual([
    null,
    null,
    null,
  ]);
});

test("numbers show as Excel shows them, and are edited as Excel lets them be", () => {
  const cell = (content: number | string, numberFormat: string, quotePrefix = false) => ({
    content,
    style: styled({ numberFormat, quotePrefix }),
  });
  expect(formattedText(cell(0.5, "0.00 %"), false)).toBe("50.00 %");
  expect(formattedText(cell(0.56, '0%" (4)"'), false)).toBe("56% (4)");
  expect(formattedText(cell(0, "0;-0;;@"), false)).toBe("");
  expect(formattedText(cell("text", "General"), false)).toBeNull();
  expect(textToEdit(cell(43832, "dd/mm/yyyy"), false)).toBe("1/2/2020");
  expect(textToEdit(cell(0.125, "0%"), false)).toBe("12.5%");
  expect(textToEdit(cell(1 / 3, "0.00"), false)).toBe("0.333333333333333");
  expect(textToEdit(cell("text", "General"), false)).toBeNull();
  expect(textToEdit(cell("007", "General", true), false)).toBe("'007");
});

test("results are numbers, texts, truth values and errors", () => {
  const cells = [{ v: 1.5, t: 2 }, { v: "a", t: 1 }, { v: 1, t: 3 }, { v: "#DIV/0!", t: 1 }, null];
  expect(cells.map(resultOf)).toEqual([1.5, "a", true, { error: "#DIV/0!" }, null]);
  expect(isSameContent({ error: "#N/A" }, { error: "#N/A" })).toBe(true);
});

test("results that a formula spills are left to Univer, which needs blank cells for them", () => {
  const cell = { content: 5, style: DEFAULT_STYLE, spilledFrom: { row: 0, column: 0 } };
  expect(univerCell(cell)).toEqual({});
  expect(cellPatch(cell, DEFAULT_STYLE)).toEqual({ v: null, f: null, si: null, p: null });
});
