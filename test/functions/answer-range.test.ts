import { DEFAULT_STYLE, type Worksheet } from "excel-stand-in";
import type { Answer } from "../../src/answers/answer";
import { watchRangeArguments } from "../../src/app/range-arguments";
import { answerRange } from "../../src/functions/answer-range";
import type { Analysis } from "../../src/metrics/analyse";
import { ask } from "../support/ask";
import { addSheet, opened, workbookOf, type Rows } from "../support/workbooks";

const HEADINGS = ["Participant ID", "Qualification", "Academic year", "Town", "Rating"];
const ROWS: Rows = [
  HEADINGS,
  ["P1", "NPQH", "2017/18", "Leeds", 8],
  ["P2", "NPQH", "2017/18", "York", 6],
  ["P3", "NPQSL", "2017/18", "Hull", 7],
];

const withTowns = (analysis: Analysis): Answer =>
  ask("PARTICIPANTS", { measure: "recruited", columns: "Town" }, analysis);
const rating = (analysis: Analysis): Answer => ask("FEEDBACK", {}, analysis);
const EVERYBODY = [
  ["P1", "Leeds"],
  ["P2", "York"],
  ["P3", "Hull"],
];

let sheet: Worksheet;
beforeAll(async () => {
  const workbook = workbookOf();
  addSheet(workbook, "Top", ROWS);
  // From C5 on.
  sheet = addSheet(
    workbook,
    "Below",
    ROWS.map((row) => ["", "", ...row]),
    4,
  );
  await opened(workbook);
});

/** Changes the rating of P1 on the sheet that is read by its address. */
function rate(content: number | null, numberFormat = "General"): void {
  sheet.put(5, 6, { content, style: { ...DEFAULT_STYLE, numberFormat } });
}

describe("further columns of people in a range", () => {
  it.each([
    ["whose values Excel has handed over alone", undefined],
    ["at the top of its sheet", "Top!A1:E4"],
    ["further down on its sheet", "Below!C5:G8"],
  ])("are each person's own: %s", async (_, address) => {
    expect(await answerRange(withTowns, ROWS, address)).toMatchObject({ kind: "table", rows: EVERYBODY });
  });
});

it("a further column that a range does not have is answered with the headings that it has", async () => {
  const withBlank = ROWS.map((row) => row.toSpliced(3, 0, ""));
  const shoes = (analysis: Analysis): Answer =>
    ask("PARTICIPANTS", { measure: "recruited", columns: "Shoe size" }, analysis);
  expect(await answerRange(shoes, withBlank, undefined)).toEqual({
    kind: "wrong argument",
    message: `“Shoe size” is not a heading of your participants. Use one of: ${HEADINGS.join(", ")}.`,
  });
});

describe("what counts of a range that can be read by its address", () => {
  const handedWith = (value: string | number): Rows =>
    ROWS.map((row) => [...row]).with(1, [...ROWS[1].slice(0, 4), value]);

  it("is what the sheet says where Excel has handed over the same, a blank cell as 0", async () => {
    rate(null);
    // The mean of 6 and 7: the first has not rated. By the values alone it would be that of 0, 6 and 7.
    expect(await answerRange(rating, handedWith(0), "Below!C5:G8")).toMatchObject({ kind: "value", value: 6.5 });
    expect(await answerRange(rating, handedWith(""), "Below!C5:G8")).toMatchObject({ kind: "value", value: 6.5 });
  });

  it("is what Excel has handed over where a cell of it says something else", async () => {
    rate(5);
    expect(await answerRange(rating, handedWith(8), "Below!C5:G8")).toMatchObject({ kind: "value", value: 7 });
    rate(null);
    expect(await answerRange(rating, handedWith(8), "Below!C5:G8")).toMatchObject({ kind: "value", value: 7 });
  });
});

it("a range with blank rows before its headings is answered by its values, which say where they are", async () => {
  rate(null);
  const blank = ["", "", "", "", ""];
  expect(await answerRange(rating, [blank, blank, ...ROWS], "Below!C3:G8")).toEqual(
    await answerRange(rating, [blank, blank, ...ROWS], undefined),
  );
});

it("the self-check is told of every range that a function is given", async () => {
  const told: unknown[] = [];
  const stop = watchRangeArguments((range) => told.push(range));
  await answerRange(rating, ROWS, undefined);
  stop();
  await answerRange(rating, ROWS, undefined);
  expect(told).toEqual([ROWS]);
});
