import { analyseHandedRange } from "../../src/answers/register-of-range";
import { WrongArgument } from "../../src/answers/wrong-argument";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Analysis } from "../../src/metrics/analyse";
import type { ReadingStyle } from "../../src/register/settings/reading-style";
import { ask, type Asked } from "../support/ask";
import { said } from "../support/small-register";

const PLAIN: ReadingStyle = { dateOffset: 0, words: {} };

/** The register of a range that Excel has handed over. */
function registerOf(range: readonly (readonly unknown[])[], style = PLAIN): Analysis {
  const analysis = analyseHandedRange(range, style, null);
  if (analysis instanceof WrongArgument) throw new Error(analysis.message);
  return analysis;
}

/** Why a range is refused; null if it is not. */
function refusalOf(range: readonly (readonly unknown[])[]): string | null {
  const analysis = analyseHandedRange(range, PLAIN, null);
  return analysis instanceof WrongArgument ? analysis.message : null;
}

const count = (analysis: Analysis, measure: string, asked: Asked = {}): unknown =>
  said(ask("COUNT", { measure, ...asked }, analysis));

describe("a range of cells", () => {
  const headings = ["Qualification", "Participant ID", "Notes", "Academic year", "Gender"];

  it("is a register of participants, below headings in any order", () => {
    const analysis = registerOf([
      headings,
      ["NPQH", "P1", "", "2017/18", "F"],
      ["NPQML", "P2", 5, 2018, "Male"],
      ["", "", "", "", ""],
      ["Maths", "P3", "", "2018/19", "Male"],
    ]);
    expect(analysis.register.counts).toMatchObject({ counted: 2, leftOut: 1 });
    expect(analysis.results.definitions).toEqual(DEFAULT_DEFINITIONS);
    expect(analysis.tally.scope.years).toEqual(["2017/18", "2018/19"]);
    expect(count(analysis, "recruited", { characteristic: "Gender", group: "Female" })).toBe(1);
  });

  it("that may be in groups is refused, since nobody would see that it is read so", () => {
    const rows = (...qualifications: readonly string[]): unknown[][] =>
      qualifications.map((qualification, i) => [qualification, `P${i + 1}`, "", "2017/18", "F"]);
    expect(refusalOf([headings, ...rows("NPQH", "", "", "NPQSL", "")])).toBe(
      "Excel does not say whether the blank cells under “Qualification” belong to those above. Fill them in, or leave out the table.",
    );
    const analysis = registerOf([headings, ...rows("NPQH", "", "NPQSL")]);
    expect(analysis.register.counts).toMatchObject({ counted: 2, leftOut: 1 });
  });

  it("has its columns told by what is in them, where headings leave it open", () => {
    const analysis = registerOf([
      ["Participant ID", "Qualification", "Academic year", "Status"],
      ["P1", "NPQH", "2017/18", "accepted"],
      ["P2", "NPQH", "2017/18", "rejected"],
    ]);
    expect(analysis.register.counts).toMatchObject({ counted: 1, leftOut: 1 });
  });

  it("with headings alone is an empty register", () => {
    expect(registerOf([headings]).register.counts).toMatchObject({ rows: 0, counted: 0 });
  });

  it("without shares is read, also where another column has nothing but 1s", () => {
    const range = [
      ["Participant ID", "Qualification", "Academic year"],
      [1, "NPQH", "2017/18"],
    ];
    expect(registerOf(range).register.counts).toMatchObject({ rows: 1, counted: 1 });
  });

  it("without the headings of participants is none", () => {
    for (const cells of [
      [],
      [[]],
      [["NPQH", "P1"]],
      [["Participant ID", "Qualification"]],
      [["Participant ID", "Task", "QAA moderated"]],
      [["Qualification", "Academic year", "Recruitment target"]],
      [["Title"], headings],
    ]) {
      expect(refusalOf(cells)).toMatch("The first row of the range needs the headings");
    }
  });

  it("is read with the workbook's date system and the words that the user has explained", () => {
    const range = [
      ["Participant ID", "Qualification", "Start date", "Result"],
      ["P1", "NPQH", 43_045 - 1462, "Merit"],
    ];
    expect(registerOf(range).tally.scope.years).toEqual(["2013/14"]);
    const style: ReadingStyle = { dateOffset: 1462, words: { result: { merit: "Pass" } } };
    expect(registerOf(range, style).tally.scope.years).toEqual(["2017/18"]);
    expect(count(registerOf(range, style), "passed")).toBe(1);
  });
});

