import { type Host, MAX_COLUMNS, parseArea, Workbook } from "excel-stand-in";
import { chooseSelection, type ChoiceResult } from "../../src/excel/choose-selection";
import { CHOSEN_RANGE } from "../../src/excel/chosen-range";
import { readTables } from "../../src/excel/read-tables";
import { surveyWorkbook } from "../../src/excel/survey";
import { addSheet, asTable, HEADINGS, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const PEOPLE: Rows = [HEADINGS, ...people(3)];
/** Participants of another list: L1, L2. */
const OTHERS: Rows = [HEADINGS, ...people(2).map(([id, ...cells]) => [`L${id}`, ...cells])];

/** Selects cells and takes them for the participants. */
async function choose(host: Host, sheet: string, address: string): Promise<ChoiceResult> {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address.`);
  host.user.select(sheetOf(host.workbook, sheet), area);
  return chooseSelection();
}

/** What is read now: the IDs of the participants, and what is passed over. */
async function read() {
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const ofPeople = survey.tables.filter(({ recognition }) => recognition.definition.role === "participants");
    const { tables } = await readTables(context, ofPeople);
    const ids = tables.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs[0].values.map(([id]) => id)));
    return {
      ids: ids.filter((id) => id !== ""),
      firstRows: tables.map(({ blocks }) => blocks[0]?.firstRow),
      passedOver: survey.remarks.map(({ name }) => name),
      kinds: survey.tables.map(({ recognition }) => recognition.definition.role),
    };
  });
}

/** Excel itself lets a name follow its sheet; the stand-in keeps it as it is. */
function excelMovesName(host: Host, reference: string): void {
  host.workbook.names.set(CHOSEN_RANGE, reference);
}

/** A workbook with a plain list from B4 on, under a title, beside an Excel table of other people. */
async function listAndTable(): Promise<Host> {
  const workbook = new Workbook();
  asTable(workbook, addSheet(workbook, "Data", OTHERS), OTHERS, "Participants");
  const list: Rows = [["", "Our list"], [], [], ...PEOPLE.map((row) => ["", ...row])];
  addSheet(workbook, "Our list", list);
  return opened(workbook);
}

describe("choosing the selected cells", () => {
  it("takes the region around a single cell, wherever in it that is", async () => {
    for (const address of ["B4", "D6", "K7"]) {
      const host = await listAndTable();
      expect(await choose(host, "Our list", address)).toEqual({ kind: "chosen", address: "'Our list'!B4:P7" });
      expect(host.workbook.names.get(CHOSEN_RANGE)).toBe("'Our list'!$B$4:$P$7");
    }
  });

  it("takes several cells as they are selected", async () => {
    const host = await listAndTable();
    expect(await choose(host, "Our list", "B4:P6")).toMatchObject({ address: "'Our list'!B4:P6" });
  });

  it("takes only the used part of whole columns", async () => {
    const host = await opened(workbookOf(PEOPLE));
    expect(await choose(host, "People", "A:XFD")).toEqual({ kind: "chosen", address: "People!A1:O4" });
  });

  it.each([
    ["rows without their headings", "B5:P7", "'Our list'!B5:K7", "P1"],
    ["the title above the list", "B1", "'Our list'!B1", "Our list"],
  ])("refuses %s, says what it found and changes nothing", async (_, selection, address, first) => {
    const host = await listAndTable();
    const result = await choose(host, "Our list", selection);
    expect(result).toMatchObject({ kind: "no headings", address });
    expect(result.kind === "no headings" && result.headings[0]).toBe(first);
    expect(host.workbook.names.size).toBe(0);
    expect(await read()).toMatchObject({ ids: ["LP1", "LP2"] });
  });

  it("refuses blank cells", async () => {
    const host = await listAndTable();
    for (const address of ["T20:U30", "T20"]) {
      expect((await choose(host, "Our list", address)).kind).toBe("no headings");
    }
    expect(host.workbook.names.size).toBe(0);
  });

  it("refuses a table of another kind", async () => {
    const workbook = workbookOf(PEOPLE);
    addSheet(workbook, "Goals", [
      ["Qualification", "Academic year", "Recruitment target"],
      ["NPQH", "2017/18", 12],
    ]);
    const host = await opened(workbook);
    expect((await choose(host, "Goals", "A1")).kind).toBe("no headings");
    expect(workbook.names.size).toBe(0);
  });

  it("keeps the earlier choice when another one is refused", async () => {
    const host = await listAndTable();
    await choose(host, "Our list", "B4");
    await choose(host, "Our list", "B1");
    expect(host.workbook.names.get(CHOSEN_RANGE)).toBe("'Our list'!$B$4:$P$7");
  });

  it("puts the next choice in the place of the last one", async () => {
    const host = await listAndTable();
    await choose(host, "Our list", "B4");
    expect((await choose(host, "Data", "A1")).kind).toBe("chosen");
    expect([...host.workbook.names.values()]).toEqual(["Data!$A$1:$O$3"]);
    expect((await read()).ids).toEqual(["LP1", "LP2"]);
  });
});

describe("the chosen range", () => {
  it("is read although there is a table of participants, which is named as passed over", async () => {
    const host = await listAndTable();
    expect((await read()).ids).toEqual(["LP1", "LP2"]);
    await choose(host, "Our list", "B4");
    expect(await read()).toEqual({
      ...{ ids: ["P1", "P2", "P3"], firstRows: [5], passedOver: ["Participants"], kinds: ["participants"] },
    });
  });

  it("leaves tables of other kinds as they were", async () => {
    const host = await listAndTable();
    addSheet(host.workbook, "Goals", [
      ["Qualification", "Academic year", "FSM target %"],
      ["NPQH", "2017/18", 12],
    ]);
    await choose(host, "Our list", "B4");
    expect((await read()).kinds).toEqual(["participants", "targets"]);
  });

  it("holds the rows that are added below it", async () => {
    const host = await listAndTable();
    await choose(host, "Our list", "B4");
    const added = { row: 7, column: 1, rows: 2, columns: 5 };
    await host.user.enter(sheetOf(host.workbook, "Our list"), added, [
      ["P4", "Ada", "Example", "NPQH", "'2017/18"],
      ["P5", "Ada", "Example", "NPQH", "'2017/18"],
    ]);
    expect((await read()).ids).toEqual(["P1", "P2", "P3", "P4", "P5"]);
  });

  it("moves with the rows that are inserted above it", async () => {
    const host = await listAndTable();
    await choose(host, "Our list", "B4");
    await host.user.insertRows(sheetOf(host.workbook, "Our list"), 1, 3);
    expect(host.workbook.names.get(CHOSEN_RANGE)).toBe("'Our list'!$B$7:$P$10");
    expect(await read()).toMatchObject({ ids: ["P1", "P2", "P3"], firstRows: [8] });
    await host.user.deleteRows(sheetOf(host.workbook, "Our list"), 0, 2);
    await host.user.deleteColumns(sheetOf(host.workbook, "Our list"), 0, 1);
    expect(host.workbook.names.get(CHOSEN_RANGE)).toBe("'Our list'!$A$5:$O$8");
    expect(await read()).toMatchObject({ ids: ["P1", "P2", "P3"], firstRows: [6] });
  });

  it("stays chosen when its sheet is renamed", async () => {
    const host = await listAndTable();
    await choose(host, "Our list", "B4");
    host.user.renameSheet(sheetOf(host.workbook, "Our list"), "Cohort '17");
    excelMovesName(host, "'Cohort ''17'!$B$4:$P$7");
    expect((await read()).ids).toEqual(["P1", "P2", "P3"]);
  });

  it.each([
    ["its sheet", async (host: Host) => host.user.deleteSheet(sheetOf(host.workbook, "Our list"))],
    [
      "its row of headings",
      async (host: Host) =>
        host.user.clear(sheetOf(host.workbook, "Our list"), { row: 3, column: 0, rows: 1, columns: MAX_COLUMNS }),
    ],
    ["its rows", async (host: Host) => host.user.deleteRows(sheetOf(host.workbook, "Our list"), 0, 10)],
    ["its columns", async (host: Host) => host.user.deleteColumns(sheetOf(host.workbook, "Our list"), 0, 20)],
    ["all it refers to", async (host: Host) => excelMovesName(host, "#REF!")],
  ])("counts no longer when %s was deleted: the tables are read as ever", async (_, remove) => {
    const host = await listAndTable();
    await choose(host, "Our list", "B4");
    await remove(host);
    expect((await read()).ids).toEqual(["LP1", "LP2"]);
  });
});
