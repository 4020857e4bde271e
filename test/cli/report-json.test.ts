import { reportJson } from "../../cli/report/report-json";
import { described } from "../support/described";
import { participantsTable } from "../support/register-tables";
import { comparison, metric, problem, rateTable, reportInput, results } from "../support/report-inputs";
import { analysisOf } from "../support/small-register";

const input = reportInput({
  results: results({
    metrics: [metric(1), metric(7)],
    comparisons: [
      comparison(),
      comparison({ year: null, pValue: null, adjustedPValue: null, verdict: "Too few to test" }),
    ],
  }),
  problems: [problem(), problem({ row: null, columnIndex: null, value: "" })],
});

/** Somebody who deferred, one without a start date, and one who started on 1 September 2018. */
const analysis = analysisOf([
  participantsTable([
    { "Participant ID": "A1", "Deferred date": "2018-01-31" },
    { "Participant ID": "A2", "Start date": "" },
    { "Participant ID": "A3", Qualification: "NPQML", "Academic year": "2018/19", "Start date": "2018-09-01" },
  ]),
]);

/** As a reader of the file meets it. */
const json = JSON.parse(JSON.stringify(reportJson(input, analysis))) as ReturnType<typeof reportJson>;

describe("the report as JSON", () => {
  it("has the parts of the contract and no others", () => {
    expect(Object.keys(json)).toEqual([
      ...["provider", "years", "qualifications", "metrics", "comparisons", "problems", "counts", "standings"],
      "deadlines",
    ]);
    expect(json).toMatchObject({
      provider: "Alliance of Leading Learning",
      years: ["2017/18", "2018/19"],
      qualifications: ["NPQEL", "NPQH"],
      counts: { rows: 105, counted: 104, leftOut: 1 },
    });
  });

  it("gives each metric's wording and tables, cells as the sheet displays them, blank ones as empty text", () => {
    expect(json.metrics[0]).toEqual({
      number: 1,
      title: "Metric 1: Title.",
      requirement: "Providers ensure something.",
      tables: [
        {
          name: "Qualification",
          columns: [
            ...["Target", "Actual", "% Target"].map((column) => ["2017/18", column]),
            ...["Target", "Actual", "% Target"].map((column) => ["2018/19", column]),
          ],
          rows: [
            { label: "NPQ for Executive Leadership (NPQEL)", cells: ["12", "21", "175.00 %", "", "16", ""] },
            { label: "NPQ for Headship (NPQH)", cells: ["50", "40", "80.00 %", "", "27", ""] },
            { label: "Totals", cells: ["62", "61", "98.39 %", "", "43", ""] },
          ],
        },
      ],
    });
  });

  it("keeps metric 7 in one table with three levels of columns", () => {
    expect(json.metrics[1].tables).toHaveLength(1);
    expect(json.metrics[1].tables[0].columns).toEqual(rateTable().columns);
    expect(json.metrics[1].tables[0].rows[0].cells).toEqual(["83", "95%", "69", "71", "96%", "0"]);
  });

  it("gives every comparison with its numbers, null where all years are meant or nothing was tested", () => {
    expect(json.comparisons[0]).toEqual({
      characteristic: "Gender",
      group: "Female",
      measure: "retention",
      year: "2017/18",
      qualification: null,
      successes: 95,
      total: 100,
      otherSuccesses: 48,
      otherTotal: 60,
      pValue: 0.004,
      adjustedPValue: 0.008,
      verdict: "Significantly higher",
    });
    expect(json.comparisons[1]).toMatchObject({ year: null, pValue: null, adjustedPValue: null });
  });

  it("gives every problem with its place, row null where the whole table is meant", () => {
    const [ofCell, ofTable] = described(input.problems);
    expect(json.problems).toEqual([
      {
        code: "unreadable-date",
        severity: "warning",
        table: "Participants",
        row: 17,
        column: "Start date",
        value: "31/02/2018",
        message: ofCell.message,
      },
      {
        code: "unreadable-date",
        severity: "warning",
        table: "Participants",
        row: null,
        column: "Start date",
        value: "",
        message: ofTable.message,
      },
    ]);
  });

  it("gives every deadline with its place, null where a day is not known", () => {
    const place = { table: "Participants", days: null };
    expect(json.deadlines).toEqual([
      {
        ...{ ...place, row: 4, participant: "A3", qualification: "NPQML", year: "2018/19" },
        ...{ start: "2018-09-01", deadline: "2020-03-01", band: "later" },
      },
      {
        ...{ ...place, row: 2, participant: "A1", qualification: "NPQH", year: "2017/18" },
        ...{ start: "2017-09-01", deadline: "2019-03-01", band: "deferred" },
      },
      {
        ...{ ...place, row: 3, participant: "A2", qualification: "NPQH", year: "2017/18" },
        ...{ start: null, deadline: null, band: "no start date" },
      },
    ]);
  });
});
