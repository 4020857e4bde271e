import { participantsTable, people, type Row } from "../support/register-tables";
import { comparisonOf, resultsOf } from "../support/readings";
import type { Definitions } from "../../src/metrics/definitions";
import type { Results } from "../../src/metrics/results";

/** People of one kind of whom some withdrew. */
const stayed = (prefix: string, retained: number, withdrawn: number, row: Row): Row[] => [
  ...people(retained, row, `${prefix}-stayed`),
  ...people(withdrawn, { ...row, "Withdrawn date": "01/01/2018" }, `${prefix}-left`),
];
const compare = (rows: readonly Row[], definitions: Partial<Definitions> = {}): Results =>
  resultsOf([participantsTable(rows)], definitions);

const WOMAN = { Gender: "F" };
const MAN = { Gender: "M" };

describe("a group is compared with all others of known value", () => {
  const results = compare([
    ...stayed("F", 10, 5, WOMAN),
    ...stayed("M", 20, 2, MAN),
    ...stayed("N", 8, 3, { Gender: "Non-binary" }),
    ...stayed("K", 30, 30, { Gender: "" }),
    ...stayed("P", 30, 30, { Gender: "Not provided" }),
    ...stayed("S", 30, 30, { Gender: "Prefer not to say" }),
  ]);

  it("and those of unknown value are in nobody's comparison", () => {
    expect(comparisonOf(results, "Gender", "Female", "retention")).toMatchObject({
      successes: 10,
      total: 15,
      otherSuccesses: 28,
      otherTotal: 33,
    });
  });

  it.each([["Not Known"], ["Not provided"], ["Prefer not to say"]])("%s is listed and never tested", (group) => {
    expect(comparisonOf(results, "Gender", group, "retention")).toMatchObject({
      successes: 30,
      total: 60,
      otherSuccesses: 38,
      otherTotal: 48,
      pValue: null,
      adjustedPValue: null,
      verdict: "Not tested",
    });
  });

  it("in the order of the sheets", () => {
    const groups = results.comparisons
      .filter(
        (one) =>
          one.characteristic === "Gender" &&
          one.measure === "retention" &&
          one.year === null &&
          one.qualification === null,
      )
      .map(({ group }) => group);
    expect(groups).toEqual(["Not Known", "Female", "Male", "Non-binary", "Not provided", "Prefer not to say"]);
  });
});

describe("retention and achievement", () => {
  const results = compare([
    ...people(6, { ...WOMAN, Result: "Passed" }, "FP"),
    ...people(6, { ...WOMAN, Result: "Failed" }, "FF"),
    ...people(3, { ...WOMAN, "Withdrawn date": "01/01/2018" }, "FW"),
    ...people(11, { ...MAN, Result: "Passed" }, "MP"),
    ...people(4, { ...MAN, "Presented date": "01/01/2019" }, "MN"),
  ]);

  it("is those who did not withdraw of all who started", () => {
    expect(comparisonOf(results, "Gender", "Female", "retention")).toMatchObject({
      successes: 12,
      total: 15,
      otherTotal: 15,
    });
  });

  it("is those who passed of those with a final result", () => {
    expect(comparisonOf(results, "Gender", "Female", "achievement")).toMatchObject({
      successes: 6,
      total: 12,
      otherSuccesses: 11,
      otherTotal: 11,
    });
  });
});

