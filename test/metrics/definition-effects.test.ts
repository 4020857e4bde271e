import { definitionEffects } from "../../src/metrics/definition-effects";
import { participantsTable, people } from "../support/register-tables";
import { resultsOf } from "../support/readings";

/** 19 of 20 women and 8 of 20 men have stayed; one of them presented after 20 months. */
const TABLES = [
  participantsTable([
    ...people(19, { Gender: "Female" }, "W"),
    { "Participant ID": "late", Gender: "Female", "Withdrawn date": "01/05/2018", "Presented date": "01/05/2019" },
    ...people(8, { Gender: "Male" }, "M"),
    ...people(12, { Gender: "Male", "Withdrawn date": "01/05/2018" }, "L"),
  ]),
];
const BEFORE = resultsOf(TABLES);

describe("what other definitions change", () => {
  it("is nothing when they are the same", () => {
    expect(definitionEffects(BEFORE, resultsOf(TABLES))).toEqual({ standings: [], cells: 0, verdicts: 0 });
  });

  it("is how a metric stands, before and after, of the qualification and of all together", () => {
    const { standings, cells, verdicts } = definitionEffects(BEFORE, resultsOf(TABLES, { presentWithinMonths: 24 }));
    expect(
      standings.map(({ metric, before, after }) => [metric, before.qualification, before.status, after.status]),
    ).toEqual([
      [4, "NPQH", "Not met", "Met"],
      [4, null, "Not met", "Met"],
    ]);
    expect(standings.every(({ name }) => name === BEFORE.metrics[3].name)).toBe(true);
    // Within 18m and % of Presented of the qualification and of the totals, and the cell and total of her gender, disability and ethnicity.
    expect(cells).toBe(2 + 2 + 3 * 4);
    expect(verdicts).toBe(0);
  });

  it("is the verdicts on groups, each once", () => {
    const { verdicts } = definitionEffects(BEFORE, resultsOf(TABLES, { minimumGroup: 21 }));
    // Retention of women and of men: in the year and in all years, of NPQH and of all qualifications.
    expect(verdicts).toBe(2 * 2 * 2);
  });
});
