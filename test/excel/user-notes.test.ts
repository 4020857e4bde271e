import { DEFAULT_STYLE, type Workbook, type Worksheet } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { cellsOf, HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const AS_OF = 46350;

async function refreshed(workbook: Workbook): Promise<void> {
  const outcome = await refresh({ asOf: AS_OF });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  expect(outcome.sheets).toContain("Metric 1");
  expect(workbook.worksheets.length).toBeGreaterThan(10);
}

/** "B3" of each cell that holds a content. */
function placesOf(sheet: Worksheet, content: string | number): string[] {
  return sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (cell?.content === content ? `${String.fromCharCode(65 + c)}${r + 1}` : [])),
  );
}

function write(sheet: Worksheet, place: string, content: string | number): void {
  sheet.put(Number(place.slice(1)) - 1, place.charCodeAt(0) - 65, { content, style: DEFAULT_STYLE });
}

/** A workbook of three people in one year, refreshed. */
async function start() {
  const workbook = workbookOf();
  await opened(workbook);
  await refreshed(workbook);
  const sheet = sheetOf(workbook, "Metric 1");
  return { workbook, sheet, rows: sheet.rows.length };
}

/** Adds another year, so that every table becomes wider, and more groups, so that the tables become longer. */
function addAYear(workbook: Workbook): void {
  const sheet = sheetOf(workbook, "People");
  people(3).forEach((row, i) =>
    row.forEach((content, column) => {
      const changed =
        HEADINGS[column] === "Participant ID"
          ? `Q${i}`
          : HEADINGS[column] === "Academic year"
            ? "2018/19"
            : HEADINGS[column] === "Gender"
              ? ["Male", "Other", ""][i]
              : content;
      if (changed !== "") sheet.put(4 + i, column, { content: changed, style: DEFAULT_STYLE });
    }),
  );
}

