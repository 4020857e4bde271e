import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";

describe("a table of something else", () => {
  const roleOf = (headings: readonly string[], sample: readonly (readonly unknown[])[], ...titles: string[]) =>
    recognitionOf(headings, { sample, titles })?.definition.role ?? null;

  it.each([
    [
      "a provider's own summary",
      ["Qualification", "Academic year", "Started", "Withdrawn", "Deferred", "Passed"],
      [["NPQH", "2017/18", 12, 1, 0, 9]],
      [],
    ],
    [
      "contacts on a sheet named after a cohort",
      ["Name", "E-mail", "School URN"],
      [["Ann", "a@b", 100123]],
      ["NPQH 2017-18"],
    ],
    [
      "staff on a sheet named after their job",
      ["Name", "School", "Start date"],
      [["Ann", "X", 43000]],
      ["Headteachers"],
    ],
    ["a to-do list", ["ID", "Task", "Owner", "Date"], [[1, "Call", "Jo", 43000]], []],
    ["a quiz", ["Name", "Date", "Score"], [["Ann", 43000, 3]], []],
  ])("%s is not recognised", (_, headings, sample, titles) => {
    expect(roleOf(headings, sample, ...titles)).toBeNull();
  });
});
