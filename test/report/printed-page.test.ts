import { isReadable, pageHeight, printScale } from "../../src/report/printed-page";
import { SheetBuilder } from "../../src/report/sheet-builder";

/** A4 landscape is 841.9 × 595.3 points, less half an inch on each side; a column of 10 characters is 56.25 points wide. */
describe("the printed page", () => {
  it("shows a sheet that is narrow enough in its own size", () => {
    expect(printScale(Array<number>(13).fill(10))).toBe(1);
  });

  it("shrinks a wider sheet to whole percent, with a little room to spare", () => {
    // 20 columns are 1125 points, the page is 769.9: 68 % at most.
    const scale = printScale(Array<number>(20).fill(10));
    expect(scale).toBeLessThanOrEqual(0.68);
    expect(scale).toBeGreaterThanOrEqual(0.65);
    expect(Number.isInteger(100 * scale)).toBe(true);
  });

  it("reckons with A4 landscape, half an inch free on each side, and three per cent of room to spare", () => {
    // 841.89 points less 72 are 769.89, and 97 % of them 746.8; a column of 10 characters takes 56.25.
    const columnsOf = (points: number): number[] => [(points - 3.75) / 5.25];
    expect(printScale(columnsOf(746.7))).toBe(1);
    expect(printScale(columnsOf(746.9))).toBe(0.99);
    // 595.28 points less 72 are 523.28, and 97 % of them 507.6.
    expect(printScale([10], 507.5)).toBe(1);
    expect(printScale([10], 507.7)).toBe(0.99);
    expect(pageHeight([10])).toBeCloseTo(507.58, 2);
  });

  it("has room for more rows on a sheet that is shrunk", () => {
    // 523.3 points.
    expect(pageHeight([10])).toBeLessThanOrEqual(523.3);
    expect(pageHeight([10])).toBeGreaterThan(500);
    expect(pageHeight(Array<number>(20).fill(10))).toBeGreaterThan(1.4 * pageHeight([10]));
  });

  it.each([
    // 1,023 points are printed at 73 %: 8.03 points of 11.
    ["large enough to be read", 18, 11, true],
    ["too small", 19, 11, false],
    ["too small where a small text is shrunk", 18, 9, false],
  ])("is %s", (_what, columns, fontSize, expected) => {
    const sheet = new SheetBuilder();
    sheet.add(...Array<string>(columns).fill("x"));
    Array.from({ length: columns }, (_, column) => sheet.setWidth(column, 10));
    sheet.style(0, 0, 1, 1, { fontSize });
    const plan = sheet.build({ key: "k", name: "n", frozen: { rows: 0, columns: 0 }, printTitleRows: null });
    expect(isReadable(plan)).toBe(expected);
  });
});
