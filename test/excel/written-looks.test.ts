import type { CellStyle, Worksheet } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const LEADER = [
  "P9",
  "Alan",
  "Example",
  "NPQSL",
  "2017/18",
  43_000,
  "",
  "",
  10,
  "Male",
  "No",
  "Irish",
  "",
  "",
  "",
  "",
  "",
];

let metric: Worksheet;
let summary: Worksheet;

beforeAll(async () => {
  const workbook = workbookOf([HEADINGS, ...people(3), LEADER]);
  await opened(workbook);
  await refresh({ asOf: 46_350 });
  metric = sheetOf(workbook, "Metric 1");
  summary = sheetOf(workbook, "Summary");
});

/** Position of the first cell that begins with a text. */
function placeOf(sheet: Worksheet, text: string): { row: number; column: number } {
  const { rowCount, columnCount } = { rowCount: 60, columnCount: 20 };
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const content = sheet.cell(row, column)?.content;
      if (typeof content === "string" && content.startsWith(text)) return { row, column };
    }
  }
  throw new Error(`No cell begins with ${text}.`);
}

function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const cell = sheet.cell(row, column);
  if (cell === undefined) throw new Error("There is no such cell.");
  return cell.style;
}

const line = (color: string) => ({ style: "Continuous", color });

describe("a written sheet", () => {
  it("has its heading in large bold letters, and the requirement in italics", () => {
    expect(styleAt(metric, 0, 0)).toMatchObject({ font: { bold: true, size: 16 }, vertical: "Center" });
    const { row, column } = placeOf(metric, "Providers recruit");
    expect(styleAt(metric, row, column).font).toMatchObject({ italic: true, bold: false });
  });

  it("has white bold years centred across their columns on a dark fill", () => {
    const { row, column } = placeOf(metric, "2017/18");
    expect(styleAt(metric, row, column)).toMatchObject({
      fill: "#1F4E5F",
      font: { bold: true, color: "#FFFFFF" },
      horizontal: "CenterAcrossSelection",
      vertical: "Center",
    });
  });

  it("has thin lines around every cell of a table, and a dark one above its totals", () => {
    const { row, column } = placeOf(metric, "NPQ for Headship");
    for (const at of [column, column + 1, column + 2]) {
      const { borders } = styleAt(metric, row, at);
      for (const edge of ["top", "bottom", "left", "right"] as const) {
        expect(borders[edge]).toMatchObject(line("#B8C4CC"));
      }
    }
    const totals = placeOf(metric, "Totals");
    for (const at of [0, 1, 2, 3]) {
      const { borders, font } = styleAt(metric, totals.row, totals.column + at);
      expect(font.bold).toBe(true);
      expect(borders.top).toMatchObject(line("#1F2A37"));
      expect(borders.bottom).toMatchObject(line("#B8C4CC"));
    }
    // Nothing is drawn between the tables.
    expect(metric.cell(totals.row + 1, 0)?.style.borders.right ?? null).toBeNull();
  });

  it("has its labels on the left, wrapped, and its figures on the right", () => {
    const { row, column } = placeOf(metric, "NPQ for Headship");
    expect(styleAt(metric, row, column)).toMatchObject({ horizontal: "Left", vertical: "Center", wrapText: true });
    expect(styleAt(metric, row, column + 2)).toMatchObject({ horizontal: "Right", wrapText: false });
  });

  it("says statuses on a coloured fill", () => {
    const { row, column } = placeOf(summary, "Not yet known");
    expect(styleAt(summary, row, column)).toMatchObject({ fill: "#EEF0F2", horizontal: "Center" });
  });
});
