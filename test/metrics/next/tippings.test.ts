import fc from "fast-check";
import type { Comparison } from "../../../src/metrics/comparison";
import type { Definitions } from "../../../src/metrics/definitions";
import { nextOfTables } from "../../support/next-of-tables";
import { comparisonOf } from "../../support/readings";
import { participantsTable, people, type Row } from "../../support/register-tables";

const WOMAN: Row = { Gender: "F" };
const MAN: Row = { Gender: "M" };
const PASSED: Row = { Result: "Passed" };

const namesOf = ({ characteristic, group, measure, year, qualification }: Comparison): string =>
  `${characteristic} ${group} ${measure} ${year ?? "all"} ${qualification ?? "all"}`;

/** Tippings as lines: "4 Gender Female retention 2017/18 NPQH". */
function tippings(rows: readonly Row[], definitions: Partial<Definitions> = {}): string[] {
  const { next } = nextOfTables([participantsTable(rows)], null, definitions);
  return next.tippings.map(({ people: number, comparison }) => `${number} ${namesOf(comparison)}`);
}

const inEveryScope = (line: string): string[] =>
  ["2017/18 NPQH", "2017/18 all", "all NPQH", "all all"].map((scope) => `${line} ${scope}`);

describe("withdrawals", () => {
  /**
   * 20 women and 40 men, none withdrawn. All of k withdrawals among the women: with 3, p = C(20,3) / C(60,3) = 1140 / 34220 = 0.0333, twice
   * that after Holm; with 4, 4845 / 487635 = 0.0099, and 0.0199. Of men, five: C(40,5) / C(60,5) = 0.12.
   */
  it("that would make a group significantly lower are found, after Holm", () => {
    expect(tippings([...people(20, WOMAN, "F"), ...people(40, MAN, "M")])).toEqual(
      inEveryScope("4 Gender Female retention"),
    );
  });

  it("are as many as the level of significance asks for", () => {
    const rows = [...people(20, WOMAN, "F"), ...people(40, MAN, "M")];
    expect(tippings(rows, { significanceLevel: 0.07 })).toEqual(inEveryScope("3 Gender Female retention"));
    expect(tippings(rows, { significanceLevel: 0.0001 })).toEqual([]);
  });

  it("can only be of people who have neither withdrawn nor a final result", () => {
    // 4 of 21 women and none of 40 men: p = 5985 / 521855 = 0.0115. One has withdrawn, so that three would do; two of them can.
    const withdrawn = { ...WOMAN, "Withdrawn date": "2018-01-10" };
    const rows = (undecided: number): Row[] => [
      ...people(20 - undecided, { ...WOMAN, ...PASSED }, "FP"),
      ...people(undecided, WOMAN, "F"),
      ...people(1, withdrawn, "W"),
      ...people(40, { ...MAN, ...PASSED }, "M"),
    ];
    expect(tippings(rows(2))).toEqual([]);
    expect(tippings(rows(3))).toEqual(inEveryScope("3 Gender Female retention"));
  });

  it("are of no group that is too small to test, or of which nothing is known, or that differs already", () => {
    expect(tippings([...people(9, WOMAN, "F"), ...people(80, MAN, "M"), ...people(30, {}, "K")])).toEqual([]);
    const lower = [...people(15, WOMAN, "F"), ...people(5, { ...WOMAN, "Withdrawn date": "2018-01-10" }, "W")];
    expect(tippings([...lower, ...people(40, MAN, "M")])).toEqual([]);
  });
});

