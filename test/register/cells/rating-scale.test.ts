import { RATING_SCALES, readRating, scaleOfHeading, suspectedScale } from "../../../src/register/cells/rating-scale";
import { MILLION } from "../../../src/register/cells/read-number";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../src/register/register";
import { feedbackTable, participantsTable, people, problemsOf } from "../../support/register-tables";

const scaleOf = (...ratings: readonly number[]): string | undefined =>
  suspectedScale(ratings.map((rating) => rating * MILLION))?.scale;

describe("a rating out of ten", () => {
  const outOfTen = (cell: unknown, scale = RATING_SCALES["0 to 10"], isPercent = false) =>
    readRating(cell, isPercent, scale);

  it("is on the scale of its column", () => {
    expect(outOfTen(7)).toBe(7_000_000);
    expect(outOfTen(4, RATING_SCALES["1 to 5"])).toBe(8_000_000);
    expect([1, 2, 3, 4].map((cell) => outOfTen(cell, RATING_SCALES["1 to 4, 1 best"]))).toEqual([
      ...[10_000_000, 7_500_000, 5_000_000, 2_500_000],
    ]);
  });

  it("is on the scale that it names itself, rounded to a millionth", () => {
    expect(["4/5", "80%", "7 out of 10", "70 of 100"].map((cell) => outOfTen(cell, RATING_SCALES["1 to 5"]))).toEqual([
      ...[8_000_000, 8_000_000, 7_000_000, 7_000_000],
    ]);
    expect(outOfTen("6/7")).toBe(8_571_429);
    expect(outOfTen(0.8, RATING_SCALES["1 to 5"], true)).toBe(8_000_000);
  });

  it("is none outside of its scale, or on a scale that nobody uses", () => {
    expect([-1, 10.1, "0/5", "6/5", "101%", "2/3", "5/11", "good"].map((cell) => outOfTen(cell))).toEqual(
      new Array(8).fill(null),
    );
    expect([0, 6].map((cell) => outOfTen(cell, RATING_SCALES["1 to 5"]))).toEqual([null, null]);
    expect(["0/10", "0/100", "4/4", "9/9"].map((cell) => outOfTen(cell))).toEqual([0, 0, 10_000_000, 10_000_000]);
  });
});

describe("ratings look like another scale", () => {
  it("when there are five of them, and not when there are four", () => {
    expect(scaleOf(5, 4, 4, 3)).toBeUndefined();
    expect(scaleOf(5, 4, 4, 3, 5)).toBe("1 to 5");
    expect(scaleOf()).toBeUndefined();
  });

  it("which may be one of four when none is above 4", () => {
    expect(scaleOf(4, 4, 4, 3, 1)).toBe("1 to 5, or 1 to 4 with 1 best");
    expect(scaleOf(1, 1, 1, 1, 5)).toBe("1 to 5");
  });

  it("and not when one is 0, above 5 or no whole number", () => {
    expect(scaleOf(5, 4, 4, 3, 0)).toBeUndefined();
    expect(scaleOf(5, 4, 4, 3, 6)).toBeUndefined();
    expect(scaleOf(5, 4, 4, 3, 2.5)).toBeUndefined();
  });
});

describe("the question which scale it is", () => {
  /** Problems of two surveys of low ratings, for which the user has set the scale or not. */
  const askedOf = (...scales: readonly ("1 to 5" | undefined)[]): string[] => {
    const participants = participantsTable(people(10));
    const surveys = scales.map((ratingScale, survey) => {
      const rows = people(5).map((row, i) => {
        return { ...row, "Feedback date": `2019-01-0${survey + 1}`, Rating: 1 + (i % 2) };
      });
      const source = feedbackTable(rows, { name: `Survey ${survey + 1}` });
      const mapping = { table: source.name, ...(ratingScale === undefined ? {} : { ratingScale }) };
      const recognition = recognitionOf(source.headings, { mapping });
      if (recognition === null) throw new Error("A feedback table must be recognised.");
      return { ...source, recognition };
    });
    const register = buildRegister([participants, ...surveys]);
    expect(problemsOf(register).every((one) => one.startsWith("rating-scale"))).toBe(true);
    return register.problems.map(({ table }) => table);
  };

  it("is asked of every table of ratings", () => {
    expect(askedOf(undefined, undefined)).toEqual(["Survey 1", "Survey 2"]);
  });

  it("is not asked of a table of which the user has said it, though its ratings are as low", () => {
    expect(askedOf("1 to 5")).toEqual([]);
    expect(askedOf("1 to 5", undefined)).toEqual(["Survey 2"]);
  });
});

describe("the scale that a heading names", () => {
  it.each([
    ["Rating (1-5)", 1, 5, false],
    ["Rating (1 to 5)", 1, 5, false],
    ["Score out of 5", 1, 5, false],
    ["Rating (0–10)", 0, 10, false],
    ["Rating 1-10", 1, 10, false],
    ["Score out of 10", 0, 10, false],
    ["Overall rating (out of 100)", 0, 100, false],
    ["How satisfied (1 = poor, 5 = excellent)", 1, 5, false],
    ["How satisfied (1 = very satisfied, 5 = very dissatisfied)", 1, 5, true],
    ["Rating (1=strongly disagree; 4=strongly agree)", 1, 4, false],
    ["Rating (1 = excellent, 2 = good, 3 = poor, 4 = very poor)", 1, 4, true],
    ["How satisfied (5 = excellent, 1 = poor)", 1, 5, false],
    ["How satisfied (5: very dissatisfied, 3: neither, 1: very satisfied)", 1, 5, true],
    ["Rating (0 is worst, 10 is best)", 0, 10, false],
  ])("%p is from %i to %i", (heading, least, greatest, isLeastBest) => {
    expect({ isLeastBest: false, ...scaleOfHeading(heading) }).toEqual({ least, greatest, isLeastBest });
  });

  it.each([
    ["Rating"],
    ["Rating (1-4)"],
    ["Rating 2018-19"],
    ["Rating (1 = first day, 5 = last day)"],
    ["Module 1-5"],
    ["Day 1 to 9"],
  ])("%p names none", (heading) => {
    expect(scaleOfHeading(heading)).toBeNull();
  });
});
