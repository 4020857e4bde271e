import { dataChecksSheet } from "../../src/report/data-checks-sheet";
import { linesOf, problem, reportInput, rowOf, styleOf, textsOf } from "./report-inputs";

const COLUMNS = ["Severity", "Table", "Row", "Column", "Value", "What is wrong and what to do"];

describe("the data checks", () => {
  it("say so when no problems were found", () => {
    const lines = linesOf(dataChecksSheet(reportInput()));
    expect(lines).toContain("No problems found.");
    expect(lines).not.toContain("Severity");
  });

  it("account for every row: read = counted + left out", () => {
    expect(linesOf(dataChecksSheet(reportInput()))).toContain(
      "105 rows of participants read = 104 counted + 1 left out.",
    );
  });

  it("list each problem with its place, value and what to do", () => {
    const one = problem();
    const plan = dataChecksSheet(reportInput({ problems: [one] }));
    const header = rowOf(plan, "Severity");
    expect(textsOf(plan)[header]).toEqual(COLUMNS);
    expect(textsOf(plan)[header + 1]).toEqual(["Check", "Participants", "17", "Start date", "31/02/2018", one.message]);
    expect(plan.values[header + 1][2]).toBe(17);
    expect(styleOf(plan, header + 1, 5).wrap).toBe(true);
    expect(plan.frozen.rows).toBe(header + 1);
    expect(plan.printTitleRows).toEqual([0, header]);
  });

  it("list what is left out before what is doubtful, each in the order in which it was met", () => {
    const problems = [
      problem({ row: 2 }),
      problem({ row: 3, severity: "error" }),
      problem({ row: 4 }),
      problem({ row: 5, severity: "error" }),
    ];
    const plan = dataChecksSheet(reportInput({ problems }));
    const header = rowOf(plan, "Severity");
    expect(plan.values.slice(header + 1, header + 5).map(([severity, , row]) => [severity, row])).toEqual([
      ["Left out", 3],
      ["Left out", 5],
      ["Check", 2],
      ["Check", 4],
    ]);
  });

  it.each([
    ["a cell", { row: 17, columnIndex: 6 }, "F17", 2],
    ["a cell far right", { row: 17, columnIndex: 28 }, "AB17", 2],
    ["a whole row", { row: 17, columnIndex: null, column: "" }, "A17", 2],
    ["a whole table", { row: null, columnIndex: null, value: "" }, "A1", 1],
  ])("lead from the problem of %s to where it is mended", (_what, place, address, column) => {
    const plan = dataChecksSheet(reportInput({ problems: [problem(place)] }));
    const row = rowOf(plan, "Severity") + 1;
    expect(plan.links).toEqual([
      { row, column, to: { sheet: "Intake 2017" }, address, tip: `Go to Intake 2017, ${address}` },
    ]);
    expect(plan.values[row][column]).not.toBe("");
  });

  it("list a thousand problems and say how many more there are", () => {
    const problems = Array.from({ length: 1234 }, (_, i) => problem({ row: i + 2 }));
    const plan = dataChecksSheet(reportInput({ problems }));
    expect(linesOf(plan).filter((text) => text === "Check")).toHaveLength(1000);
    expect(linesOf(plan)).toContain("And 234 more. Mend these and refresh to see the next ones.");
    expect(plan.links).toHaveLength(1000);
  });

  it("say of exactly a thousand problems nothing about more", () => {
    const problems = Array.from({ length: 1000 }, (_, i) => problem({ row: i + 2 }));
    expect(linesOf(dataChecksSheet(reportInput({ problems }))).some((line) => line.includes("more"))).toBe(false);
  });

  it("quote the beginning of a very long value", () => {
    const plan = dataChecksSheet(reportInput({ problems: [problem({ value: "x".repeat(32_767) })] }));
    const quoted = textsOf(plan)[rowOf(plan, "Severity") + 1][4];
    expect(quoted).toMatch(/^x+…$/);
    expect(quoted.length).toBeLessThan(300);
  });
});
