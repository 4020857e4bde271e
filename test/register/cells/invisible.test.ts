import { invisibleIn, visibleText } from "../../../src/register/cells/invisible";

describe("invisible characters", () => {
  it.each([
    ["a zero-width space", "NPQ\u200BH"],
    ["a soft hyphen", "NP\u00ADQH"],
    ["a byte order mark", "\uFEFFNPQH"],
    ["marks of direction", "\u200ENPQH\u200F\u202A\u2066"],
    ["joiners in a Latin word and at its end", "N\u200DPQH\u200C"],
    ["a word joiner", "NPQ\u2060H"],
  ])("are left out: %s", (_, text) => {
    expect(visibleText(text)).toBe("NPQH");
  });

  it("that belong to a word of another script stay", () => {
    expect(visibleText("علی\u200Cرضا")).toBe("علی\u200Cرضا");
    expect(visibleText("क\u200Dष")).toBe("क\u200Dष");
  });

  it("are named by their code, each once", () => {
    expect(invisibleIn("\u200BNP\u00ADQ\u200BH")).toEqual(["U+200B", "U+00AD"]);
    expect(invisibleIn("NPQ H\u00A0é")).toEqual([]);
  });
});
