import { unusedQualifications } from "../../src/report/unused-qualifications";
import { yearBlocks } from "../../src/report/year-blocks";
import { participantsTable, people, targetsTable } from "../support/register-tables";
import { resultsOf } from "../support/readings";

/** NPQH has people in the first year only, NPQSL in the second, and NPQML a target of 3 in the second. */
const results = resultsOf([
  participantsTable([
    ...people(2, { Gender: "Female" }),
    ...people(
      1,
      { Qualification: "NPQSL", "Academic year": "2018/19", "Start date": "2018-10-01", Gender: "Male" },
      "S",
    ),
  ]),
  targetsTable([
    { Qualification: "NPQML", "Academic year": "2018/19", "Recruitment target": 3 },
    { Qualification: "NPQML", "Academic year": "2017/18", "Recruitment target": 0 },
  ]),
]);

describe("qualifications of which a year says nothing", () => {
  it("are those with neither people nor a target above nought, by code and by label", () => {
    const codes = ["NPQH", "NPQSL", "NPQML"];
    const unusedIn = (year: string) => codes.filter((code) => unusedQualifications(results, year).has(code));
    expect(unusedIn("2017/18")).toEqual(["NPQSL", "NPQML"]);
    expect(unusedIn("2018/19")).toEqual(["NPQH"]);
    expect(unusedQualifications(results, "2018/19").has("NPQ for Headship (NPQH)")).toBe(true);
  });

  it("are left out of the block of that year, and the figures keep their places", () => {
    const whole = results.metrics[0].tables.find(({ name }) => name === "Gender")!;
    const blocks = yearBlocks(whole, results);
    expect(blocks.map(({ table }) => table.columns)).toEqual([
      [
        ["2017/18", "NPQH"],
        ["2017/18", "Total"],
      ],
      [
        ["2018/19", "NPQSL"],
        ["2018/19", "NPQML"],
        ["2018/19", "Total"],
      ],
    ]);
    for (const { table, rows, columns } of blocks) {
      table.rows.forEach((row, i) => {
        expect(row.label).toBe(whole.rows[rows[i]].label);
        expect(row.figures).toEqual(columns.map((column) => whole.rows[rows[i]].figures[column]));
        expect(row.questions).toEqual(columns.map((column) => whole.rows[rows[i]].questions[column]));
      });
    }
    const women = blocks.map(({ table }) => table.rows.find(({ label }) => label === "Female")!.figures.map((f) => f));
    expect(women).toMatchObject([
      [{ count: 2 }, { count: 2 }],
      [{ count: 0 }, { count: 0 }, { count: 0 }],
    ]);
  });
});
