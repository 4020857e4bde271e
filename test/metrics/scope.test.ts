import { Scope } from "../../src/metrics/scope";

describe("the scope of a report", () => {
  const scope = new Scope([2018, 2017, 2018], [3, 1]);

  it("lists years ascending and qualifications in report order, each once", () => {
    expect(scope.years).toEqual(["2017/18", "2018/19"]);
    expect(scope.qualifications).toEqual(["NPQH", "NPQML"]);
  });

  it("numbers every combination once", () => {
    const numbers = [0, 1].flatMap((year) => [0, 1].map((qualification) => scope.cell(year, qualification)));
    expect([...numbers].sort()).toEqual([0, 1, 2, 3]);
    expect(scope.cells).toBe(4);
    expect(scope.cellOf(2018, 1)).toBe(scope.cell(1, 0));
    expect(scope.cellOf(2019, 1)).toBe(-1);
    expect(scope.cellOf(2018, 0)).toBe(-1);
  });

  it("gathers the combinations of a year, of a qualification and of everything", () => {
    expect(scope.cellsOf(1, null)).toEqual([scope.cell(1, 0), scope.cell(1, 1)]);
    expect(scope.cellsOf(null, 1)).toEqual([scope.cell(0, 1), scope.cell(1, 1)]);
    expect(scope.cellsOf(null, null)).toHaveLength(4);
  });
});
