import { saysDoubt } from "../../../src/register/cells/says-doubt";

describe("a question mark at the end of a cell", () => {
  it.each(["Passed?", "withdrawn??", "NPQLT ?", "01/10/2022 (?)", "Yes ?! ", "Deferred (Jan?)"])(
    "doubts %s",
    (cell) => {
      expect(saysDoubt(cell)).toBe(true);
    },
  );

  it.each(["?", "(?)", "", "Passed", "Who? Withdrawn", "#NAME?", 1, true, null])("says nothing in %j", (cell) => {
    expect(saysDoubt(cell)).toBe(false);
  });
});
