import { testFamily as testFamilyOf, type GroupRate } from "../../src/metrics/test-family";

const FAMILY = { characteristic: "Gender", measure: "retention", year: null, qualification: null } as const;
const testFamily = (rates: readonly GroupRate[], definitions: typeof USUAL) => testFamilyOf(FAMILY, rates, definitions);

const USUAL = { minimumGroup: 10, significanceLevel: 0.05 };
const rate = (group: string, successes: number, total: number) => ({ group, successes, total });
const verdictsOf = (...rates: ReturnType<typeof rate>[]) => testFamily(rates, USUAL).map(({ verdict }) => verdict);

describe("groups that are compared with all others", () => {
  it("are tested from the minimum group on", () => {
    expect(verdictsOf(rate("Female", 10, 10), rate("Male", 9, 9))).toEqual([
      "No significant difference",
      "Too few to test",
    ]);
  });

  it("leave those aside whose group is not known: they are listed, and no part of the others", () => {
    const [women, men, unknown] = testFamily(
      [rate("Female", 8, 20), rate("Male", 18, 20), rate("Not Known", 1, 30)],
      USUAL,
    );
    expect(women).toMatchObject({ otherSuccesses: 18, otherTotal: 20, verdict: "Significantly lower" });
    expect(men).toMatchObject({ otherSuccesses: 8, otherTotal: 20, verdict: "Significantly higher" });
    expect(unknown).toMatchObject({
      ...{ successes: 1, total: 30, otherSuccesses: 26, otherTotal: 40 },
      ...{ verdict: "Not tested", pValue: null, adjustedPValue: null },
    });
  });

  it("are not yet known without anybody, and too few without anybody else", () => {
    expect(verdictsOf(rate("Female", 0, 0), rate("Male", 12, 20))).toEqual(["Not yet known", "Too few to test"]);
  });

  it("are judged by their own adjusted p-value, also behind groups that are not tested", () => {
    const tested = testFamily(
      [rate("Not Known", 5, 5), rate("Few", 1, 2), rate("Low", 5, 30), rate("Middle", 15, 30), rate("High", 29, 30)],
      USUAL,
    );
    expect(tested.map(({ verdict }) => verdict)).toEqual([
      "Not tested",
      "Too few to test",
      "Significantly lower",
      "No significant difference",
      "Significantly higher",
    ]);
    for (const { pValue, adjustedPValue } of tested.slice(2)) expect(adjustedPValue).toBeGreaterThanOrEqual(pValue!);
  });

  it("are significant below the level, and not at it", () => {
    // Of 2 × 10 people a difference of all and none has p = 2 / C(20, 10); Holm doubles the least of two.
    const p = (2 * 2) / 184_756;
    const at = (significanceLevel: number) =>
      testFamily([rate("A", 10, 10), rate("B", 0, 10)], { minimumGroup: 10, significanceLevel })[0].verdict;
    expect(at(p * 1.0001)).toBe("Significantly higher");
    expect(at(p * 0.9999)).toBe("No significant difference");
  });
});
