import { groupRows, type GroupChoice } from "../../../src/taskpane/model/group-rows";
import { groupTable } from "../../../src/taskpane/model/group-table";
import { tableAsText } from "../../../src/taskpane/model/table-text";
import { comparison } from "../../support/report-inputs";

const CHOICE: GroupChoice = { characteristic: "Gender", measure: "retention", year: "2017/18", qualification: null };
const ALL = [
  comparison(),
  comparison({ group: "Not Known", successes: 1, total: 2, pValue: null, adjustedPValue: null, verdict: "Not tested" }),
];
const copied = (choice: GroupChoice, withP: boolean) =>
  tableAsText(groupTable(groupRows(ALL, CHOICE), choice, withP))
    .split("\n")
    .map((line) => line.split("\t"));

describe("the list of groups, when it is copied", () => {
  it("says what was chosen, and of each group what is shown", () => {
    expect(copied(CHOICE, false)).toEqual([
      ["Gender", "Retention, 2017/18, all qualifications", "", "", "", "", ""],
      ["", "Rate", "Retained", "95% interval", "Verdict", "Gap", "Gap in people"],
      [
        ...["Female", "95.0%", "95 of 100", "89% to 98%", "Significantly higher", "+15.0 points"],
        "15 more retained than at the others' rate",
      ],
      ["Not Known", "50.0%", "1 of 2", "9% to 91%", "Not tested", "", ""],
    ]);
  });

  it("has the p-values where they are shown", () => {
    const [, headings, female] = copied(CHOICE, true);
    expect([headings.at(-1), female.at(-1)]).toEqual(["p-value", "p = 0.008 (0.004 before adjustment)"]);
  });

  it("names achievement, all years and one qualification as what they are", () => {
    const [[, scope], [, , did]] = copied(
      { ...CHOICE, measure: "achievement", year: null, qualification: "NPQH" },
      false,
    );
    expect([scope, did]).toEqual(["Achievement, all years, NPQH", "Passed"]);
  });
});
