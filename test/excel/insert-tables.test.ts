import {
  type CellContent,
  displayText,
  HOSTS,
  parseReference,
  tableArea,
  Workbook,
  type Worksheet,
} from "excel-stand-in";
import { insertTables } from "../../src/excel/insert-tables";
import type { StartingTable } from "../../src/set-up/starting-table";
import { template } from "../../src/set-up/template";
import { addSheet, asTable, namesOf, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const TEMPLATE = template(2026);

/** The workbook after these tables were brought in. */
async function withTables(workbook: Workbook, tables: readonly StartingTable[] = TEMPLATE): Promise<Workbook> {
  await opened(workbook);
  await insertTables(tables);
  return workbook;
}

/** What a sheet holds, from A1 on. */
function contentsOf(sheet: Worksheet, rows: number, columns: number): CellContent[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sheet.cell(row, column)?.content ?? null),
  );
}

/** A column's cells as a list's reference names them. */
function valuesAt(workbook: Workbook, list: string): CellContent[] {
  const reference = parseReference(list);
  if (reference?.sheet === null || reference === null) throw new Error(`${list} names no sheet.`);
  const { row, column, rows } = reference.area;
  const sheet = sheetOf(workbook, reference.sheet);
  return Array.from({ length: rows }, (_, r) => sheet.cell(row + r, column)?.content ?? null);
}

/** The list that a cell offers. */
function listAt(workbook: Workbook, sheet: Worksheet, row: number, column: number): CellContent[] | null {
  const found = sheet.validations.find(
    ({ area }) =>
      area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns,
  );
  return found === undefined ? null : valuesAt(workbook, found.list);
}

const NOTES: Rows = [
  ["My notes", "2017/18"],
  ["Call Ada", 7],
];

describe("tables that are brought in", () => {
  it("stand on sheets of their own behind the user's, the first one in front", async () => {
    const workbook = await withTables(workbookOf(NOTES, "Notes"));
    expect(namesOf(workbook)).toEqual(["Notes", "Participants", "Assessments", "Targets", "Feedback", "Lists"]);
    expect(workbook.active?.name).toBe("Participants");
  });

  it("are Excel tables with their headings and rows, in two round trips", async () => {
    const workbook = workbookOf(NOTES, "Notes");
    const host = await opened(workbook);
    host.traffic.reset();
    await insertTables(TEMPLATE);
    expect(host.traffic.syncs).toBe(2);
    for (const { name, columns, rows } of TEMPLATE) {
      const sheet = sheetOf(workbook, name);
      const cells = [columns.map(({ heading }) => heading), ...rows];
      expect(contentsOf(sheet, cells.length, columns.length)).toEqual(cells);
      expect(sheet.tables.map((table) => [table.name, tableArea(table)])).toEqual([
        [name, { row: 0, column: 0, rows: Math.max(2, cells.length), columns: columns.length }],
      ]);
      expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    }
  });

  it("touch nothing of the user's", async () => {
    const workbook = workbookOf(NOTES, "participants");
    asTable(workbook, addSheet(workbook, "Data", NOTES), NOTES, "Targets");
    addSheet(workbook, "Lists", NOTES);
    workbook.names.set("Feedback", "Lists!$A$1:$A$2");
    const before = structuredClone(workbook.worksheets.map((sheet) => ({ ...sheet })));
    await withTables(workbook);
    expect(workbook.worksheets.slice(0, 3).map((sheet) => ({ ...sheet }))).toEqual(before);
    expect([...workbook.names]).toEqual([["Feedback", "Lists!$A$1:$A$2"]]);
  });

  it("get a number where their name is taken, whatever its case", async () => {
    const workbook = workbookOf(NOTES, "participants");
    addSheet(workbook, "Lists", NOTES);
    addSheet(workbook, "TARGETS", NOTES);
    addSheet(workbook, "Targets (2)", NOTES);
    await withTables(workbook);
    expect(namesOf(workbook).slice(4)).toEqual([
      ...["Participants (2)", "Assessments", "Targets (3)", "Feedback", "Lists (2)"],
    ]);
  });

  it("leave a name to the table or range that has it", async () => {
    const workbook = new Workbook();
    asTable(workbook, addSheet(workbook, "Data", NOTES), NOTES, "TARGETS");
    workbook.names.set("feedback", "Data!$A$1");
    await withTables(workbook);
    const named = workbook.worksheets.flatMap(({ name, tables }) => tables.map((table) => [name, table.name]));
    expect(named.slice(0, 3)).toEqual([
      ["Data", "TARGETS"],
      ["Participants", "Participants"],
      ["Assessments", "Assessments"],
    ]);
    const others = named.slice(3).map(([, name]) => name.toLowerCase());
    expect(others).toHaveLength(2);
    expect(others).not.toContain("targets");
    expect(others).not.toContain("feedback");
  });

  it("may be brought in twice", async () => {
    const workbook = await withTables(workbookOf(NOTES, "Notes"));
    await insertTables(TEMPLATE);
    expect(namesOf(workbook).slice(6)).toEqual([
      ...["Participants (2)", "Assessments (2)", "Targets (2)", "Feedback (2)", "Lists (2)"],
    ]);
    const tableNames = workbook.worksheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
    expect(new Set(tableNames).size).toBe(8);
  });

  it("keep texts as they are, and blank cells blank", async () => {
    const texts = ["2011/12", "=1+1", "007", "TRUE", "1/2", "'quoted'", "12 %"];
    const columns = [
      { heading: "2011/12", width: 10 },
      { heading: "Number", width: 10 },
    ];
    const workbook = new Workbook();
    addSheet(workbook, "Notes", NOTES);
    await withTables(workbook, [{ name: "Texts", columns, rows: texts.map((text, i) => [text, i === 0 ? null : i]) }]);
    const sheet = sheetOf(workbook, "Texts");
    expect(contentsOf(sheet, 8, 2)).toEqual([
      ["2011/12", "Number"],
      ...texts.map((text, i) => [text, i === 0 ? null : i]),
    ]);
    expect(sheet.rows.flatMap((row) => row?.map((cell) => cell?.formula) ?? []).filter(Boolean)).toEqual([]);
  });

  it("show dates as dates, also in rows that are added later", async () => {
    const workbook = await withTables(workbookOf(NOTES, "Notes"));
    const sheet = sheetOf(workbook, "Participants");
    const start = sheet.cell(1, 5);
    expect(displayText(start?.content ?? null, start?.style.numberFormat ?? "")).toBe("01/10/2026");
    expect(sheet.cell(500, 5)?.style.numberFormat).toBe("dd/mm/yyyy");
    expect(sheet.cell(1, 8)?.style.numberFormat ?? "General").toBe("General");
  });
});

