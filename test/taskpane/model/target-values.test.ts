import { MILLION } from "../../../src/register/cells/read-number";
import type { Target } from "../../../src/register/readers/target";
import { QUALIFICATIONS } from "../../../src/register/words/qualifications";
import { targetText } from "../../../src/taskpane/model/target-values";

const qualification = QUALIFICATIONS.findIndex(({ code }) => code === "NPQH");
const TARGETS: readonly Target[] = [
  { qualification, year: 2017, recruitment: 0, fsm: 20 * MILLION, nonWhiteBritish: null },
];
const text = (field: Parameters<typeof targetText>[1]["field"], year = "2017/18", code = "NPQH") =>
  targetText(TARGETS, { year, qualification: code, field });

describe("a target in its field", () => {
  it("is a number of people, or a percentage without its sign", () => {
    expect([text("recruitmentTarget"), text("fsmTarget")]).toEqual(["0", "20"]);
  });

  it("is blank where there is none", () => {
    expect(text("nonWhiteBritishTarget")).toBe("");
    expect(text("recruitmentTarget", "2018/19")).toBe("");
    expect(text("recruitmentTarget", "2017/18", "NPQSL")).toBe("");
  });
});
