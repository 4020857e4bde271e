import { textWidth } from "../../src/report/text-width";

/** Advance widths of Carlito, which has those of Calibri, in 2048ths of an em. */
const ADVANCES: Readonly<Record<string, number>> = {
  ...{ a: 981, b: 1076, c: 866, d: 1076, e: 1019, f: 625, g: 964, h: 1076, i: 470, j: 490, k: 931, l: 470, m: 1636 },
  ...{ n: 1076, o: 1080, p: 1076, q: 1076, r: 714, s: 801, t: 686, u: 1076, v: 925, w: 1464, x: 887, y: 927, z: 809 },
  ...{ A: 1185, B: 1114, C: 1092, D: 1260, E: 1000, F: 941, H: 1276, I: 516, L: 861, M: 1751, N: 1322, O: 1356 },
  ...{
    P: 1058,
    Q: 1378,
    R: 1112,
    S: 941,
    T: 998,
    W: 1822,
    " ": 463,
    "(": 621,
    ")": 621,
    "/": 791,
    ".": 517,
    "%": 1464,
  },
  ...{ "-": 627, ",": 511 },
};
const DIGIT = 1038;

/** Characters of a column's width that a text takes in Calibri 11: a character is 7 pixels, an em 11 points or 14.67 pixels. */
function inCalibri(text: string): number {
  const units = [...text].reduce((sum, letter) => sum + (/\d/.test(letter) ? DIGIT : ADVANCES[letter]), 0);
  return ((units / 2048) * (11 / 0.75)) / 7;
}

describe("the width of a text", () => {
  it.each([
    "English / Welsh / Scottish / Northern Irish / British",
    "NPQ for Special Educational Needs Co-ordinators (NPQSENCO)",
    "NPQ for Executive Leadership (NPQEL)",
    "Any other Black / African / Caribbean background",
    "Assessment Count",
    "Not yet known",
    "175.00 %",
    "1,234",
  ])("is at least that of %s in Calibri, and not much more", (text) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(inCalibri(text));
    expect(textWidth(text)).toBeLessThanOrEqual(1.11 * inCalibri(text));
  });
});
