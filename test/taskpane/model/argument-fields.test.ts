import { FUNCTIONS } from "../../../src/answers/catalogue";
import { runFunction } from "../../../src/answers/run-function";
import type { Analysis } from "../../../src/metrics/analyse";
import { argumentFields } from "../../../src/taskpane/model/argument-fields";
import { functionOf } from "../../support/ask";
import { ALONE, EMPTY, SMALL } from "../../support/small-register";

/** Options of every field by its label, and what is chosen. */
function fieldsOf(name: string, args: readonly string[], analysis: Analysis = SMALL) {
  const fields = argumentFields(functionOf(name), args, analysis);
  return {
    options: Object.fromEntries(fields.map(({ label, options }) => [label, options.map(({ text }) => text)])),
    values: fields.map(({ value }) => value),
  };
}

describe("the arguments to choose from", () => {
  it("are the workbook's own, and all of them where that may be left out", () => {
    const { options, values } = fieldsOf("RETENTION", ["NPQML", "", "Gender", "Male"]);
    expect(options).toEqual({
      Qualification: ["All", "NPQH: Headship", "NPQML: Middle Leadership"],
      Year: ["All", "2017/18", "2018/19"],
      Characteristic: ["Everyone", "Gender", "Disability", "Ethnicity", "Ethnic group", "FSM"],
      Group: ["Not Known", "Female", "Male"],
    });
    expect(values).toEqual(["NPQML", "", "Gender", "Male"]);
  });

  it("are the groups of the chosen characteristic, of which one has to be chosen; for everyone there are none", () => {
    expect(fieldsOf("RETENTION", ["", "", "FSM", "Below 30%"]).options.Group).toEqual([
      ...["Not Known", "30% or more", "Below 30%"],
    ]);
    const everyone = fieldsOf("RETENTION", ["", "", "", "Male"]);
    expect([everyone.options.Group, everyone.values]).toEqual([[], ["", "", "", ""]]);
  });

  it("are the tables of the chosen metric, by the metrics' names", () => {
    expect(fieldsOf("METRIC", ["1"]).options.Metric.slice(0, 2)).toEqual(["1: Recruitment", "2: Free school meals"]);
    expect(fieldsOf("METRIC", ["4"]).options.Breakdown).toEqual([
      ...["Qualification", "Gender", "Disability", "Ethnicity", "Still to present"],
    ]);
    expect(fieldsOf("METRIC", ["1", "Still to present"]).values).toEqual(["1", "", ""]);
  });

  it("become ones that there are when the workbook has others meanwhile", () => {
    expect(fieldsOf("COUNT", ["withdrawn", "NPQSL", "2019/20"]).values).toEqual(["withdrawn", "", "", "", ""]);
    // The group of another characteristic: the first that is known.
    expect(fieldsOf("COUNT", ["withdrawn", "", "", "Disability", "Female"]).values[4]).toBe("No");
    expect(fieldsOf("GAP", [], EMPTY).values.slice(0, 2)).toEqual(["retention", "Gender"]);
  });

  it("give no argument that the function does not recognise", () => {
    const wrong = new Set<string>();
    for (const analysis of [SMALL, ALONE, EMPTY]) {
      for (const entry of FUNCTIONS) {
        const args = argumentFields(entry, [], analysis);
        for (const [position, { options }] of args.entries()) {
          for (const { value } of options) {
            const asked = args.map((one) => one.value).with(position, value);
            const picked = argumentFields(entry, asked, analysis).map((one) => one.value);
            const answer = runFunction(entry, picked, analysis);
            if (answer.kind === "wrong argument") wrong.add(answer.message.replace(/\d/, "N"));
          }
        }
      }
    }
    // Both are about a combination, and nobody is left to choose from where there is no one.
    expect([...wrong].sort()).toEqual([
      "Metric N has a target for each qualification and year. Add both to the formula.",
      "The group is missing. They have no participants yet.",
    ]);
  });
});