describe("the verdict", () => {
  it("is Significantly lower and Significantly higher of two groups that differ", () => {
    const results = compare([...stayed("F", 10, 20, WOMAN), ...stayed("M", 30, 0, MAN)]);
    expect(comparisonOf(results, "Gender", "Female", "retention").verdict).toBe("Significantly lower");
    expect(comparisonOf(results, "Gender", "Male", "retention").verdict).toBe("Significantly higher");
  });

  it("is No significant difference of two groups that hardly differ", () => {
    const results = compare([...stayed("F", 20, 2, WOMAN), ...stayed("M", 20, 1, MAN)]);
    const female = comparisonOf(results, "Gender", "Female", "retention");
    expect(female.verdict).toBe("No significant difference");
    expect(female.pValue).toBeCloseTo(1, 6);
  });

  it("is Too few to test for 9 people and a test for 10", () => {
    const results = compare([...stayed("F", 9, 0, WOMAN), ...stayed("M", 10, 0, MAN)]);
    expect(comparisonOf(results, "Gender", "Female", "retention")).toMatchObject({
      pValue: null,
      verdict: "Too few to test",
    });
    expect(comparisonOf(results, "Gender", "Male", "retention")).toMatchObject({
      pValue: 1,
      verdict: "No significant difference",
    });
  });

  it("judges achievement by the number of results, not of people", () => {
    const results = compare([
      ...people(9, { ...WOMAN, Result: "Passed" }, "FP"),
      ...people(20, WOMAN, "F"),
      ...people(10, { ...MAN, Result: "Passed" }, "MP"),
    ]);
    expect(comparisonOf(results, "Gender", "Female", "achievement").verdict).toBe("Too few to test");
    expect(comparisonOf(results, "Gender", "Female", "retention").verdict).toBe("No significant difference");
  });

  it("is Not yet known without outcomes, however few the people", () => {
    const results = compare([...people(3, WOMAN, "F"), ...people(20, { ...MAN, Result: "Passed" }, "M")]);
    expect(comparisonOf(results, "Gender", "Female", "achievement")).toMatchObject({
      total: 0,
      verdict: "Not yet known",
    });
  });

  it("is Too few to test where there are no others", () => {
    const results = compare([...people(50, WOMAN, "F"), ...people(50, { Gender: "" }, "K")]);
    expect(comparisonOf(results, "Gender", "Female", "retention")).toMatchObject({
      otherTotal: 0,
      verdict: "Too few to test",
    });
  });

  it("follows the minimum group and the level of the definitions", () => {
    const rows = [...stayed("F", 10, 5, WOMAN), ...stayed("M", 28, 2, MAN)];
    const female = (definitions: Partial<Definitions>) =>
      comparisonOf(compare(rows, definitions), "Gender", "Female", "retention");
    expect(female({ minimumGroup: 15 }).pValue).not.toBeNull();
    expect(female({ minimumGroup: 16 }).verdict).toBe("Too few to test");
    const adjusted = female({}).adjustedPValue ?? NaN;
    expect(female({ significanceLevel: adjusted }).verdict).toBe("No significant difference");
    expect(female({ significanceLevel: adjusted + 1e-9 }).verdict).toBe("Significantly lower");
  });
});

describe("p-values are adjusted within one family", () => {
  const results = compare([
    ...stayed("F", 12, 8, WOMAN),
    ...stayed("M", 25, 1, MAN),
    ...stayed("N", 11, 2, { Gender: "Non-binary" }),
    ...stayed("O", 9, 0, { Gender: "Other" }),
  ]);
  const of = (group: string) => comparisonOf(results, "Gender", group, "retention");

  it("by Holm, over the groups that were tested", () => {
    const smallest = Math.min(...["Female", "Male", "Non-binary"].map((group) => of(group).pValue ?? NaN));
    expect(of("Female").pValue).toBe(smallest);
    expect(of("Female").adjustedPValue).toBeCloseTo(3 * smallest, 12);
    expect(of("Male").adjustedPValue).toBeCloseTo(2 * (of("Male").pValue ?? NaN), 12);
    expect(of("Non-binary").adjustedPValue).toBe(of("Non-binary").pValue);
  });

  it("and not over another characteristic, measure or scope", () => {
    const again = compare([
      ...stayed("F", 12, 8, { ...WOMAN, Disability: "Yes" }),
      ...stayed("M", 25, 1, { ...MAN, Disability: "No", Result: "Passed" }),
      ...stayed("N", 11, 2, { Gender: "Non-binary", Disability: "No", Result: "Failed" }),
      ...stayed("O", 9, 0, { Gender: "Other" }),
      ...people(30, { ...WOMAN, "Academic year": "2018/19", "Start date": "01/09/2018" }, "L"),
    ]);
    const inYear = comparisonOf(again, "Gender", "Female", "retention", "2017/18");
    expect(inYear.adjustedPValue).toBe(of("Female").adjustedPValue);
  });
});
