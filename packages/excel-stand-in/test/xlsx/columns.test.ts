import { pointsOfWidth, widthOfPoints } from "../../src/xlsx/columns";

describe("column widths", () => {
  it("are 48 points for Excel's default width, which is 64 pixels", () => {
    expect(pointsOfWidth(9.140625)).toBe(48);
    expect(widthOfPoints(48)).toBe(9.140625);
  });

  it("come back as the same number of pixels", () => {
    for (let pixels = 1; pixels <= 1790; pixels++)
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
  });
});
