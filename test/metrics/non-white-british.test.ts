import { isNonWhiteBritish } from "../../src/metrics/non-white-british";
import { WHITE_BRITISH } from "../../src/register/words/ethnicities";
import { participantsTable } from "../support/register-tables";
import { resultsOf, rowOf } from "../support/readings";

const actualOf = (ethnicity: unknown, notKnownCounts = true): string => {
  const results = resultsOf([participantsTable([{ Ethnicity: ethnicity }])], {
    notKnownCountsAsNonWhiteBritish: notKnownCounts,
  });
  return rowOf(results, 3, "NPQH")[1];
};

describe("metric 3, not White British", () => {
  it.each([
    ["Irish"],
    ["Gypsy or Irish Traveller"],
    ["Any other White background"],
    ["Caribbean"],
    ["Prefer not to say"],
  ])("counts %s", (ethnicity) => {
    expect(actualOf(ethnicity)).toBe("100% (1)");
  });

  it.each([["English / Welsh / Scottish / Northern Irish / British"], ["White British"], ["Not provided"]])(
    "does not count %s, who stays in the denominator",
    (ethnicity) => {
      expect(actualOf(ethnicity)).toBe("0% (0)");
    },
  );

  it("counts Not Known, whether blank or in words", () => {
    expect(actualOf("")).toBe("100% (1)");
    expect(actualOf("Not Known")).toBe("100% (1)");
  });

  it("does not count Not Known where the definitions say so, and Irish all the same", () => {
    expect(actualOf("", false)).toBe("0% (0)");
    expect(actualOf("Irish", false)).toBe("100% (1)");
  });
});

describe("an ethnicity that is not White British", () => {
  it.each([["Irish"], ["Chinese"], ["Any other White background"], ["Prefer not to say"], ["Martian"], ["Not Known"]])(
    "counts %s",
    (ethnicity) => {
      expect(isNonWhiteBritish(ethnicity, true)).toBe(true);
    },
  );
  it.each([[WHITE_BRITISH], ["Not provided"]])("does not count %s", (ethnicity) => {
    expect(isNonWhiteBritish(ethnicity, true)).toBe(false);
  });
  it("does not count Not Known where the definitions say so, and counts Irish all the same", () => {
    expect(isNonWhiteBritish("Not Known", false)).toBe(false);
    expect(isNonWhiteBritish("Irish", false)).toBe(true);
  });
});
