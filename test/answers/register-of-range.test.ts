import { analyseRange } from "../../src/answers/register-of-range";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { ask } from "../support/ask";
import { said } from "../support/small-register";

describe("a range of cells", () => {
  const headings = ["Qualification", "Participant ID", "Notes", "Academic year", "Gender"];

  it("is a register of participants, below headings in any order", () => {
    const analysis = analyseRange([
      headings,
      ["NPQH", "P1", "", "2017/18", "F"],
      ["NPQML", "P2", 5, 2018, "Male"],
      ["", "", "", "", ""],
      ["Maths", "P3", "", "2018/19", "Male"],
    ]);
    expect(analysis?.register.counts).toMatchObject({ counted: 2, leftOut: 1 });
    expect(analysis?.results.definitions).toEqual(DEFAULT_DEFINITIONS);
    expect(analysis?.tally.scope.years).toEqual(["2017/18", "2018/19"]);
    if (analysis === null) throw new Error("It is a register.");
    expect(said(ask("COUNT", { measure: "recruited", characteristic: "Gender", group: "Female" }, analysis))).toBe(1);
  });

  it("with headings alone is an empty register", () => {
    expect(analyseRange([headings])?.register.counts).toMatchObject({ rows: 0, counted: 0 });
  });

  it("without the headings of participants is none", () => {
    for (const cells of [
      [],
      [[]],
      [["NPQH", "P1"]],
      [["Participant ID", "Qualification"]],
      [["Participant ID", "Task", "QAA moderated"]],
      [["Qualification", "Academic year", "Recruitment target"]],
      [["Title"], headings],
    ]) {
      expect(analyseRange(cells)).toBeNull();
    }
  });
});