describe("beside a chart sheet, whose name the add-in cannot see", () => {
  it.each([
    ["Participants", ["Participants (2)", "Assessments", "Targets", "Feedback", "Lists"]],
    ["TARGETS", ["Participants", "Assessments", "Targets (2)", "Feedback", "Lists"]],
    ["Lists", ["Participants", "Assessments", "Targets", "Feedback", "Lists (2)"]],
  ])("called %s, tables get a number and nothing is left half-written", async (taken, names) => {
    const workbook = workbookOf(NOTES, "Notes");
    workbook.otherTabs.add(taken);
    await withTables(workbook);
    expect(namesOf(workbook)).toEqual(["Notes", ...names]);
    expect(workbook.active?.name).toBe(names[0]);
    expect(workbook.worksheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ...["Participants", "Assessments", "Targets", "Feedback"],
    ]);
    const qualification = TEMPLATE[0].columns.findIndex(({ heading }) => heading === "Qualification");
    expect(listAt(workbook, workbook.worksheets[1], 1, qualification)).toEqual(
      TEMPLATE[0].columns[qualification].values,
    );
  });

  it("several of them are passed over, and numbers that are taken", async () => {
    const workbook = workbookOf(NOTES, "Targets (2)");
    for (const name of ["Participants", "Participants (2)", "Targets", "Lists"]) workbook.otherTabs.add(name);
    await withTables(workbook);
    expect(namesOf(workbook).slice(1)).toEqual([
      ...["Participants (3)", "Assessments", "Targets (3)", "Feedback", "Lists (2)"],
    ]);
  });

  it("too many of them leave the workbook as it was", async () => {
    const workbook = workbookOf(NOTES, "Notes");
    workbook.otherTabs.add("Targets");
    for (let n = 2; n < 40; n++) workbook.otherTabs.add(`Targets (${n})`);
    await opened(workbook);
    await expect(insertTables(TEMPLATE)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(namesOf(workbook)).toEqual(["Notes"]);
    expect(workbook.active?.name).toBe("Notes");
  });
});

