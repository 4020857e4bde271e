import { addTable } from "../../src/workbook/add-table";
import { deleteCells, insertCells, type Shift } from "../../src/workbook/shift-cells";
import { shiftReferences } from "../../src/workbook/shift-references";
import { Workbook } from "../../src/workbook/workbook";
import { area, blankSheet } from "./sheets";

const DATA = blankSheet("Data");
const OTHER = blankSheet("Other");

const inserted = (address: string, direction: "Down" | "Right" = "Down", sheet = DATA): Shift =>
  insertCells(sheet, area(address), direction);
const deleted = (address: string, direction: "Up" | "Left" = "Up"): Shift =>
  deleteCells(DATA, area(address), direction)[0];

describe("a reference", () => {
  it.each([
    ["moves", "Data!$A$5:$B$9", "Data!$A$7:$B$11", inserted("3:4")],
    ["moves when rows are inserted directly before it", "Data!A3", "Data!A5", inserted("3:4")],
    ["grows", "Data!$A$1:$B$9", "Data!$A$1:$B$11", inserted("3:4")],
    ["stays before the rows, and directly before them", "Data!A1:B2", "Data!A1:B2", inserted("3:4")],
    ["shrinks", "Data!$A$1:$B$9", "Data!$A$1:$B$7", deleted("3:4")],
    ["loses its first rows", "Data!A3:B9", "Data!A3:B7", deleted("3:4")],
    ["is gone with its cells", "Data!A3:B4", "Data!#REF!", deleted("2:5")],
    ["moves sideways", "Data!B1:$C$2", "Data!D1:$E$2", inserted("A:B", "Right")],
    ["moves back", "Data!D$1", "Data!B$1", deleted("A:B", "Left")],
    ["of whole columns stays when rows come", "Data!$A:$C", "Data!$A:$C", inserted("1:1")],
    ["of whole columns stays when rows go", "Data!A:C", "Data!A:C", deleted("1:9")],
    ["of whole columns moves with them", "Data!A:$C", "Data!B:$D", inserted("A:A", "Right")],
    ["of whole rows moves with them", "Data!$1:2", "Data!$2:3", inserted("1:1")],
    ["of whole rows stays when columns come", "Data!1:2", "Data!1:2", inserted("A:A", "Right")],
    ["does not go on beyond the end", "Data!A1048570:A1048576", "Data!A1048575:A1048576", inserted("1:5")],
    ["follows single cells", "Data!B5", "Data!B6", inserted("A1:C1")],
    ["stays when only a part of it would move", "Data!A5:D6", "Data!A5:D6", inserted("A1:C1")],
  ])("%s", (_, before, after, shift) => {
    expect(shiftReferences(before, undefined, shift)).toBe(after);
  });

  it("is followed in every spelling, and only on its sheet", () => {
    const shift = inserted("1:1");
    expect(shiftReferences("=SUM(A1:B2,$c$3)*data!A1+'Data'!A1-Other!A1", DATA, shift)).toBe(
      "=SUM(A2:B3,$C$4)*data!A2+'Data'!A2-Other!A1",
    );
    expect(shiftReferences("=A1+Data!A1", OTHER, shift)).toBe("=A1+Data!A2");
    expect(shiftReferences("A1", undefined, shift)).toBe("A1");
    const anna = blankSheet("Anna's A1 sheet");
    expect(shiftReferences("='Anna''s A1 sheet'!A1&A1", DATA, inserted("1:1", "Down", anna))).toBe(
      "='Anna''s A1 sheet'!A2&A1",
    );
  });

  it.each([
    ["texts", '="A1 and ""B2"" "&"C3"'],
    ["functions", "=LOG10(5)+ATAN2(1,2)+BIN2DEC(1)"],
    ["columns of tables", "=SUM(Table1[A1])+Table1[[#This Row],[B2]]"],
    ["other workbooks", "=[1]Data!A1+'C:\\[Book.xlsx]Data'!A1"],
    ["names", "=Rate_A1+A1_rate+Rate.A1+NPQ_Participants"],
    ["sheets", "='A1 B2'!total+Q1!total"],
    ["numbers", "=1.5E5+2E10"],
  ])("is not seen in %s", (_, formula) => {
    expect(shiftReferences(formula, DATA, inserted("1:1"))).toBe(formula);
  });
});

it("a table without headings takes what refers to its cells along", () => {
  const workbook = new Workbook();
  const sheet = blankSheet("Data");
  workbook.worksheets.push(sheet);
  workbook.names.set("Numbers", "Data!$A$1:$A$3");
  addTable(workbook, sheet, area("A1:A3"), false);
  expect(workbook.names.get("Numbers")).toBe("Data!$A$2:$A$4");
});
