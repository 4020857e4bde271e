import { asWritten } from "../../src/excel/as-written";

const LONGEST = 32_767;

describe("a text that is written to a cell", () => {
  it.each(["=1+1", "+44", "-5", "@x", "2011/12", "plain", "'quoted'"])("%s is marked as text", (text) =>
    expect(asWritten(text)).toBe(`'${text}`),
  );

  it("is as it is when it is a number, or nothing", () => {
    expect([asWritten(5), asWritten("")]).toEqual([5, ""]);
  });

  it("keeps its mark as long as there is room for it", () => {
    expect(asWritten("a".repeat(LONGEST - 1))).toBe(`'${"a".repeat(LONGEST - 1)}`);
    expect(asWritten("a".repeat(LONGEST))).toBe("a".repeat(LONGEST));
  });

  it("never becomes a formula, nor longer than Excel takes, however long it is", () => {
    for (const beginning of ["=", "+", "-", "@", "'"]) {
      const written = String(asWritten(beginning.padEnd(LONGEST, "1")));
      expect(written.startsWith(`'${beginning}`)).toBe(true);
      expect(written.length).toBeLessThanOrEqual(LONGEST);
    }
    const long = String(asWritten("a".repeat(LONGEST + 1)));
    expect([long.length <= LONGEST, long.endsWith("…")]).toEqual([true, true]);
  });
});
