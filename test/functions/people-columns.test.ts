import { inspect } from "node:util";
import {
  DEFAULT_STYLE,
  displayedTexts,
  FunctionCalculator,
  parseArea,
  type Host,
  type Workbook,
  type Worksheet,
} from "excel-stand-in";
import type { PeopleAnswer } from "../../src/answers/answer";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { session } from "../../src/app/session";
import { LiveAnswers, type Invocation } from "../../src/functions/live-answers";
import { withTableColumns } from "../../src/functions/people-columns";
import { ask } from "../support/ask";
import { addSheet, HEADINGS, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const HEADED = [...HEADINGS, "Town"];
const PEOPLE: Rows = [
  HEADED,
  ["P1", "Ada", "Allen", "NPQH", "2017/18", 43_045, 32.5, "Female", "No", "Irish", "", "", "", "", "", "Leeds"],
  ["P2", "Ben", "Brown", "NPQH", "2017/18", 43_045, 12, "Male", "No", "Irish", 43_100, "", "", "", "", "York"],
  ["P3", "Cy", "Cole", "NPQML", "2017/18", 43_045, 40, "Male", "No", "Irish", 43_101, "", "", "", "", "=1+1"],
];
const MORE: Rows = [
  ["Participant ID", "Surname", "Last name", "Qualification", "Date started", "Withdrawn date"],
  ["Q1", "Diaz", "Dee", "NPQH", 43_045, 43_200],
];

let host: Host;
let workbook: Workbook;
let sheet: Worksheet;
let register: Worksheet;

beforeAll(async () => {
  workbook = workbookOf(PEOPLE);
  addSheet(workbook, "More people", MORE);
  sheet = addSheet(workbook, "Sheet", []);
  register = sheetOf(workbook, "People");
  for (const row of [1, 2, 3]) {
    const column = HEADED.indexOf("Withdrawn date");
    const cell = register.cell(row, column);
    if (cell !== undefined)
      register.put(row, column, { ...cell, style: { ...cell.style, numberFormat: "dd/mm/yyyy" } });
  }
  host = await opened(workbook, { host: "windows", calculator: new FunctionCalculator() });
  host.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
  await import("../../src/functions/functions");
});

const A1 = parseArea("A1")!;

const shown = (): string[] =>
  displayedTexts(sheet)
    .map((row) => row.join("|").replace(/\|+$/, ""))
    .filter((row) => row !== "");

/** What a formula in A1 spills, row by row; it is cleared again. */
async function spilled(formula: string): Promise<string[]> {
  await host.user.enter(sheet, A1, formula);
  const rows = shown();
  await host.user.clear(sheet, A1);
  return rows;
}

/** The sentence of the error that a formula in A1 shows. */
async function refused(formula: string): Promise<string> {
  await host.user.enter(sheet, A1, formula);
  const sentence = sheet.cell(0, 0)?.errorMessage ?? "";
  await host.user.clear(sheet, A1);
  return sentence;
}

/** Those who withdrew, with further columns, by the register as it was last read. */
function peopleWith(columns: string): PeopleAnswer {
  const { register } = session.state;
  if (register.kind !== "read") throw new Error("There is no register.");
  const answer = ask("PARTICIPANTS", { measure: "withdrawn", columns }, register.analysis);
  if (answer.kind !== "people") throw new Error("It has no columns.");
  return answer;
}

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error(`It never came to that: ${JSON.stringify(shown())}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("NPQ.PARTICIPANTS with further columns", () => {
  it("spills them beside the IDs, with the formats of their cells", async () => {
    expect(await spilled('=NPQ.PARTICIPANTS("withdrawn","NPQML",,,,"Last name, Withdrawn date,town")')).toEqual([
      "P3|Cole|01/01/2018|=1+1",
    ]);
    expect(sheet.cell(0, 0)).toBeUndefined();
  });

  it("spills one that a single table has", async () => {
    expect(await spilled('=NPQ.PARTICIPANTS("withdrawn","NPQH",,,,"Town")')).toEqual(["P2|York", "Q1"]);
  });

  it("takes headings from cells", async () => {
    await host.user.enter(sheet, parseArea("H1:I1")!, [["Last name", "First name"]]);
    const rows = await spilled('=NPQ.PARTICIPANTS("withdrawn","NPQML",,,,H1:I1)');
    expect(rows[0]).toMatch(/^P3\|Cole\|Cy/);
    await host.user.clear(sheet, parseArea("H1:I1")!);
  });

  it("leaves blank what another table does not have", async () => {
    expect(await spilled('=NPQ.PARTICIPANTS("withdrawn",,,,,"Town, Last name, Surname")')).toEqual([
      "P2|York|Brown",
      "P3|=1+1|Cole",
      "Q1||Dee|Diaz",
    ]);
  });

  it("takes from another table the column that means the same", async () => {
    const rows = await spilled('=NPQ.PARTICIPANTS("withdrawn",,,,,"Start date")');
    expect(rows.map((row) => row.split("|"))).toEqual(["P2", "P3", "Q1"].map((id) => [id, "43045"]));
  });

  it("says which headings there are, and why there is nobody", async () => {
    expect(await refused('=NPQ.PARTICIPANTS("withdrawn",,,,,"Last name, Village")')).toMatch(
      /^“Village” is not a heading of your participants\. Use one of: Participant ID, First name, Last name, /,
    );
    expect(await refused('=NPQ.PARTICIPANTS("passed",,,,,"Last name")')).toBe(
      "The count is 0, so there is no one to list.",
    );
  });

  it("follows a name although it is no part of the register", async () => {
    await host.user.enter(sheet, A1, '=NPQ.PARTICIPANTS("withdrawn","NPQH",,,,"Last name")');
    expect(shown()).toEqual(["P2|Brown", "Q1|Dee"]);
    const name = { row: 2, column: HEADED.indexOf("Last name"), rows: 1, columns: 1 };
    await host.user.enter(register, name, [["Black"]]);
    await until(() => shown()[0] === "P2|Black");
    await host.user.enter(register, name, [["Brown"]]);
    await until(() => shown()[0] === "P2|Brown");
    await host.user.clear(sheet, A1);
  });

  it("follows a name that a formula has calculated, of which Excel does not tell", async () => {
    await host.user.enter(sheet, A1, '=NPQ.PARTICIPANTS("withdrawn","NPQH",,,,"Last name")');
    await session.read();
    const column = HEADED.indexOf("Last name");
    register.put(2, column, { content: "Calculated", style: DEFAULT_STYLE });
    const before = session.state.register;
    await session.read();
    // The register is the same: it has no names.
    expect(session.state.register).toBe(before);
    await until(() => shown()[0] === "P2|Calculated");
    register.put(2, column, { content: "Brown", style: DEFAULT_STYLE });
    await host.user.clear(sheet, A1);
  });

  it("keeps no name in what it remembers of its formulas", async () => {
    const live = new LiveAnswers(session);
    const answer = peopleWith("Last name");
    const told: unknown[] = [];
    const invocation: Invocation = { setResult: (result: unknown) => void told.push(result) };
    live.follow(() => answer, invocation);
    await until(() => told.length === 1);
    expect(JSON.stringify(told)).toContain("Brown");
    expect(inspect(live, { depth: Infinity, showHidden: true })).not.toContain("Brown");
    invocation.onCanceled?.();
  });

  it("never shows the name of somebody else where rows have moved since the register was read", async () => {
    const answer = peopleWith("Last name, Town");
    const before = [1, 2].map((row) => HEADED.map((_, column) => register.cell(row, column)));
    const put = (row: number, cells: (typeof before)[number]): void =>
      cells.forEach((cell, column) => register.put(row, column, cell ?? { content: null, style: DEFAULT_STYLE }));
    // Nothing tells the add-in that the two have changed places.
    put(1, before[1]);
    put(2, before[0]);
    const moved = await withTableColumns(answer, session.state.found.tables);
    put(1, before[0]);
    put(2, before[1]);
    const back = await withTableColumns(answer, session.state.found.tables);
    const last = [
      ["P3", "Cole", "=1+1"],
      ["Q1", "Dee", ""],
    ];
    expect(moved).toMatchObject({ rows: [["P2", "", ""], ...last] });
    expect(back).toMatchObject({ rows: [["P2", "Brown", "York"], ...last] });
  });

  it("reads the columns once for all formulas that are answered at once", async () => {
    const runs = jest.spyOn(Excel, "run");
    const formulas = Array.from({ length: 100 }, (_, i) => [
      `=NPQ.PARTICIPANTS("withdrawn","NPQML",,,,"${i % 2 === 0 ? "Last name" : "First name, Town"}")`,
    ]);
    const area = { row: 0, column: 0, rows: 100, columns: 1 };
    await host.user.enter(sheet, area, formulas);
    expect(shown().slice(0, 2)).toEqual(["P3|Cole", "P3|Cy|=1+1"]);
    // The others are those of the register, which follows what is entered.
    expect(runs.mock.calls.length).toBeLessThanOrEqual(4);
    runs.mockRestore();
    await host.user.clear(sheet, area);
  });

  it("says that Excel cannot read them", async () => {
    const answer = peopleWith("Last name");
    const { found } = session.state;
    const runs = jest.spyOn(Excel, "run").mockRejectedValueOnce(new Error("Excel is busy"));
    const failed = await withTableColumns(answer, found.tables);
    runs.mockRestore();
    expect(failed).toMatchObject({ kind: "not available", message: expect.stringMatching(/^.+\.$/) as string });
    expect(await withTableColumns(answer, found.tables)).toMatchObject({ kind: "table" });
  });
});

describe("a range as the table of NPQ.PARTICIPANTS", () => {
  it("stands after the columns, or in their place as in formulas from before there were any", async () => {
    expect(await spilled('=NPQ.PARTICIPANTS("withdrawn",,,,,,People!A1:P4)')).toEqual(["P2", "P3"]);
    expect(await spilled('=NPQ.PARTICIPANTS("withdrawn",,,,,People!A1:P4)')).toEqual(["P2", "P3"]);
    expect(await spilled(`=NPQ.PARTICIPANTS("withdrawn",,,,,'More people'!A1:F2)`)).toEqual(["Q1"]);
  });

  it("has its own columns", async () => {
    expect(await spilled('=NPQ.PARTICIPANTS("withdrawn",,,,,"Last name, Withdrawn date",People!A1:P4)')).toEqual([
      "P2|Brown|31/12/2017",
      "P3|Cole|01/01/2018",
    ]);
    expect(await refused('=NPQ.PARTICIPANTS("withdrawn",,,,,"Surname",People!A1:P4)')).toMatch(
      /^“Surname” is not a heading of your participants\./,
    );
  });
});

describe("NPQ.DUE", () => {
  it("spills deadlines as dates", async () => {
    const [first] = await spilled('=NPQ.DUE(,"NPQH")');
    // P1 started on 6 November 2017.
    expect(first).toMatch(/^P1\|NPQH\|06\/05\/2019\|-\d+$/);
  });

  it("reads a range", async () => {
    expect((await spilled("=NPQ.DUE(-1,,,People!A1:P4)")).map((row) => row.split("|")[0])).toEqual(["P1"]);
  });
});
