import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";

const roleOf = (headings: readonly string[], sample: readonly (readonly unknown[])[]): string | null =>
  recognitionOf(headings, { sample })?.definition.role ?? null;

describe("a list of courses", () => {
  const withCourses = (...courses: readonly string[]): string | null =>
    roleOf(
      ["Name", "Course", "Start date"],
      courses.map((course, i) => [`P${i}`, course, 43000]),
    );

  it("is none of participants when three rows name a course and none of them a qualification", () => {
    expect(withCourses("First aid", "Excel")).toBe("participants");
    expect(withCourses("First aid", "Excel", "Fire drill")).toBeNull();
    expect(withCourses("First aid", "Excel", "NPQH")).toBe("participants");
  });

  it("is judged by the rows that name one", () => {
    expect(withCourses("", "First aid", "", "Excel", "")).toBe("participants");
  });

  it("is none of targets by the same rule", () => {
    const withTargets = (...courses: readonly string[]): string | null =>
      roleOf(
        ["Course", "Year", "Target"],
        courses.map((course) => [course, "2017/18", 12]),
      );
    expect(withTargets("First aid", "Excel", "Fire drill")).toBeNull();
    expect(withTargets("First aid", "NPQH", "Fire drill")).toBe("targets");
  });
});

describe("a list of scores", () => {
  const withScores = (...scores: readonly unknown[]): string | null =>
    roleOf(
      ["ID", "Overall rating"],
      scores.map((score, i) => [`P${i}`, score]),
    );

  it("is none of ratings when one is above 10", () => {
    expect(withScores(10, 9, 10)).toBe("feedback");
    expect(withScores(10, 9, 10.5)).toBeNull();
  });

  it("may have words and blank cells among them", () => {
    expect(withScores("good", "", 8)).toBe("feedback");
  });
});
