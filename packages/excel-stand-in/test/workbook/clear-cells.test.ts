import { clearCells } from "../../src/workbook/clear-cells";
import { linkCells } from "../../src/workbook/link-cells";
import { mergeCells } from "../../src/workbook/merge-cells";
import { restyle } from "../../src/workbook/restyle";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { area, contents, sheetOf } from "./sheets";

function linkedSheet() {
  const sheet = sheetOf([["a", "b"]]);
  restyle(sheet, area("A1:B1"), (style) => ({ ...style, fill: "#FFFF00" }));
  linkCells(sheet, area("A1"), { address: "https://example.org" }, undefined);
  return sheet;
}

describe("clearing", () => {
  it("everything leaves nothing", () => {
    const sheet = linkedSheet();
    clearCells(sheet, area("1:1"), "All");
    expect(sheet.cell(0, 0)).toBeUndefined();
  });

  it("contents leaves the look", () => {
    const sheet = linkedSheet();
    clearCells(sheet, area("A1:B1"), "Contents");
    expect(contents(sheet, "A1:B1")).toEqual([[null, null]]);
    expect(sheet.cell(0, 1)?.style.fill).toBe("#FFFF00");
  });

  it("formats leaves contents and links", () => {
    const sheet = linkedSheet();
    clearCells(sheet, area("A1:B1"), "Formats");
    expect(sheet.cell(0, 0)).toMatchObject({ content: "a", style: DEFAULT_STYLE, hyperlink: {} });
  });

  it("links leaves contents and look", () => {
    const sheet = linkedSheet();
    clearCells(sheet, area("A1:B1"), "Hyperlinks");
    expect(sheet.cell(0, 0)?.hyperlink).toBeUndefined();
    expect(sheet.cell(0, 0)).toMatchObject({ content: "a", style: { fill: "#FFFF00", font: { underline: true } } });
  });
});

describe("merging", () => {
  it("keeps the first cell's content only", () => {
    const sheet = sheetOf([
      ["a", "b"],
      ["c", "d"],
    ]);
    mergeCells(sheet, area("A1:B2"), false);
    expect(contents(sheet, "A1:B2")).toEqual([
      ["a", null],
      [null, null],
    ]);
    expect(sheet.merges).toEqual([area("A1:B2")]);
    clearCells(sheet, area("A1:C3"), "All");
    expect(sheet.merges).toEqual([]);
  });

  it("goes row by row where it is told to", () => {
    const sheet = sheetOf([
      ["a", "b"],
      ["c", "d"],
    ]);
    mergeCells(sheet, area("A1:B2"), true);
    expect(contents(sheet, "A1:B2")).toEqual([
      ["a", null],
      ["c", null],
    ]);
    expect(sheet.merges).toEqual([area("A1:B1"), area("A2:B2")]);
  });
});

describe("styles", () => {
  it("are shared by cells that shared them before", () => {
    const sheet = sheetOf([["a", "b", "c"]]);
    restyle(sheet, area("A1:C1"), (style) => ({ ...style, wrapText: true }));
    expect(sheet.cell(0, 0)?.style).toBe(sheet.cell(0, 2)?.style);
  });

  it("of whole columns reach as far as the sheet is in use", () => {
    const sheet = sheetOf([["a"], ["b"]]);
    restyle(sheet, area("A:XFD"), (style) => ({ ...style, wrapText: true }));
    expect(sheet.cell(1, 0)?.style.wrapText).toBe(true);
    expect(sheet.rows).toHaveLength(2);
  });
});
