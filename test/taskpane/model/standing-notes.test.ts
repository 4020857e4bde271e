import { standingNotes } from "../../../src/taskpane/model/standing-notes";
import { metric, standing } from "../../support/report-inputs";

describe("the notes on a metric", () => {
  const of = metric(2, {
    standings: [
      standing(null, "2017/18", "Not yet known", null),
      standing(null, "2018/19", "Met", null),
      standing("NPQH", "2019/20", "Not met", null),
      standing(null, "2019/20", "Not met", null),
      standing(null, "2020/21", "Not yet known", null),
    ],
  });

  it("say of each year what its status hides, and once what is true of several", () => {
    expect(standingNotes(of, ["2017/18", "2018/19", "2019/20", "2020/21"])).toEqual([
      { years: "2017/18, 2020/21", note: "No target" },
      { years: "2019/20", note: "Not met: NPQH (1 more)" },
    ]);
  });

  it("are none without years", () => {
    expect(standingNotes(of, [])).toEqual([]);
  });
});
