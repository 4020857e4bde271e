import { quoted } from "../../../src/register/problems/quoted";

describe("a cell inside a sentence", () => {
  it("is in quotation marks, and cut off when it is long", () => {
    expect(quoted("NPQX")).toBe("“NPQX”");
    expect(quoted("x".repeat(100))).toBe(`“${"x".repeat(79)}…”`);
  });

  it("says which invisible characters it has", () => {
    expect(quoted("NPQ\u200BX")).toBe("“NPQX” (with the invisible character U+200B)");
    expect(quoted("\uFEFFNPQ\u200BX\u200B")).toBe("“NPQX” (with the invisible characters U+FEFF and U+200B)");
  });
});
