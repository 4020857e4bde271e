import * as fc from "fast-check";
import { planBatches, planRuns } from "../../src/excel/read-plan";
import { recognitionOf } from "../../src/register/tables/recognition/recognition-of";

function runsOf(headings: readonly string[]) {
  const recognition = recognitionOf(headings);
  if (recognition === null) throw new Error("The headings make no table.");
  return planRuns(recognition);
}

describe("the columns to read", () => {
  it("leave out names and whatever else the register has no use for", () => {
    const headings = ["Participant ID", "First name", "Last name", "Qualification", "Line manager", "Academic year"];
    expect(runsOf(headings).map(({ firstHeading, width }) => [firstHeading, width])).toEqual([
      [0, 1],
      [3, 1],
      [5, 1],
    ]);
  });

  it("include those that may say something else, such as a resit", () => {
    const headings = [
      "Participant ID",
      "NPQ",
      "Notes",
      "Year",
      "Result",
      "Resit result",
      "Withdrawn?",
      "Withdrawal date",
    ];
    expect(runsOf(headings).map(({ firstHeading, width }) => [firstHeading, width])).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  it("are read together where they stand side by side", () => {
    expect(runsOf(["Participant ID", "Qualification", "Academic year", "Gender"])).toEqual([
      { firstHeading: 0, width: 4, withFormats: false },
    ]);
  });

  it("are read with their number formats only where 30 and 30% have to be told apart", () => {
    expect(runsOf(["Participant ID", "Qualification", "School FSM %", "Academic year"])).toEqual([
      { firstHeading: 0, width: 2, withFormats: false },
      { firstHeading: 2, width: 1, withFormats: true },
      { firstHeading: 3, width: 1, withFormats: false },
    ]);
  });
});

describe("the batches of rows", () => {
  it("are one where everything fits, even several tables", () => {
    const tables = [
      { rows: 10, cellsPerRow: 5 },
      { rows: 4, cellsPerRow: 2 },
    ];
    expect(planBatches(tables, 58)).toEqual([
      [
        { table: 0, firstRow: 0, rowCount: 10 },
        { table: 1, firstRow: 0, rowCount: 4 },
      ],
    ]);
  });

  it("are none for tables without rows", () => {
    expect(planBatches([{ rows: 0, cellsPerRow: 5 }], 100)).toEqual([]);
    expect(planBatches([], 100)).toEqual([]);
  });

  it("hold a single row where even that is more than wanted", () => {
    expect(planBatches([{ rows: 2, cellsPerRow: 50 }], 10)).toEqual([
      [{ table: 0, firstRow: 0, rowCount: 1 }],
      [{ table: 0, firstRow: 1, rowCount: 1 }],
    ]);
  });

  const tables = fc.array(fc.record({ rows: fc.nat(300), cellsPerRow: fc.integer({ min: 1, max: 20 }) }), {
    maxLength: 4,
  });

  it("hold every row of every table once, in order, and no more cells than allowed", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 20, max: 2000 }), (sizes, limit) => {
        const batches = planBatches(sizes, limit);
        sizes.forEach(({ rows }, table) => {
          const read = batches
            .flat()
            .filter((block) => block.table === table)
            .flatMap(({ firstRow, rowCount }) => Array.from({ length: rowCount }, (_, i) => firstRow + i));
          expect(read).toEqual(Array.from({ length: rows }, (_, i) => i));
        });
        for (const batch of batches) {
          const cells = batch.reduce((sum, { table, rowCount }) => sum + rowCount * sizes[table].cellsPerRow, 0);
          expect(cells).toBeLessThanOrEqual(limit);
          expect(batch).not.toHaveLength(0);
        }
      }),
    );
  });
});
