import { oneOf } from "../../../src/excel/self-check/expectations";
import type { Json } from "../../../src/excel/self-check/json";
import { PROBES } from "../../../src/excel/self-check/probes/probes";
import { differences } from "../../../src/excel/self-check/differences";
import { differenceText, excelText, resultText } from "../../../src/taskpane/model/self-check-texts";

const SURROUNDINGS = {
  platform: "OfficeOnline",
  version: "16.0.1",
  languages: { display: "en-GB", content: "en-GB" },
  browser: "Edg/140",
  sets: { excelapi: "1.17" },
};

function texts(id: string, expected: readonly Json[], answer: Json) {
  const probe = PROBES.find((one) => one.id === id);
  if (probe === undefined) throw new Error(`There is no question ${id}.`);
  return differences([{ probe: { ...probe, expects: oneOf(...expected) }, answer }], SURROUNDINGS).map(differenceText);
}

describe("what the check of Excel has found", () => {
  it("is said in words, where an expectation is wrong", () => {
    expect(texts("values.marked-zeros", [["Double", 123, "General"]], ["String", "00123", "General"])).toEqual([
      {
        question: "What does the text '00123 with an apostrophe become?",
        expected: "“Double”, 123, “General”",
        answer: "“String”, “00123”, “General”",
        otherwise: "Names, IDs and years on the summary sheets may turn into numbers, dates or formulas.",
      },
    ]);
    expect(texts("values.marked-zeros", [true], true)).toEqual([]);
  });

  it.each<[Json, string]>([
    [true, "yes"],
    [false, "no"],
    [null, "nothing"],
    ["", "an empty text"],
    [[], "none"],
    [[1, false], "1, no"],
    [{ write: true, permission: "denied" }, "write yes, permission “denied”"],
    [{ error: "ApiNotFound" }, "refused (ApiNotFound)"],
    [{ error: "no answer" }, "no answer"],
  ])("names the answer %j", (answer, text) => {
    expect(texts("names.broken", ["x", 1], answer)).toEqual([
      expect.objectContaining({ expected: "“x”, or 1", answer: text }),
    ]);
  });

  it("is counted, and says of which Excel", () => {
    expect(resultText(91, 0)).toBe("All 91 answers are as the add-in expects.");
    expect(resultText(91, 1)).toBe("1 of 91 answers differs from what the add-in expects.");
    expect(resultText(91, 2)).toBe("2 of 91 answers differ from what the add-in expects.");
    expect(excelText(SURROUNDINGS)).toBe("Excel 16.0.1 (web), ExcelApi 1.17");
  });
});