describe("what the user writes on a summary sheet", () => {
  it("stays where it is: beside the heading, beside and below the tables", async () => {
    const { workbook, sheet, rows } = await start();
    const places = {
      H1: "for the board",
      H7: "checked by Ann",
      [`A${rows + 3}`]: "see minutes",
      [`B${rows + 4}`]: 17.5,
    };
    for (const [place, note] of Object.entries(places)) write(sheet, place, note);
    await refreshed(workbook);
    await refreshed(workbook);
    for (const [place, note] of Object.entries(places)) expect(placesOf(sheet, note)).toEqual([place]);
  });

  it("stays in the free cells among the tables: beside a line of text, between two tables, beside a narrower one", async () => {
    const { workbook, sheet } = await start();
    const summary = sheetOf(workbook, "Summary");
    const places = { B1: "for the board", D3: 17.5, B4: "checked by Ann" };
    for (const [place, note] of Object.entries(places)) write(sheet, place, note);
    write(summary, "C2", 18.5);
    const style = { ...DEFAULT_STYLE, numberFormat: "0.0" };
    sheet.put(2, 3, { content: 17.5, style });
    await refreshed(workbook);
    await refreshed(workbook);
    for (const [place, note] of Object.entries(places)) expect(placesOf(sheet, note)).toEqual([place]);
    expect(placesOf(summary, 18.5)).toEqual(["C2"]);
    expect(sheet.cell(2, 3)?.style).toEqual(style);
  });

  it("moves below the tables when they become wider or longer, each note once and in its order", async () => {
    const { workbook, sheet, rows } = await start();
    write(sheet, "E7", "this year's");
    write(sheet, `A${rows + 1}`, "see minutes");
    write(sheet, `B${rows + 1}`, "of May");
    addAYear(workbook);
    await refreshed(workbook);
    const rowOf = (note: string): number => Number(placesOf(sheet, note)[0].slice(1));
    const [footer] = cellsOf(sheet).flatMap(({ content }) =>
      typeof content === "string" && content.startsWith("As of ") ? content : [],
    );
    const lastRow = Number(placesOf(sheet, footer)[0].slice(1));
    expect(placesOf(sheet, "this year's")).toEqual([`E${rowOf("this year's")}`]);
    expect(rowOf("this year's")).toBeGreaterThan(lastRow);
    expect(rowOf("see minutes")).toBeGreaterThan(lastRow);
    expect(placesOf(sheet, "of May")).toEqual([`B${rowOf("see minutes")}`]);
    const before = placesOf(sheet, "see minutes");
    await refreshed(workbook);
    expect(placesOf(sheet, "see minutes")).toEqual(before);
  });

  it("stays while formulas of the report are still being calculated", async () => {
    const { workbook, sheet } = await start();
    write(sheet, "H7", 17.5);
    write(sheet, "C7", "#BUSY!");
    await refreshed(workbook);
    expect(placesOf(sheet, 17.5)).toEqual(["H7"]);
  });

  it("does not keep a figure that was typed over", async () => {
    const { workbook, sheet } = await start();
    write(sheet, "C7", 4711);
    await refreshed(workbook);
    expect(placesOf(sheet, 4711)).toEqual([]);
  });

  it("is told from the report's own figures after rows were inserted: none of these is left behind", async () => {
    const { workbook, sheet } = await start();
    const texts = (): string[] => cellsOf(sheet).map(({ content }) => JSON.stringify(content));
    const expected = texts().sort();
    // As Excel shifts them.
    sheet.rows.splice(5, 0, []);
    sheet.rows.splice(5, 0, []);
    write(sheet, "H9", "checked by Ann");
    await refreshed(workbook);
    expect(texts().sort()).toEqual([...expected, '"checked by Ann"'].sort());
  });

  it("is told from a former report's texts after columns were inserted: no verdict of then is left behind", async () => {
    const { workbook } = await start();
    const summary = sheetOf(workbook, "Summary");
    const wasSaid = "0 of 3 in time, 3 more needed";
    expect(placesOf(summary, wasSaid)).not.toEqual([]);
    summary.rows.forEach((row, r) => (summary.rows[r] = row.toSpliced(2, 0, undefined)));
    // Two have presented in time since.
    for (const row of [1, 2]) write(sheetOf(workbook, "People"), `M${row + 1}`, 43545);
    await refreshed(workbook);
    expect(placesOf(summary, wasSaid)).toEqual([]);
  });

  it("is kept, numbers too, where a label or a figure was typed over by a word", async () => {
    const { workbook, sheet, rows } = await start();
    write(sheet, "H7", 17.5);
    write(sheet, `B${rows + 3}`, 18.5);
    write(sheet, "A8", "my label");
    write(sheet, "C7", "n/a");
    await refreshed(workbook);
    expect([placesOf(sheet, 17.5), placesOf(sheet, 18.5)]).toEqual([[expect.any(String)], [expect.any(String)]]);
    expect([placesOf(sheet, "my label"), placesOf(sheet, "n/a")]).toEqual([[], []]);
  });

  it("is kept where rows were deleted above it, so that it stands among the add-in's cells", async () => {
    const { workbook, sheet, rows } = await start();
    write(sheet, `A${rows + 1}`, "see minutes");
    write(sheet, `B${rows + 1}`, 17.5);
    sheet.rows.splice(8, 3);
    await refreshed(workbook);
    expect(placesOf(sheet, "see minutes")).toHaveLength(1);
    expect(placesOf(sheet, 17.5)).toHaveLength(1);
  });

  it("is told from the tables that come back when a refresh is undone: the next one leaves nothing of them behind", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook, { undo: true });
    addAYear(workbook);
    await refreshed(workbook);
    sheetOf(workbook, "People").rows.splice(4, 3);
    await refreshed(workbook);
    await host.user.undo();
    const sheet = sheetOf(workbook, "Metric 1");
    expect(placesOf(sheet, "2018/19")).not.toEqual([]);
    await refreshed(workbook);
    expect(placesOf(sheet, "2018/19")).toEqual([]);
  });

  it("is told from tables that were moved far down, as rows were inserted above them: nothing of these is left behind", async () => {
    const { workbook, sheet, rows } = await start();
    write(sheet, `A${rows + 3}`, "see minutes");
    sheet.rows.unshift(...Array.from({ length: 200 }, () => []));
    await refreshed(workbook);
    expect(sheet.rows.length).toBeGreaterThan(rows);
    expect(placesOf(sheet, "2017/18").every((place) => Number(place.slice(1)) <= rows)).toBe(true);
    expect(placesOf(sheet, "see minutes")).toHaveLength(1);
  });

  it("is cleared with the rest where a former version has written the sheet, of which nothing is known", async () => {
    const { workbook, sheet } = await start();
    sheet.customProperties.delete("NPQMetrics.cells");
    write(sheet, "H7", "stale");
    await refreshed(workbook);
    expect(placesOf(sheet, "stale")).toEqual([]);
  });
});
