import type { CountSystem, Sum } from "../../../src/publication/counts/count-system";
import { totalSums } from "../../../src/publication/protection/total-sums";

/** The sums of totals with these keys and values, in words. */
function sumsOf(values: Readonly<Record<string, number>>, sums: readonly Sum[] = []): string[] {
  const keys = Object.keys(values);
  const counts = keys.map((key) => ({ key, value: values[key] })) as unknown as CountSystem["counts"];
  return totalSums({ counts, sums }).map(
    ({ whole, parts }) => `${keys[whole]} = ${parts.map((part) => keys[part]).join(" + ")}`,
  );
}

const YEAR = { "1 Total 2017/18 Total": 9, "1 Total 2017/18 NPQH": 5, "1 Total 2017/18 NPQSL": 4 };

it("the totals of qualifications add up to that of all", () => {
  expect(sumsOf(YEAR)).toEqual(["1 Total 2017/18 Total = 1 Total 2017/18 NPQH + 1 Total 2017/18 NPQSL"]);
});

it("those of years add up to that of all years, each qualification by itself", () => {
  expect(
    sumsOf({
      "2 Total 2017/18 NPQH": 5,
      "2 Total 2018/19 NPQH": 3,
      "2 Total All years NPQH": 8,
      "2 Total 2018/19 NPQSL": 1,
    }),
  ).toEqual(["2 Total All years NPQH = 2 Total 2017/18 NPQH + 2 Total 2018/19 NPQH"]);
});

it.each<[string, Readonly<Record<string, number>>, readonly Sum[]]>([
  ["of another metric", { ...YEAR, "1 Total 2017/18 NPQSL": 0, "2 Total 2017/18 NPQSL": 4 }, []],
  ["that do not make the whole, as people are missing among them", { ...YEAR, "1 Total 2017/18 Total": 10 }, []],
  ["that are known already, in whatever order", YEAR, [{ whole: 0, parts: [2, 1] }]],
  ["of metrics that have no groups", { "7 Total 2017/18 Total": 5, "7 Total 2017/18 NPQH": 5 }, []],
  ["where there are no parts", { "1 Total 2017/18 Total": 0 }, []],
])("nothing is said of totals %s", (_, values, sums) => {
  expect(sumsOf(values, sums)).toEqual([]);
});