describe("a range whose blank cells arrive as 0", () => {
  const headings = [
    "Participant ID",
    "Qualification",
    "Start date",
    "Withdrawn date",
    "Gender",
    "School FSM %",
    "Rating",
  ];
  const rows = [
    ["P1", "NPQH", 43_045, 0, "Female", 31, 8],
    ["P2", "NPQH", 43_045, 43_500, 0, 0, 0],
    ["P3", "NPQH", 43_045, 0, "Male", 12, 4],
    [0, 0, 0, 0, 0, 0, 0],
  ];

  it("has no ratings, dates, words and percentages there", () => {
    const analysis = registerOf([headings, ...rows]);
    expect(analysis.register.counts).toEqual({ rows: 3, counted: 3, leftOut: 0 });
    expect(count(analysis, "responses")).toBe(2);
    expect(said(ask("FEEDBACK", {}, analysis))).toBe(6);
    expect(count(analysis, "withdrawn")).toBe(1);
    expect(count(analysis, "recruited", { characteristic: "Gender", group: "Not Known" })).toBe(1);
    expect(count(analysis, "recruited", { characteristic: "FSM", group: "Not Known" })).toBe(1);
  });

  it("has a rating of 0 where blank cells arrive as null", () => {
    const told = rows.map((row) => row.map((cell, column) => (cell === 0 && column < 6 ? null : cell)));
    expect(count(registerOf([headings, ...told]), "responses")).toBe(3);
  });

  it.each([
    ["Disability", [1, 0, 0]],
    ["Disability", [0, 0, 0]],
    ["Non-White British", [1, 0, 1]],
  ])("is refused where a 0 under %s may be a No", (heading, [first, second, third]) => {
    const range = [
      ["Participant ID", "Qualification", "Academic year", heading],
      ["P1", "NPQH", "2017/18", first],
      ["P2", "NPQH", "2017/18", second],
      ["P3", "NPQH", "2017/18", third],
    ];
    expect(refusalOf(range)).toBe(
      `Excel does not say which cells under “${heading}” are 0 and which are blank. Write No instead of 0, or leave out the table.`,
    );
    // A single cell that is null shows that this Excel tells them apart.
    expect(refusalOf([...range, ["P4", "NPQH", "2017/18", null]])).toBeNull();
  });

  it("is not refused where disabilities are words, and a blank cell is none of them", () => {
    const analysis = registerOf([
      ["Participant ID", "Qualification", "Academic year", "Disability"],
      ["P1", "NPQH", "2017/18", "No"],
      ["P2", "NPQH", "2017/18", 0],
    ]);
    expect(count(analysis, "recruited", { characteristic: "Disability", group: "Not Known" })).toBe(1);
  });
});

describe("percentages of a range that arrives without its number formats", () => {
  const range = (...shares: readonly unknown[]) => [
    ["Participant ID", "Qualification", "Academic year", "School FSM %"],
    ...shares.map((share, i) => [`P${i + 1}`, "NPQH", "2017/18", share]),
  ];

  it.each([
    ["two fractions", [0.31, 0.45]],
    ["one among percentages", [0.31, 45]],
  ])("are refused where they may be a hundred times as much: %s", (_, shares) => {
    expect(refusalOf(range(...shares))).toBe(
      "Excel does not say which cells under “School FSM %” are percentages: 0.31 may be 31% or 0.31%. Write 31, or leave out the table.",
    );
  });

  it.each([
    ["alone", [1, 1]],
    ["beside blank cells", [1, "", 1]],
  ])("are refused where there are only 1s, which may be 100%%: %s", (_, shares) => {
    expect(refusalOf(range(...shares))).toMatch(/^Excel does not say which cells under “School FSM %” are percentages/);
    expect(refusalOf(range(...shares, 31))).toBeNull();
  });

  it("are read where they leave no doubt", () => {
    expect(count(registerOf(range(31, 45, 12)), "fsm")).toBe(2);
    expect(count(registerOf(range(0.31, 0.45, 0.12)), "fsm")).toBe(2);
  });

  it("are read by their formats where values arrive as objects with them", () => {
    const formatted = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0%" });
    expect(count(registerOf(range(formatted(0.31), formatted(0.45))), "fsm")).toBe(2);
  });
});

describe("values that arrive as objects", () => {
  it("are what they hold, whether functions.json asks for them or not", () => {
    const analysis = registerOf([
      ["Participant ID", "Qualification", "Start date", "Withdrawn date", "Gender"],
      [
        ...["P1", { type: "String", basicValue: "NPQH" }],
        { type: "FormattedNumber", basicValue: 43_045, numberFormat: "dd/mm/yyyy" },
        { type: "Empty", basicType: "Empty", basicValue: "" },
        { type: "Error", basicType: "Error", basicValue: "#N/A" },
      ],
      ["P2", "NPQH", 43_045, { type: "FormattedNumber", basicValue: 43_500, numberFormat: "dd/mm/yyyy" }, "F"],
      ["P3", "NPQH", 43_045, { code: "#REF!", type: "CustomFunctionError" }, { strange: true }],
    ]);
    expect(analysis.tally.scope.years).toEqual(["2017/18"]);
    expect(count(analysis, "recruited")).toBe(3);
    expect(count(analysis, "withdrawn")).toBe(1);
    expect(count(analysis, "recruited", { characteristic: "Gender", group: "Not Known" })).toBe(2);
  });
});
