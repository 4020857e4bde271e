import { addTable, DEFAULT_STYLE, HOSTS, MAX_COLUMNS, MAX_ROWS, Workbook, type Worksheet } from "excel-stand-in";
import { refresh, type Progress } from "../../src/app/refresh";
import { recordActions } from "../support/action-names";
import { described } from "../support/described";
import {
  addSheet,
  asTable,
  cellsOf,
  HEADINGS,
  namesOf,
  opened,
  people,
  sheetOf,
  workbookOf,
} from "../support/workbooks";

const SHEETS = ["Summary", ...[1, 2, 3, 4, 5, 6, 7].map((n) => `Metric ${n}`), "Next", "Data checks"];
const AS_OF = 46350;

/** Every content, style and size of the add-in's sheets, to be compared. */
function lookOf(workbook: Workbook) {
  return SHEETS.map((name) => {
    const { rows, columnWidths, rowHeights, frozen, pageLayout, tables, merges } = sheetOf(workbook, name);
    return structuredClone({ rows, columnWidths, rowHeights, frozen, pageLayout, tables, merges });
  });
}

function putRow(sheet: Worksheet, row: number, contents: readonly (string | number)[]): void {
  contents.forEach((content, column) => sheet.put(row, column, { content, style: DEFAULT_STYLE }));
}

async function refreshed(workbook: Workbook) {
  const outcome = await refresh({ asOf: AS_OF });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return { ...outcome, workbook };
}

