import type { Analysis } from "../../src/metrics/analyse";
import { participantsTable, people } from "../support/register-tables";
import { comparisonOf } from "../support/readings";
import { ask, type Asked } from "../support/ask";
import { analysisOf, said, SMALL } from "../support/small-register";

/** Gap, p-value and verdict of one group. */
function compared(
  measure: unknown,
  characteristic: unknown,
  group: unknown,
  where: Asked = {},
  analysis: Analysis = SMALL,
): unknown[] {
  const asked = { measure, ...where, characteristic, group };
  return ["GAP", "PVALUE", "VERDICT"].map((name) => said(ask(name, asked, analysis)));
}

/** Twelve women, of whom all stay; twelve men, of whom six leave; two of whom it is not known leave too. */
const UNEQUAL = analysisOf([
  participantsTable([
    ...people(12, { Gender: "Female" }, "F"),
    ...people(6, { Gender: "Male" }, "M"),
    ...people(6, { Gender: "Male", "Withdrawn date": "2018-01-10" }, "W"),
    ...people(2, { "Withdrawn date": "2018-01-10" }, "U"),
  ]),
]);

describe("NPQ.GAP, NPQ.PVALUE and NPQ.VERDICT", () => {
  it("compare a group with all others of known value", () => {
    // All six who left are men: C(12, 6) / C(24, 6), twice for both sides, and twice for two groups.
    const p = (2 * 2 * 924) / 134_596;
    const women = compared("retention", "Gender", "Female", {}, UNEQUAL);
    expect(women).toEqual([0.5, expect.closeTo(p, 12), "Significantly higher"]);
    expect(compared("Retention", "gender", "M", {}, UNEQUAL)).toEqual([
      -0.5,
      expect.closeTo(p, 12),
      "Significantly lower",
    ]);
  });

  it("are the comparisons of the sheets", () => {
    const one = comparisonOf(UNEQUAL.results, "Gender", "Female", "retention", "2017/18", "NPQH");
    const where = { qualification: "Headship", year: 2017 };
    expect(compared("retention", "Gender", "Female", where, UNEQUAL).slice(1)).toEqual([
      one.adjustedPValue,
      one.verdict,
    ]);
    expect(one.adjustedPValue).not.toBe(one.pValue);
  });

  it("have a gap where groups are too few to test, and no p-value", () => {
    // Of four women three stayed, of two men one.
    const tooFew = "Too few to test";
    expect(compared("retention", "Gender", "Female")).toEqual([
      3 / 4 - 1 / 2,
      `not available: There is no p-value: too few to test.`,
      tooFew,
    ]);
    // Both of 2018/19 whose gender is known: one woman, who left. There are no others.
    expect(compared("retention", "Gender", "Female", { year: 2018 })).toEqual([
      "not available: There are no participants or results to compare.",
      "not available: There is no p-value: too few to test.",
      tooFew,
    ]);
    expect(compared("retention", "Gender", "Female", { qualification: "NPQH", year: 2017 })[0]).toBe(1 - 1 / 2);
  });

  it("do not test those of whom it is not known", () => {
    expect(compared("retention", "Gender", "unknown", {}, UNEQUAL)).toEqual([
      0 - 18 / 24,
      "not available: There is no p-value: not tested.",
      "Not tested",
    ]);
  });

  it("do not know yet where nobody has a result", () => {
    expect(compared("achievement", "Gender", "Male")).toEqual([
      "not available: There are no participants or results to compare.",
      "not available: There is no p-value: not yet known.",
      "Not yet known",
    ]);
    // Of those with 30 % or more only A1 has a result, and passed; of those below A2 failed and A5 passed.
    expect(compared("achievement", "FSM", "30% or more")[0]).toBe(1 - 1 / 2);
  });

  it("are not available of a group that nobody of a selection belongs to", () => {
    const sentence = "not available: There are no matching participants.";
    expect(compared("retention", "Gender", "Male", { year: 2018 })).toEqual([sentence, sentence, sentence]);
  });

  it.each(["deferral", 7, "retention %5"])("say what can be compared when asked for %p", (measure) => {
    const sentence = /^wrong argument: “.*” cannot be compared\. Use retention or achievement\.$/;
    for (const answer of compared(measure, "Gender", "Female")) expect(answer).toMatch(sentence);
  });

  it.each(["", null, undefined])("say what can be compared when asked for nothing (%p)", (measure) => {
    const sentence = "wrong argument: The measure is missing. Use retention or achievement.";
    for (const answer of compared(measure, "Gender", "Female")) expect(answer).toBe(sentence);
  });

  it("ask for a group, and say which argument is wrong", () => {
    for (const answer of compared("retention", "", null))
      expect(answer).toBe(
        "wrong argument: The characteristic is missing. Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM.",
      );
    for (const answer of compared("retention", "Gender", ""))
      expect(answer).toBe("wrong argument: The group is missing. Use Not Known, Female or Male.");
    for (const answer of compared("retention", "Gender", "Female", { year: "x" }))
      expect(answer).toMatch(/^wrong argument: “x” is not in your tables. Use 2017/);
  });
});
