import { isName } from "../../../src/register/readers/is-name";

describe("a cell of a row that is blank otherwise", () => {
  it.each(["Jo Brown", "Cole", "jo@example.org", "José", "Smith, Max", "Kim Min"])(
    "may be somebody's name: %s",
    (text) => {
      expect(isName(text, "Full name", ["Example Hub"])).toBe(true);
    },
  );

  it.each(["Total", "NPQH Count", "Full name", "Page 1 of 2", "Example Hub", "Cohort 2018/19", "12", "-", 7])(
    "is none: %s",
    (text) => expect(isName(text, "Full name", ["Example Hub"])).toBe(false),
  );
});