describe("a refresh", () => {
  it("adds ten sheets behind the user's, and tells what it is doing", async () => {
    const workbook = workbookOf();
    await opened(workbook);
    const progress: Progress[] = [];
    const outcome = await refresh({ asOf: AS_OF, onProgress: (one) => progress.push(one) });
    expect(outcome).toMatchObject({ kind: "written", sheets: SHEETS });
    expect(namesOf(workbook)).toEqual(["People", ...SHEETS]);
    expect(progress.slice(0, 3)).toEqual([
      { stage: "reading" },
      { stage: "computing" },
      { stage: "writing", sheet: 1, sheets: 10, name: "Summary" },
    ]);
  });

  it("needs at most four round trips to read, two to see what is on its sheets, one a sheet, and one to remember it", async () => {
    const host = await opened(workbookOf());
    await refresh({ asOf: AS_OF });
    // The first one: to add the sheets, to freeze panes, and to set up the pages.
    expect(host.traffic.syncs).toBeLessThanOrEqual(4 + 3 + SHEETS.length + 1);
    host.traffic.reset();
    await refresh({ asOf: AS_OF });
    expect(host.traffic.syncs).toBeLessThanOrEqual(4 + 2 + SHEETS.length + 1);
  });

  it("happens in place: a second one changes nothing", async () => {
    const workbook = workbookOf();
    await opened(workbook);
    await refreshed(workbook);
    const before = lookOf(workbook);
    await refreshed(workbook);
    expect(namesOf(workbook)).toEqual(["People", ...SHEETS]);
    expect(lookOf(workbook)).toEqual(before);
  });

  it("leaves nothing of a larger report behind", async () => {
    const workbook = workbookOf();
    await opened(workbook);
    await refreshed(workbook);
    const expected = lookOf(workbook);
    const sheet = sheetOf(workbook, "People");
    const others = people(2).map((row, i) =>
      row.map((cell) => (cell === "2017/18" ? `${2018 + i}/${19 + i}` : cell === `P${i + 1}` ? `Q${i}` : cell)),
    );
    others.forEach((row, i) => putRow(sheet, 4 + i, row));
    await refreshed(workbook);
    expect(lookOf(workbook)).not.toEqual(expected);
    sheet.rows.length = 4;
    await refreshed(workbook);
    // A row that once held something is there, and blank.
    const textsOf = ({ rows }: (typeof expected)[number]) =>
      rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell === undefined ? [] : [[r, c, cell]])));
    expect(lookOf(workbook).map(textsOf)).toEqual(expected.map(textsOf));
    const sizesOf = ({ columnWidths, rowHeights }: (typeof expected)[number]) => [columnWidths, rowHeights];
    expect(lookOf(workbook).map(sizesOf)).toEqual(expected.map(sizesOf));
  });

  it("never touches a sheet of the user's, whatever it is called", async () => {
    const workbook = workbookOf();
    const own = addSheet(workbook, "metric 1", [["my notes", 42]]);
    await opened(workbook);
    const before = structuredClone(own.rows);
    await refreshed(workbook);
    await refreshed(workbook);
    expect(own.rows).toEqual(before);
    expect(namesOf(workbook).filter((name) => /^metric 1/i.test(name))).toEqual(["metric 1", "Metric 1 (2)"]);
  });

  it("takes the next name when a chart sheet has it, of which Excel's API says nothing", async () => {
    const workbook = workbookOf();
    workbook.otherTabs.add("summary");
    await opened(workbook);
    expect((await refreshed(workbook)).sheets).toEqual(["Summary (2)", ...SHEETS.slice(1)]);
    expect((await refreshed(workbook)).sheets).toEqual(["Summary (2)", ...SHEETS.slice(1)]);
    expect(namesOf(workbook)).toEqual(["People", "Summary (2)", ...SHEETS.slice(1)]);
  });

  it("leads to a sheet under the name that it got in the end", async () => {
    const workbook = workbookOf();
    for (const name of ["metric 2", "metric 2 (2)", "METRIC 7"]) workbook.otherTabs.add(name);
    await opened(workbook);
    expect((await refreshed(workbook)).sheets).toEqual(expect.arrayContaining(["Metric 2 (3)", "Metric 7 (2)"]));
    const links = cellsOf(sheetOf(workbook, "Summary")).map(({ hyperlink }) => hyperlink?.documentReference);
    expect(links).toEqual(expect.arrayContaining(["'Metric 1'!A1", "'Metric 2 (3)'!A1", "'Metric 7 (2)'!A1"]));
  });

  it("leaves the sheet in front that the user looks at", async () => {
    const workbook = workbookOf();
    const { user } = await opened(workbook);
    user.activate(sheetOf(workbook, "People"));
    await refreshed(workbook);
    expect(workbook.active?.name).toBe("People");
  });

  it("lets the screen be: it would flicker if it were held at every sheet", async () => {
    const host = await opened(workbookOf());
    const actions = recordActions(host);
    await refresh({ asOf: AS_OF });
    expect(actions.filter((name) => name.includes("SuspendScreenUpdating"))).toEqual([]);
  });

  it("moves no tab that is in its place, and finishes when Excel does not let it move one", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    const actions = recordActions(host);
    await refreshed(workbook);
    await refreshed(workbook);
    expect(actions.filter((name) => name.endsWith(".Position"))).toEqual([]);
    host.user.deleteSheet(sheetOf(workbook, "Summary"));
    host.failNext({ code: "InvalidArgument", member: "Position" });
    expect(await refreshed(workbook)).toMatchObject({ sheets: SHEETS, notes: [] });
    expect(namesOf(workbook)).toEqual(["People", ...SHEETS.slice(1), "Summary"]);
  });

  it("finds its own sheet again after it was renamed and moved", async () => {
    const workbook = workbookOf();
    await opened(workbook);
    await refreshed(workbook);
    const ours = sheetOf(workbook, "Metric 3");
    ours.name = "Ethnicity";
    workbook.worksheets.splice(workbook.worksheets.indexOf(ours), 1);
    workbook.worksheets.unshift(ours);
    const { sheets } = await refreshed(workbook);
    expect(sheets).toContain("Ethnicity");
    expect(workbook.worksheets[0]).toBe(ours);
    expect(namesOf(workbook)).not.toContain("Metric 3");
  });

  it("puts back sheets that were deleted, each to its place, in four round trips more", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    await refreshed(workbook);
    addSheet(workbook, "Notes", [["mine"]]);
    host.traffic.reset();
    await refreshed(workbook);
    const { syncs } = host.traffic;
    for (const names of [["Metric 3"], ["Summary"], ["Summary", "Metric 1", "Metric 7"], ["Data checks"]]) {
      for (const name of names) host.user.deleteSheet(sheetOf(workbook, name));
      host.traffic.reset();
      await refreshed(workbook);
      expect(host.traffic.syncs).toBeLessThanOrEqual(syncs + 4);
      const order = names.includes("Data checks")
        ? ["People", ...SHEETS.slice(0, -1), "Notes", "Data checks"]
        : ["People", ...SHEETS, "Notes"];
      expect(namesOf(workbook)).toEqual(order);
    }
  });

  it.each(["=1+1", "+440", "-x", "@me", "2011/12", "TRUE", "1e3", "'quoted"])(
    "writes the text %s as that text",
    async (text) => {
      const row = people(1)[0].map((cell, i) => (HEADINGS[i] === "Ethnicity" ? text : cell));
      const workbook = workbookOf([HEADINGS, row]);
      workbook.properties.company = text;
      await opened(workbook);
      await refreshed(workbook);
      const written = SHEETS.flatMap((name) => cellsOf(sheetOf(workbook, name)));
      expect(written.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(cellsOf(sheetOf(workbook, "Metric 1")).map(({ content }) => content)).toEqual(
        expect.arrayContaining([text, `Metric Summary - ${text} - Metric 1`]),
      );
    },
  );

  it.each(Object.values(HOSTS))(
    "writes a sheet that is used to its last cell, and leaves that: $title",
    async (host) => {
      const workbook = workbookOf();
      await opened(workbook, { host });
      await refreshed(workbook);
      const sheet = sheetOf(workbook, "Metric 1");
      sheet.put(MAX_ROWS - 1, MAX_COLUMNS - 1, { content: "far", style: DEFAULT_STYLE });
      sheet.put(6, 2, { content: "stale", style: DEFAULT_STYLE });
      await refreshed(workbook);
      expect(cellsOf(sheet).map(({ content }) => content)).not.toContain("stale");
      expect(sheet.cell(MAX_ROWS - 1, MAX_COLUMNS - 1)?.content).toBe("far");
    },
  );

  it.each([true, false])(
    "links cells whether or not a cell that is written to stays a link: %s",
    async (keepsLinks) => {
      const [first, second] = people(2);
      const rows = [HEADINGS, first, second.map((cell) => (cell === "NPQH" ? "NPQ?" : cell))];
      const workbook = workbookOf(rows, "=1+1");
      await opened(workbook, { host: { ...HOSTS.windows, keepsLinks } });
      await refreshed(workbook);
      await refreshed(workbook);
      const linked = ["Summary", "Data checks"].flatMap((name) =>
        cellsOf(sheetOf(workbook, name)).filter(({ hyperlink }) => hyperlink !== undefined),
      );
      expect(linked.length).toBeGreaterThanOrEqual(8);
      // The row's number stays a number; no link has Excel's own blue, and no text has become a formula.
      expect(linked.map(({ content }) => content)).toContain(3);
      for (const { style, formula } of linked) {
        expect([style.font.color, style.numberFormat, formula]).not.toContain("#0563C1");
        expect(style.numberFormat).not.toBe("@");
        expect(formula).toBeUndefined();
      }
    },
  );

  it("leads from each problem to its cell, through any sheet name", async () => {
    const rows = [HEADINGS, people(1)[0].map((cell) => (cell === "NPQH" ? "NPQ?" : cell))];
    const workbook = workbookOf(rows, "O'Neil's list");
    await opened(workbook);
    await refreshed(workbook);
    const checks = sheetOf(workbook, "Data checks");
    const links = cellsOf(checks).flatMap(({ hyperlink }) => hyperlink?.documentReference ?? []);
    expect(links).toEqual(["'Data checks'!A10", "'O''Neil''s list'!D2"]);
    expect(checks.cell(9, 0)?.content).toBe("Left out");
  });

  it("prints on A4 landscape, one page wide, with the headings on every page", async () => {
    const workbook = workbookOf();
    await opened(workbook);
    await refreshed(workbook);
    for (const name of SHEETS) {
      const { pageLayout, frozen } = sheetOf(workbook, name);
      expect(pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: null });
      expect(pageLayout.printTitleRows?.[0]).toBe(0);
      expect(frozen.rows).toBeGreaterThan(0);
    }
  });
});

