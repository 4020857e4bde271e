import { participantsTable } from "../register/tables";
import { resultsOf, rowOf } from "./readings";

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
