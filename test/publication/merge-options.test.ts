import { mergeOptions } from "../../src/publication/merge-options";
import { STANDARD_OPTIONS } from "../../src/publication/options";

describe("what a workbook has stored about its publication", () => {
  it("is read as it was kept", () => {
    const options = {
      method: "round",
      years: ["2017/18", "2019/20"],
      metrics: [1, 7],
      cut: { years: "together", qualifications: "together", ethnicity: "major" },
    };
    expect(mergeOptions(options)).toEqual(options);
  });

  it.each([
    ["nothing", undefined],
    ["a text", "suppress"],
    ["a list", ["suppress"]],
    ["other words", { method: "blank", years: "all", metrics: {}, cut: { years: "some", ethnicity: 5 } }],
    ["years and metrics that are none", { years: [2017, "17/18", null], metrics: [0, 8, "1"] }],
  ])("is as in the standard where it is %s", (_what, stored) => {
    expect(mergeOptions(stored)).toEqual(STANDARD_OPTIONS);
  });

  it("keeps what is valid beside what is not, in order and once", () => {
    const { years, metrics, cut } = mergeOptions({
      years: ["2019/20", "?", "2017/18", "2017/18"],
      metrics: [7, 9, 1],
      cut: { ethnicity: "major", years: "never" },
    });
    expect({ years, metrics }).toEqual({ years: ["2017/18", "2019/20"], metrics: [1, 7] });
    expect(cut).toEqual({ ...STANDARD_OPTIONS.cut, ethnicity: "major" });
  });

  it.each([1, 2, 3, 4, 5, 6, 7])("may publish metric %d alone", (metric) => {
    expect(mergeOptions({ metrics: [metric] }).metrics).toEqual([metric]);
  });
});
