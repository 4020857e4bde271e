import { countsLeft, type Percentage } from "../../../src/publication/counts/counts-left";

const percent = (numerator: number, denominator: number) => ({ kind: "percent", numerator, denominator }) as const;
const whole = (numerator: number, denominator: number) => ({ kind: "wholePercent", numerator, denominator }) as const;
const share = (numerator: number, denominator: number) =>
  ({ kind: "share", numerator, denominator, count: numerator }) as const;

it.each<[string, Percentage, readonly [number, number]]>([
  // 33.33 % of three people.
  ["one number where few are counted", { figure: percent(1, 3), value: 1, step: 1, most: 3 }, [1, 1]],
  // 0% for less than 5 of 1,000; 5 of them are 0.5 %, which is displayed as 1%.
  ["nought and all that are rounded to it", { figure: whole(0, 1000), value: 0, step: 1, most: 1000 }, [0, 4]],
  // 1% for 5 to 14 of 1,000.
  ["all that are rounded to the same", { figure: whole(9, 1000), value: 9, step: 1, most: 1000 }, [5, 14]],
  ["no more than there can be", { figure: whole(9, 1000), value: 9, step: 1, most: 12 }, [5, 12]],
  ["as many for a percentage with a number behind", { figure: share(9, 1000), value: 9, step: 1, most: 1000 }, [5, 14]],
  // With two decimals 9 of 1,000 are 0.90 %, and no other number of them is.
  ["only one with two decimals", { figure: percent(9, 1000), value: 9, step: 1, most: 1000 }, [9, 9]],
  // 99% for 985 to 994 who stayed, so for 6 to 15 who withdrew.
  ["those of the others", { figure: whole(991, 1000), value: 9, step: -1, most: 1000 }, [6, 15]],
])("a percentage leaves %s", (_, percentage, left) => {
  expect(countsLeft(percentage)).toEqual(left);
});
