import { publishedNow } from "../../../src/app/published-now";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { chosenText, cutText, isSameChoice, toggled } from "../../../src/taskpane/model/publication-choices";

const YEARS = ["2017/18", "2018/19", "2019/20"];

describe("what is chosen for publication", () => {
  it("is told beside its heading", () => {
    expect(chosenText(null, YEARS)).toBe("all 3");
    expect(chosenText(["2017/18", "2019/20"], YEARS)).toBe("2017/18 and 2019/20");
    expect(chosenText([1, 2, 7], [1, 2, 3, 4, 5, 6, 7])).toBe("1, 2 and 7");
    expect(cutText(STANDARD_OPTIONS.cut)).toBe("as on the sheets");
    expect(cutText({ years: "together", qualifications: "together", ethnicity: "major" })).toBe(
      "all years together, all qualifications together and major ethnic groups",
    );
  });

  it("is all again once all are ticked, and is never nothing", () => {
    const without = toggled(null, YEARS, "2018/19", false);
    expect(without).toEqual(["2017/18", "2019/20"]);
    expect(toggled(without as string[], YEARS, "2018/19", true)).toBeNull();
    expect(toggled(["2017/18"], YEARS, "2017/18", false)).toBe("none");
  });

  it("is the same whatever object it is in", () => {
    const options = { ...STANDARD_OPTIONS, years: ["2017/18"] };
    expect(isSameChoice(options, { ...options, years: ["2017/18"] })).toBe(true);
    for (const other of [
      { method: "round" },
      { years: null },
      { years: ["2018/19"] },
      { metrics: [1] },
      { cut: { ...options.cut, years: "together" } },
      { cut: { ...options.cut, qualifications: "together" } },
      { cut: { ...options.cut, ethnicity: "major" } },
    ] as const) {
      expect(isSameChoice(options, { ...options, ...other })).toBe(false);
    }
  });

  it("leaves out years that are no longer reported, and is all where none is left", () => {
    const of = (years: readonly string[] | null) => publishedNow({ ...STANDARD_OPTIONS, years }, YEARS).years;
    expect(of(["2012/13", "2018/19"])).toEqual(["2018/19"]);
    expect(of(["2012/13"])).toBeNull();
    expect(of(YEARS)).toBeNull();
    expect(of(null)).toBeNull();
  });
});
