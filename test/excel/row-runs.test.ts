import { rowRuns } from "../../src/excel/row-runs";

describe("runs of rows", () => {
  it("hold every row once, with those between near ones", () => {
    expect(rowRuns([9, 5, 5, 7, 1_000], 10)).toEqual([
      { first: 5, count: 5 },
      { first: 1_000, count: 1 },
    ]);
    expect(rowRuns([], 10)).toEqual([]);
  });

  it("are no more than may be, the widest gaps between them", () => {
    const rows = [1, 1_000, 1_100, 5_000, 5_200, 9_000];
    const runs = rowRuns(rows, 3);
    expect(runs).toEqual([
      { first: 1, count: 1_100 },
      { first: 5_000, count: 201 },
      { first: 9_000, count: 1 },
    ]);
    for (const most of [1, 2, 4, 5, 6]) expect(rowRuns(rows, most).length).toBeLessThanOrEqual(most);
  });
});
