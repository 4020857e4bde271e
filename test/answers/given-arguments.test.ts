import { givenArguments } from "../../src/answers/given-arguments";
import { functionOf } from "../support/ask";

const COUNT = functionOf("COUNT");
/** Its last parameter takes cells, in the place where the range was before there was such a parameter. */
const PARTICIPANTS = functionOf("PARTICIPANTS");

const RANGE = [
  ["Participant ID", "Qualification"],
  ["P1", "NPQH"],
];
/** Arguments of a function, of which only some are given. */
const NOTHING = [null, null, null, null, null];

describe("what a formula gives a function", () => {
  it("is one argument for each parameter, and the range that follows them", () => {
    const asked = ["withdrawn", "NPQH", null, undefined, ""];
    expect(givenArguments(COUNT, [...asked, RANGE])).toEqual({ asked, range: RANGE, rangeAt: 5 });
  });

  it("is no range where the formula has none", () => {
    expect(givenArguments(COUNT, ["withdrawn", ...NOTHING])).toEqual({
      ...{ asked: ["withdrawn", null, null, null, null], range: null, rangeAt: 5 },
    });
    expect(givenArguments(functionOf("YEARS"), [])).toEqual({ asked: [], range: null, rangeAt: 0 });
    expect(givenArguments(functionOf("YEARS"), [RANGE])).toEqual({ asked: [], range: RANGE, rangeAt: 0 });
  });

  it("is a list of headings where it takes one, whether they stand side by side or one below the other", () => {
    for (const list of [
      [["Last name", "School name"]],
      [["Last name"], ["School name"]],
      [["Last name"]],
      "Last name",
    ]) {
      const asked = [...NOTHING, list];
      expect(givenArguments(PARTICIPANTS, [...asked, null])).toEqual({ asked, range: null, rangeAt: 6 });
      expect(givenArguments(PARTICIPANTS, [...asked, RANGE])).toEqual({ asked, range: RANGE, rangeAt: 6 });
    }
  });

  it("is the range in the place of that list where it has rows and columns, two of each at least", () => {
    expect(givenArguments(PARTICIPANTS, [...NOTHING, RANGE, null])).toEqual({
      ...{ asked: [...NOTHING, null], range: RANGE, rangeAt: 5 },
    });
    // A function that takes no list has no such formulas: what stands there is a wrong argument, as it is.
    expect(givenArguments(COUNT, [null, null, null, null, RANGE, null])).toEqual({
      ...{ asked: [null, null, null, null, RANGE], range: null, rangeAt: 5 },
    });
  });
});