describe("reading", () => {
  it("finds a table by its headings under title rows, and never asks for names", async () => {
    const workbook = new Workbook();
    addSheet(
      workbook,
      "Data",
      [["Our participants"], [], [...HEADINGS].reverse(), ...people(2, "SECRET").map((row) => [...row].reverse())],
      3,
    );
    const host = await opened(workbook);
    const answers: string[] = [];
    const process = host.process.bind(host);
    host.process = async (body, flags) => {
      const answer = await process(body, flags);
      answers.push(answer.body ?? "");
      return answer;
    };
    const { report } = await refreshed(workbook);
    expect(report.counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    // The survey looks at the first rows of each sheet for headings; reading itself asks for the needed columns only.
    expect(answers.filter((answer) => answer.includes("SECRET"))).toHaveLength(1);
  });

  it("prefers Excel tables, and does not count a plain copy again", async () => {
    const workbook = new Workbook();
    const rows = [HEADINGS, ...people(3)];
    addSheet(workbook, "Printed copy", rows);
    asTable(workbook, addSheet(workbook, "Data", rows), rows, "Participants");
    await opened(workbook);
    const { report } = await refreshed(workbook);
    expect(report.counts.counted).toBe(3);
    expect(report.sources).toMatchObject([{ name: "Participants", rows: 3 }]);
    expect(described(report.problems)).toMatchObject([
      { code: "passed-over", severity: "warning", table: "Printed copy", row: null },
    ]);
  });

  it("names rows that stand directly below an Excel table and are not read", async () => {
    const workbook = new Workbook();
    const rows = [HEADINGS, ...people(5)];
    const sheet = addSheet(workbook, "Data", rows);
    addTable(workbook, sheet, { row: 0, column: 0, rows: 4, columns: HEADINGS.length }, true).name = "Participants";
    await opened(workbook);
    const { report } = await refreshed(workbook);
    expect(report.counts.counted).toBe(3);
    expect(described(report.problems)).toMatchObject([
      { code: "rows-below", severity: "warning", table: "Participants", sheet: "Data", row: null },
    ]);
  });

  it.each([
    ["a note", [], (sheet: Worksheet) => sheet.put(4, 0, { content: "Source: our own", style: DEFAULT_STYLE })],
    ["another table", [], (sheet: Worksheet) => putRow(sheet, 6, ["Task", "Outcome", "Result"])],
    [
      "rows after a blank one",
      ["rows-below"],
      (sheet: Worksheet) => people(2).forEach((row, i) => putRow(sheet, 5 + i, row)),
    ],
  ])("says of %s below it: %p", async (_what, codes, put) => {
    const workbook = new Workbook();
    const rows = [HEADINGS, ...people(3)];
    const sheet = addSheet(workbook, "Data", rows);
    asTable(workbook, sheet, rows, "Participants");
    put(sheet);
    await opened(workbook);
    expect((await refreshed(workbook)).report.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("halves what it asks for when Excel finds a response too large, and loses no row", async () => {
    const host = await opened(workbookOf([HEADINGS, ...people(20_000)]), { payloadLimit: 1_500_000 });
    const outcome = await refresh({ asOf: AS_OF });
    expect(outcome.kind === "written" && outcome.report.counts).toEqual({ rows: 20_000, counted: 20_000, leftOut: 0 });
    expect(host.traffic.syncs).toBeGreaterThan(4 + SHEETS.length + 1);
  });

  it("says so when there is no participants table, and writes nothing", async () => {
    const workbook = workbookOf([
      ["Item", "Cost"],
      ["Rooms", 12],
    ]);
    await opened(workbook);
    const outcome = await refresh({ asOf: AS_OF });
    expect(outcome).toMatchObject({ kind: "failed", reason: "no participants table", brokeOffAt: null });
    expect(namesOf(workbook)).toEqual(["People"]);
  });
});

describe("when Excel refuses", () => {
  it("half-way, the sheet says that it is incomplete, and the next refresh fixes it", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    const outcome = await refresh({
      asOf: AS_OF,
      onProgress: (step) => {
        if (step.stage === "writing" && step.name === "Metric 3") {
          host.failNext({ code: "GeneralException", member: "ColumnWidth" });
        }
      },
    });
    expect(outcome).toMatchObject({ kind: "failed", reason: "Excel error", brokeOffAt: "Metric 3" });
    expect(outcome.kind === "failed" && outcome.message).toMatch(
      /try again.*Metric 3 and the sheets after it are not refreshed yet/,
    );
    expect(sheetOf(workbook, "Metric 3").cell(0, 0)?.content).toMatch(/incomplete/);
    await refreshed(workbook);
    expect(namesOf(workbook)).toEqual(["People", ...SHEETS]);
    expect(sheetOf(workbook, "Metric 3").cell(0, 0)?.content).toBe("Metric Summary - Metric 3");
  });

  it("because one of our sheets is protected, nothing is written and the message names it", async () => {
    const workbook = workbookOf();
    await opened(workbook);
    await refreshed(workbook);
    sheetOf(workbook, "Metric 2").isProtected = true;
    const before = lookOf(workbook);
    const outcome = await refresh({ asOf: AS_OF + 1 });
    expect(outcome).toMatchObject({ kind: "failed", reason: "protected sheet" });
    expect(outcome.kind === "failed" && outcome.message).toMatch(/Metric 2 is protected.*Unprotect/);
    expect(lookOf(workbook)).toEqual(before);
  });

  it("waits until the user has left the cell", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    host.isCellEdited = true;
    const waiting = refresh({ asOf: AS_OF });
    expect(namesOf(workbook)).toEqual(["People"]);
    host.isCellEdited = false;
    expect(await waiting).toMatchObject({ kind: "written" });
  });
});
