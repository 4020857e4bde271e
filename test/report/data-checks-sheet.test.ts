import { dataChecksSheet } from "../../src/report/data-checks-sheet";
import { problemKeys } from "../../src/register/problems/problem-keys";
import type { SheetPlan } from "../../src/report/plan";
import { linesOf, problem, reportInput, rowOf, styleOf, textsOf } from "../support/report-inputs";

/** Row of the list's header; the summary's begins with the same word. */
const listOf = (plan: SheetPlan): number => rowOf(plan, "Severity", rowOf(plan, "Severity") + 1);

const COLUMNS = ["Severity", "Table", "Row", "Column", "Value", "What is wrong and what to do"];

/** Of every severity, and of two kinds each where it matters, as they are met row by row. */
const MIXED = [
  problem({ row: 2 }),
  problem({ row: 3, code: "unknown-qualification" }),
  problem({ row: 4, code: "unknown-gender" }),
  problem({ row: 5, code: "missing-id" }),
  problem({ row: 6 }),
  problem({ row: 7, code: "unknown-qualification" }),
  problem({ row: 8, code: "voided-declaration" }),
];

describe("the data checks", () => {
  it("say so when no problems were found", () => {
    const lines = linesOf(dataChecksSheet(reportInput()));
    expect(lines).toContain("No problems found.");
    expect(lines).not.toContain("Severity");
  });

  it("list what was acknowledged by itself, and do not count it", () => {
    const [first, second] = [problem({ row: 2, value: "soon" }), problem({ row: 3, value: "later" })];
    const acknowledged = problemKeys([first, second]).slice(0, 1);
    const plan = dataChecksSheet(reportInput({ problems: [first, second], acknowledged }));
    const texts = textsOf(plan);
    const header = listOf(plan);
    expect(texts[rowOf(plan, "Severity") + 1].slice(0, 3)).toEqual(["Check", "Unreadable date", "1"]);
    expect(texts[header + 1][4]).toBe("later");
    const below = rowOf(plan, "1 data check acknowledged as all right:");
    expect(below).toBeGreaterThan(header);
    expect(texts.slice(below + 1, below + 3).map((row) => row[4])).toEqual(["Value", "soon"]);
    expect(linesOf(dataChecksSheet(reportInput({ problems: [first], acknowledged })))).toContain(
      "Nothing is left to check.",
    );
  });

  it("account for every row: read = counted + left out", () => {
    expect(linesOf(dataChecksSheet(reportInput()))).toContain(
      "105 rows of participants read = 104 counted + 1 left out.",
    );
  });

  it("list each problem with its place, value and what to do", () => {
    const plan = dataChecksSheet(reportInput({ problems: [problem()] }));
    const header = listOf(plan);
    expect(textsOf(plan)[header]).toEqual(COLUMNS);
    expect(textsOf(plan)[header + 1]).toEqual([
      ...["Check", "Participants", "17", "Start date", "31/02/2018"],
      "Participants, row 17 (F17): “31/02/2018” in Start date cannot be read as a date and is treated as blank. " +
        "Write a date such as 01/09/2017 (day first) or 2017-09-01.",
    ]);
    expect(plan.values[header + 1][2]).toBe(17);
    expect(styleOf(plan, header + 1, 5).wrap).toBe(true);
    expect(plan.frozen.rows).toBe(4);
    expect(plan.printTitleRows).toEqual([0, 3]);
  });

  it("list what is left out before what is doubtful and what is merely worth knowing, kind by kind as they were met", () => {
    const problems = MIXED;
    const plan = dataChecksSheet(reportInput({ problems }));
    const header = listOf(plan);
    expect(plan.values.slice(header + 1, header + 8).map(([severity, , row]) => [severity, row])).toEqual([
      ["Left out", 3],
      ["Left out", 7],
      ["Left out", 5],
      ["Check", 2],
      ["Check", 6],
      ["Check", 4],
      ["Note", 8],
    ]);
  });

  it("begin with how many there are of each kind, each leading to its first line", () => {
    const plan = dataChecksSheet(reportInput({ problems: MIXED }));
    const top = rowOf(plan, "Severity");
    expect(
      textsOf(plan)
        .slice(top, top + 7)
        .map((cells) => cells.slice(0, 3)),
    ).toEqual([
      ["Severity", "What it is", "How many"],
      ["Left out", "Unknown qualification", "2"],
      ["Left out", "Participant without an ID", "1"],
      ["Check", "Unreadable date", "2"],
      ["Check", "Unknown gender", "1"],
      ["Note", "Voided declaration", "1"],
      ["", "", ""],
    ]);
    const header = listOf(plan);
    const toKinds = plan.links.filter(({ column }) => column === 1).map(({ row, address, to }) => [row, address, to]);
    // Sheet rows are counted from 1.
    expect(toKinds).toEqual(
      [1, 3, 4, 6, 7].map((line, i) => [top + 1 + i, `A${header + line + 1}`, { plan: "data-checks" }]),
    );
  });

  it.each([
    ["a cell", { row: 17, columnIndex: 6 }, "F17", 2],
    ["a cell far right", { row: 17, columnIndex: 28 }, "AB17", 2],
    ["a whole row", { row: 17, columnIndex: null, column: "" }, "A17", 2],
    ["a whole table", { row: null, columnIndex: null, value: "" }, "A1", 1],
  ])("lead from the problem of %s to where it is fixed", (_what, place, address, column) => {
    const plan = dataChecksSheet(reportInput({ problems: [problem(place)] }));
    const row = listOf(plan) + 1;
    expect(plan.links.slice(1)).toEqual([
      { row, column, to: { sheet: "Intake 2017" }, address, tip: `Go to Intake 2017, ${address}` },
    ]);
    expect(plan.values[row][column]).not.toBe("");
  });

  it("list a thousand problems and say how many more there are", () => {
    const problems = Array.from({ length: 1234 }, (_, i) => problem({ row: i + 2 }));
    const plan = dataChecksSheet(reportInput({ problems }));
    expect(linesOf(plan).filter((text) => text === "Check")).toHaveLength(1 + 1000);
    expect(linesOf(plan)).toContain("And 234 more. Fix these and refresh to see the next ones.");
    expect(plan.links).toHaveLength(1 + 1000);
  });

  it("say of exactly a thousand problems nothing about more", () => {
    const problems = Array.from({ length: 1000 }, (_, i) => problem({ row: i + 2 }));
    expect(linesOf(dataChecksSheet(reportInput({ problems }))).some((line) => line.includes("more"))).toBe(false);
  });

  it("list a thousand of those acknowledged, too, and say how many more there are", () => {
    const problems = Array.from({ length: 2234 }, (_, i) => problem({ row: i + 2 }));
    const linesWith = (count: number): string[] => {
      const acknowledged = problemKeys(problems).slice(0, count);
      return linesOf(dataChecksSheet(reportInput({ problems: problems.slice(0, count), acknowledged })));
    };
    const lines = linesWith(2234);
    expect(lines).toContain("2,234 data checks acknowledged as all right:");
    expect(lines.filter((text) => text === "Check")).toHaveLength(1000);
    expect(lines).toContain("And 1,234 more that are acknowledged.");
    expect(linesWith(1000).some((line) => line.includes("more"))).toBe(false);
  });

  it("quote the beginning of a very long value", () => {
    const plan = dataChecksSheet(reportInput({ problems: [problem({ value: "x".repeat(32_767) })] }));
    const quoted = textsOf(plan)[listOf(plan) + 1][4];
    expect(quoted).toMatch(/^x+…$/);
    expect(quoted.length).toBeLessThan(300);
  });
});
