import { participantsTable, targetsTable } from "../support/register-tables";
import { labelsOf, resultsOf, rowOf, tableOfMetric } from "../support/readings";

const results = resultsOf([
  participantsTable([
    { Gender: "M", Ethnicity: "Chinese", Qualification: "NPQSL" },
    { Gender: "F", Ethnicity: "Any other Asian background", Qualification: "NPQH", Disability: "Yes" },
    { Gender: "F", Ethnicity: "Mixed Other Mixed", Qualification: "NPQSL", Disability: "No" },
    { Gender: "", Ethnicity: "", "Academic year": "2018/19" },
    { Gender: "prefer not to say", Ethnicity: "White British", "Academic year": "2018/19", Disability: "Refused" },
    { Gender: "apache", Ethnicity: "Not provided", "Academic year": "2018/19", "School FSM %": 30 },
  ]),
  targetsTable([{ Qualification: "NPQML", "Academic year": "2019/20", "Recruitment target": 3 }]),
]);

describe("the breakdowns of metrics 1 to 4", () => {
  it("list every group that occurs in any year: Not Known first, then alphabetically whatever the case, then Total", () => {
    expect(labelsOf(results, 1, "Gender")).toEqual([
      "Not Known",
      "apache",
      "Female",
      "Male",
      "Prefer not to say",
      "Total",
    ]);
    expect(labelsOf(results, 1, "Disability")).toEqual(["Not Known", "No", "Prefer not to say", "Yes", "Total"]);
    expect(labelsOf(results, 1, "Ethnicity")).toEqual([
      "Not Known",
      "Any other Asian background",
      "Any Other Mixed / Multiple ethnic background",
      "Chinese",
      "English / Welsh / Scottish / Northern Irish / British",
      "Not provided",
      "Total",
    ]);
  });

  it("list the same groups in each metric, even where a row is wholly blank", () => {
    for (const metric of [2, 3, 4]) {
      for (const name of ["Gender", "Disability", "Ethnicity"] as const) {
        expect(labelsOf(results, metric, name)).toEqual(labelsOf(results, 1, name));
      }
    }
    expect(new Set(rowOf(results, 4, "Male", "Gender"))).toEqual(new Set([""]));
  });

  it("have a column for each qualification and Total under each year, years with nothing but targets included", () => {
    expect(tableOfMetric(results, 1, "Gender").columns).toEqual(
      ["2017/18", "2018/19", "2019/20"].flatMap((year) =>
        ["NPQH", "NPQSL", "NPQML", "Total"].map((column) => [year, column]),
      ),
    );
  });

  it("count people by year and qualification, with zero left blank", () => {
    expect(rowOf(results, 1, "Female", "Gender")).toEqual(["1", "1", "", "2", "", "", "", "", "", "", "", ""]);
    expect(rowOf(results, 1, "Total", "Gender")).toEqual(["1", "2", "", "3", "3", "", "", "3", "", "", "", ""]);
    expect(rowOf(results, 2, "apache", "Gender")[4]).toBe("1");
    expect(rowOf(results, 2, "Total", "Gender")[4]).toBe("1");
    expect(rowOf(results, 3, "Not Known", "Ethnicity")[4]).toBe("1");
    expect(rowOf(results, 3, "Not provided", "Ethnicity")[4]).toBe("");
  });

  it("have only the row Total when nobody was recruited", () => {
    expect(labelsOf(resultsOf([participantsTable([])]), 1, "Ethnicity")).toEqual(["Total"]);
  });

  it("belong to metrics 1 to 4 alone", () => {
    const names = results.metrics.map(({ tables }) => tables.map(({ name }) => name).join(" "));
    const all = "Qualification Gender Disability Ethnicity";
    expect(names).toEqual([
      all,
      all,
      all,
      `${all} Still to present`,
      "Qualification",
      "Qualification",
      "Qualification",
    ]);
  });
});
