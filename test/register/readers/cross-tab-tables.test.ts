import { buildRegister } from "../../../src/register/register";
import { QUALIFICATIONS } from "../../../src/register/words/qualifications";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { described } from "../../support/described";
import { tableOf } from "../../support/register-tables";

/** Targets of a cross-tab as "NPQH 2017: 12", and its problems as "code@row: value". */
function read(headings: readonly string[], ...rows: readonly (readonly unknown[])[]) {
  const recognition = recognitionOf(headings, { sample: rows, titles: [] });
  if (recognition?.crossTab === undefined) throw new Error("This must be a cross-tab.");
  const { targets, problems } = buildRegister([{ ...tableOf(headings, rows, { name: "Goals" }), recognition }]);
  return {
    targets: targets.map(({ qualification, year, recruitment }) => {
      return `${QUALIFICATIONS[qualification].code} ${year}: ${recruitment}`;
    }),
    problems: described(problems)
      .filter(({ table }) => table === "Goals")
      .map(({ code, row, column, value }) => `${code}@${row ?? column}: ${value}`),
  };
}

describe("a cross-tab of targets", () => {
  const HEADINGS = ["Recruitment target", "2017/18", "2018/19"];

  it("has a target for each cell that is not blank, below its year and beside its qualification", () => {
    expect(read(HEADINGS, ["NPQH", 12, ""], ["NPQSL", 0, 30])).toEqual({
      targets: ["NPQH 2017: 12", "NPQSL 2017: 0", "NPQSL 2018: 30"],
      problems: [],
    });
  });

  it("has none in totals and in rows with a label alone, and nothing is wrong with that", () => {
    expect(read(HEADINGS, ["NPQH", 12, 13], ["2017 suite", "", ""], ["Total", 12, 13])).toEqual({
      targets: ["NPQH 2017: 12", "NPQH 2018: 13"],
      problems: [],
    });
  });

  it("has none beside a label that is no qualification, or beside no label, and says so once for the row", () => {
    expect(read(HEADINGS, ["NPQH", 12, 13], ["NPQSL", 14, 15], ["Maths", 3, 3], ["", 4, 4])).toEqual({
      targets: ["NPQH 2017: 12", "NPQSL 2017: 14", "NPQH 2018: 13", "NPQSL 2018: 15"],
      problems: ["unknown-qualification@4: Maths", "missing-qualification@5: "],
    });
  });

  it("has none beside a label that is no year where the years are down", () => {
    expect(read(["Recruitment target", "NPQH", "NPQSL"], ["2017/18", 12, 14], ["Year 2", 13, 14], ["", 5, 6])).toEqual({
      targets: ["NPQH 2017: 12", "NPQSL 2017: 14"],
      problems: ["target-without-year@3: Year 2", "target-without-year@4: "],
    });
  });

  it("reports a column of numbers below another heading, but for totals and notes", () => {
    const headings = [...HEADINGS, "2019/20", "Later", "Total", "Notes"];
    const rows = [
      ["NPQH", 12, 13, "", 5, 30, "agreed"],
      ["NPQSL", 14, 15, "", "", 29, ""],
    ];
    expect(read(headings, ...rows).problems).toEqual(["unread-target-column@Later: "]);
  });
});
