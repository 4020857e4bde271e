import { reaches } from "../../src/metrics/standings";

describe("a threshold", () => {
  it("is reached exactly at the percentage, judged unrounded", () => {
    expect(reaches(9, 10, 90)).toBe(true);
    expect(reaches(8_999_999, 10_000_000, 90)).toBe(false);
    expect(reaches(1, 3, 33.333333)).toBe(true);
    expect(reaches(1, 3, 33.333334)).toBe(false);
  });

  it("of a fraction that binary numbers miss is still exact", () => {
    expect(reaches(7, 1000, 0.7)).toBe(true);
    expect(reaches(1001, 1000, 100.1)).toBe(true);
    expect(reaches(29, 100, 29)).toBe(true);
  });

  it("is judged exactly for numbers whose product leaves the safe integers", () => {
    expect(reaches(9_000_000_000_000_000, 9_000_000_000_000_001, 100)).toBe(false);
    expect(reaches(9_000_000_000_000_001, 9_000_000_000_000_001, 100)).toBe(true);
  });
});