describe("fails", () => {
  /**
   * 20 women and 40 men have passed, 6 women have no result. With 3 fails, p = C(23,3) / C(63,3) = 1771 / 39711 = 0.0446, twice that after
   * Holm; with 4, 10626 / 635376 = 0.0167, and 0.0334. With 4 withdrawals of 26, C(26,4) / C(66,4) = 14950 / 720720 = 0.0207, and 0.0415.
   */
  const rows = [
    ...people(20, { ...WOMAN, ...PASSED }, "FP"),
    ...people(6, WOMAN, "F"),
    ...people(40, { ...MAN, ...PASSED }, "M"),
  ];

  it("that would make a group significantly lower are found", () => {
    const lines = tippings(rows);
    expect([...lines].sort()).toEqual(
      [...inEveryScope("4 Gender Female achievement"), ...inEveryScope("4 Gender Female retention")].sort(),
    );
  });
});

it("tippings come by the number of people, then by characteristic", () => {
  const rows = [
    ...people(20, { ...WOMAN, Disability: "No" }, "F"),
    ...people(10, { ...MAN, Disability: "Yes" }, "D"),
    ...people(60, { ...MAN, Disability: "No" }, "M"),
  ];
  const order = tippings(rows).map((line) => line.split(" ").slice(0, 2).join(" "));
  const ranks = order.map((one) => ["3 Gender", "3 Disability", "4 Gender", "4 Disability"].indexOf(one));
  expect(new Set(order).size).toBeGreaterThan(1);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

describe("tippings and a recount of the register with rows changed", () => {
  const person = fc.record({
    Gender: fc.constantFrom("F", "F", "M", "M", "M", "Non-binary", ""),
    Qualification: fc.constantFrom("NPQH", "NPQSL"),
    state: fc.constantFrom("undecided", "undecided", "passed", "passed", "passed", "passed", "failed", "withdrawn"),
  });
  type Drawn = Readonly<{ Gender: string; Qualification: string; state: string }>;

  const rowOf = ({ state, ...rest }: Drawn): Row => ({
    ...rest,
    "Withdrawn date": state === "withdrawn" ? "2018-01-10" : "",
    Result: state === "passed" ? "Passed" : state === "failed" ? "Failed" : "",
  });
  const definitions = { minimumGroup: 4, significanceLevel: 0.2 };
  const analysed = (drawn: readonly Drawn[]) => nextOfTables([participantsTable(drawn.map(rowOf))], null, definitions);
  const labelOf: Readonly<Record<string, string>> = { F: "Female", M: "Male", "Non-binary": "Non-binary" };

  /** The least number of undecided people of the group whose rows have to be changed for the sheet to say so; null = not up to five. */
  function recounted(drawn: readonly Drawn[], { group, measure, year, qualification }: Comparison): number | null {
    const undecided = drawn.filter(
      (one) =>
        one.state === "undecided" &&
        labelOf[one.Gender] === group &&
        (qualification === null || one.Qualification === qualification),
    );
    for (let k = 1; k <= Math.min(5, undecided.length); k++) {
      const changed = new Set(undecided.slice(0, k));
      const state = measure === "retention" ? "withdrawn" : "failed";
      const { results } = analysed(drawn.map((one) => (changed.has(one) ? { ...one, state } : one)));
      const { verdict } = comparisonOf(results, "Gender", group, measure, year, qualification);
      if (verdict === "Significantly lower") return k;
    }
    return null;
  }

  it("are the same", () => {
    const seen = new Set<number | null>();
    fc.assert(
      fc.property(fc.array(person, { minLength: 40, maxLength: 70 }), (drawn) => {
        const { next, results } = analysed(drawn);
        const tested = results.comparisons.filter(
          (one) => one.characteristic === "Gender" && one.verdict === "No significant difference",
        );
        for (const comparison of tested) {
          const found = next.tippings.find((one) => one.comparison === comparison)?.people ?? null;
          expect([namesOf(comparison), found]).toEqual([namesOf(comparison), recounted(drawn, comparison)]);
          seen.add(found);
        }
        const others = next.tippings.filter(({ comparison }) => !tested.includes(comparison));
        expect(others).toEqual([]);
      }),
      { numRuns: 4, seed: 7 },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining([1, 2, 3, 4, null]));
  });
});