describe("tables that cannot be brought in", () => {
  it.each(["Values", "Name", "Rule"])("because of %s leave no sheet behind", async (member) => {
    const workbook = workbookOf(NOTES, "Notes");
    const host = await opened(workbook);
    for (const after of [0, 1]) {
      host.failNext({ code: "GeneralException", member, after });
      await expect(insertTables(TEMPLATE)).rejects.toMatchObject({ code: "GeneralException" });
      expect(namesOf(workbook)).toEqual(["Notes"]);
    }
    await insertTables(TEMPLATE);
    expect(namesOf(workbook)).toHaveLength(6);
  });

  it("fail with what was wrong at first, also where nothing can be cleared away", async () => {
    const host = await opened(workbookOf(NOTES, "Notes"));
    host.failNext({ code: "AccessDenied", member: "Values" });
    host.failNext({ code: "GeneralException", member: "Delete" });
    await expect(insertTables(TEMPLATE)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("drop-down lists", () => {
  it("offer the column's values, from the first row on and far below", async () => {
    const workbook = await withTables(workbookOf(NOTES, "Notes"));
    for (const { name, columns } of TEMPLATE) {
      const sheet = sheetOf(workbook, name);
      columns.forEach(({ values }, column) => {
        for (const row of [1, 2, 1000]) expect(listAt(workbook, sheet, row, column)).toEqual(values ?? null);
        expect(listAt(workbook, sheet, 0, column)).toBeNull();
      });
    }
  });

  it("offer their own values also where another sheet is called Lists", async () => {
    const workbook = workbookOf(NOTES, "Lists");
    await withTables(workbook);
    const sheet = sheetOf(workbook, "Participants");
    const qualification = TEMPLATE[0].columns.findIndex(({ heading }) => heading === "Qualification");
    expect(listAt(workbook, sheet, 1, qualification)).toEqual(TEMPLATE[0].columns[qualification].values);
  });

  it("let another spelling be typed", async () => {
    const workbook = await withTables(workbookOf(NOTES, "Notes"));
    const all = workbook.worksheets.flatMap(({ validations }) => validations);
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ errorAlert, inCellDropDown }) => errorAlert?.showAlert === false && inCellDropDown)).toBe(true);
  });

  it("reach as far as a table that is longer", async () => {
    const columns = [{ heading: "Answer", width: 10, values: ["Yes", "No"] }];
    const rows = Array.from({ length: 1500 }, () => ["Yes"]);
    const workbook = await withTables(workbookOf(NOTES, "Notes"), [{ name: "Long", columns, rows }]);
    expect(listAt(workbook, sheetOf(workbook, "Long"), 1500, 0)).toEqual(["Yes", "No"]);
  });

  it("stand once on their sheet, headed by their column", async () => {
    const workbook = await withTables(workbookOf(NOTES, "Notes"));
    const [headings] = contentsOf(sheetOf(workbook, "Lists"), 1, 9);
    expect(headings).toEqual([
      ...["Qualification", "Gender", "Disability", "Ethnicity", "Result", "QAA moderated", "Moderation outcome"],
      ...[null, null],
    ]);
  });
});

describe("dates that are brought in", () => {
  it("are the same days in a workbook that counts from 1904", async () => {
    const [table] = TEMPLATE;
    const startOf = async (date1904: boolean, dateFollowsSystem = true): Promise<string> => {
      const workbook = workbookOf(NOTES, "Notes");
      workbook.date1904 = date1904;
      await opened(workbook, { host: { ...HOSTS.windows, dateFollowsSystem } });
      await insertTables(TEMPLATE);
      const column = table.columns.findIndex(({ heading }) => heading === "Start date");
      const cell = sheetOf(workbook, "Participants").cell(1, column);
      return displayText(cell?.content ?? null, cell?.style.numberFormat ?? "", date1904);
    };
    expect(await startOf(true)).toBe("01/10/2026");
    // Its function DATE may count from 1900 all the same.
    expect(await startOf(true, false)).toBe("01/10/2026");
    expect(await startOf(false)).toBe("01/10/2026");
  });
});
