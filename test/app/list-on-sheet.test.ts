import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_STYLE, Workbook, type Area, type Host, type Worksheet } from "excel-stand-in";
import { newDocument, openXlsx, saveXlsx } from "excel-stand-in/xlsx";
import { deleteList, listOnSheet, refreshList, type ListResult } from "../../src/app/list-on-sheet";
import { chooseRange } from "../../src/app/set-up";
import { peopleOfList } from "../../src/app/people-of-list";
import { session } from "../../src/app/session";
import { SHEET_MARKER } from "../../src/excel/sheet-marker";
import type { Asked, Question } from "../../src/metrics/behind/question";
import { calm } from "../support/following";
import { openSample } from "../support/open-sample";
import { newFolder, put, runReport } from "../support/run-report";
import { addSheet, HEADINGS, namesOf, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const question = (measure: Question["measure"], rest: Partial<Question> = {}): Question => ({
  ...{ measure, year: null, qualification: null, group: null, ...rest },
});
const asked = (measure: Question["measure"], rest: Partial<Question> = {}): Asked => ({
  people: question(measure, rest),
  among: null,
});
const WITHDRAWN = asked("withdrawn");

let host: Host;

async function open(workbook: Workbook): Promise<Host> {
  host = await opened(workbook);
  await session.read();
  return host;
}

/** Lists those who answer a question. */
function list(one: Asked, isOthers = false, title = "People who withdrew"): Promise<ListResult> {
  return listOnSheet({ title, asked: one, isOthers, people: peopleNow(one, isOthers) });
}

function peopleNow(one: Asked, isOthers = false) {
  const { register } = session.state;
  if (register.kind !== "read") throw new Error(register.kind);
  return peopleOfList(register.analysis, one, isOthers);
}

function made(result: ListResult): string {
  if ("refused" in result) throw new Error(result.refused);
  return result.sheet;
}

/** "C7", or so many rows from there. */
function cell(address: string, rows = 1): Area {
  const [, letter, digits] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: letter.charCodeAt(0) - 65, rows, columns: 1 };
}

/** Contents of a sheet, row by row; blank cells as "". */
function contents(sheet: Worksheet): unknown[][] {
  return Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => cell?.content ?? ""));
}

/** The rows of a sheet's only table, headings first. */
function tableOf(sheet: Worksheet): unknown[][] {
  const [table] = sheet.tables;
  return Array.from({ length: table.rowCount }, (_, r) =>
    Array.from({ length: table.columnCount }, (__, c) => sheet.cell(table.row + r, table.column + c)?.content ?? ""),
  );
}

/** Participants P1 … P6, of whom P2, P4 and P5 withdrew. */
const ROWS = [
  HEADINGS,
  ...people(6).map((row, i) =>
    i === 1 || i === 3 || i === 4 ? row.with(HEADINGS.indexOf("Withdrawn date"), 43200) : row,
  ),
];

// The first, as office.js tells the session of the first workbook only.
test("making, changing, refreshing or deleting a list does not let the register be read again", async () => {
  await open(workbookOf(ROWS));
  const { register } = session.state;
  const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
  await host.user.enter(sheet, cell("A6"), [["typed over"]]);
  made(await refreshList(sheet.id));
  await calm(host);
  expect(session.state.register).toBe(register);
  made(await deleteList(sheet.id));
  await calm(host);
  expect(session.state.register).toBe(register);
});

describe("a list of people on a sheet", () => {
  it("holds the rows with all columns of their table, below what it is and when it was made", async () => {
    await open(workbookOf(ROWS));
    const name = made(await list(WITHDRAWN));
    expect(name).toBe("Withdrawn");
    const sheet = sheetOf(host.workbook, name);
    const [[title], [made_], [how]] = contents(sheet);
    expect(title).toBe("People who withdrew");
    expect(made_).toMatch(/^3 people, as the register said on \d+ [A-Z][a-z]+ \d{4} at \d\d:\d\d$/);
    expect(how).toMatch(/^To refresh or delete this list, select one of its cells/);
    expect(tableOf(sheet)).toEqual([HEADINGS, ROWS[2], ROWS[4], ROWS[5]].map((row) => [...row]));
    expect(sheet.tables[0].name).toBe("NPQ_list");
    expect(host.workbook.active).toBe(sheet);
  });

  it("is named after its question, with a number where the name is taken", async () => {
    await open(workbookOf(ROWS));
    const one = asked("withdrawn", { qualification: "NPQH", year: "2017/18" });
    expect(made(await list(one))).toBe("Withdrawn NPQH 2017-18");
    expect(made(await list(one))).toBe("Withdrawn NPQH 2017-18 (2)");
    host.workbook.otherTabs.add("Withdrawn NPQH 2017-18 (3)");
    expect(made(await list(one))).toBe("Withdrawn NPQH 2017-18 (4)");
    expect(host.workbook.worksheets.flatMap(({ tables }) => tables.map((table) => table.name))).toEqual([
      ...["NPQ_list", "NPQ_list_2", "NPQ_list_3"],
    ]);
  });

  it("copies values as values: texts that look like formulas, zeros in front, dates, errors, truth, results of formulas", async () => {
    const workbook = new Workbook();
    const sheet = addSheet(workbook, "People", [[...HEADINGS, "Code", "Sum", "Error", "Agreed"], ...ROWS.slice(1)]);
    const put = (column: string, cell: object): void => {
      const at = [...HEADINGS, "Code", "Sum", "Error", "Agreed"].indexOf(column);
      sheet.put(2, at, { content: null, style: DEFAULT_STYLE, ...cell });
    };
    const dated = { ...DEFAULT_STYLE, numberFormat: "dd/mm/yyyy" };
    put("Last name", { content: "=1+1" });
    put("Code", { content: "00123", style: { ...DEFAULT_STYLE, numberFormat: "@" } });
    put("Withdrawn date", { content: 43200, style: dated });
    put("Sum", { content: 7, formula: "=3+4" });
    put("Error", { content: { error: "#N/A" } });
    put("Agreed", { content: true });
    await open(workbook);
    const copied = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    const [headings, row] = tableOf(copied);
    const copy = (heading: string) => copied.cell(5, headings.indexOf(heading));
    expect(row[headings.indexOf("Last name")]).toBe("=1+1");
    expect(copy("Last name")?.formula).toBeUndefined();
    expect(copy("Code")).toMatchObject({ content: "00123", style: { numberFormat: "@" } });
    expect(copy("Withdrawn date")).toMatchObject({ content: 43200, style: { numberFormat: "dd/mm/yyyy" } });
    expect(copy("Sum")).toMatchObject({ content: 7 });
    expect(copy("Sum")?.formula).toBeUndefined();
    expect(copy("Error")?.content).toBe("#N/A");
    expect(copy("Agreed")?.content).toBe(true);
  });

  it("has as many rows as the figure says, whatever is asked: people, assessments, ratings, the others of a share", async () => {
    await open(await openSample());
    const within: Asked = { people: question("within-time"), among: question("presented") };
    for (const [one, isOthers] of [
      [asked("withdrawn", { qualification: "NPQH", year: "2018/19" }), false],
      [asked("assessments", { year: "2017/18" }), false],
      [asked("upheld"), false],
      [asked("responses"), false],
      [within, true],
    ] as const) {
      const { length } = peopleNow(one, isOthers);
      const sheet = sheetOf(host.workbook, made(await list(one, isOthers)));
      expect([sheet.name, sheet.tables[0].rowCount - 1]).toEqual([sheet.name, length]);
      expect(length).toBeGreaterThan(0);
    }
    expect(namesOf(host.workbook)).toContain("Presented not within time");
  });

  it("joins the columns of several tables by their names", async () => {
    const workbook = workbookOf(ROWS);
    const other = ["Participant ID", "Withdrawn date", "Note", "Qualification", "Academic year", "Gender"];
    addSheet(workbook, "Other", [other, ["X1", 43201, "hello", "NPQSL", "2017/18", "Male"]]);
    await open(workbook);
    const [headings, ...rows] = tableOf(sheetOf(host.workbook, made(await list(WITHDRAWN))));
    expect(headings).toEqual([...HEADINGS, "Note"]);
    const x = rows.find(([id]) => id === "X1") ?? [];
    expect([x[headings.indexOf("Note")], x[headings.indexOf("Gender")], x[headings.indexOf("First name")]]).toEqual([
      ...["hello", "Male", ""],
    ]);
    expect(rows).toHaveLength(4);
  });

  it("joins columns that mean the same under other headings, so that everybody stands in the same columns", async () => {
    const workbook = workbookOf(ROWS);
    const other = ["Learner ID", "Date withdrawn", "Course", "Cohort", "Forename", "Surname"];
    addSheet(workbook, "Other", [other, ["X1", 43201, "NPQSL", "2017/18", "Ada", "Example"]]);
    await open(workbook);
    const [headings, ...rows] = tableOf(sheetOf(host.workbook, made(await list(WITHDRAWN))));
    expect(headings).toEqual(HEADINGS);
    const x = rows.find(([id]) => id === "X1") ?? [];
    expect(["Withdrawn date", "Qualification", "First name", "Last name"].map((h) => x[headings.indexOf(h)])).toEqual([
      ...[43201, "NPQSL", "Ada", "Example"],
    ]);
  });

  it("says of everybody what is said in merged cells, and of hidden rows what they say", async () => {
    const workbook = workbookOf(ROWS.map((row, i) => (i === 5 ? row.with(3, "") : row)));
    const sheet = sheetOf(workbook, "People");
    sheet.merges.push({ row: 4, column: 3, rows: 2, columns: 1 });
    sheet.hiddenRows.add(4);
    await open(workbook);
    const rows = tableOf(sheetOf(host.workbook, made(await list(WITHDRAWN)))).slice(1);
    expect(rows.map((row) => [row[0], row[3]])).toEqual([
      ["P2", "NPQH"],
      ["P4", "NPQH"],
      ["P5", "NPQH"],
    ]);
  });

  it("keeps the days of a workbook that counts from 1904", async () => {
    const workbook = workbookOf(ROWS);
    workbook.date1904 = true;
    await open(workbook);
    const [headings, row] = tableOf(sheetOf(host.workbook, made(await list(WITHDRAWN))));
    expect(row[headings.indexOf("Withdrawn date")]).toBe(43200);
  });

  it("is written in parts that Excel accepts, and of thousands of people", async () => {
    const long = "x".repeat(400);
    const rows = people(6000).map((row) => row.with(HEADINGS.indexOf("Withdrawn date"), 43200).with(1, long));
    host = await opened(workbookOf([HEADINGS, ...rows]), { payloadLimit: 5_000_000 });
    await session.read();
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    expect(tableOf(sheet)).toEqual([HEADINGS, ...rows].map((row) => [...row]));
  });
});

describe("what is refused, with nothing written:", () => {
  const refused = async (result: Promise<ListResult>): Promise<string> => {
    const names = namesOf(host.workbook);
    const one = await result;
    expect(namesOf(host.workbook)).toEqual(names);
    if ("sheet" in one) throw new Error(`${one.sheet} was made.`);
    return one.refused;
  };

  it("rows that hold other people meanwhile", async () => {
    await open(workbookOf(ROWS));
    const before = peopleNow(WITHDRAWN);
    await host.user.deleteRows(sheetOf(host.workbook, "People"), 1, 1);
    expect(await refused(listOnSheet({ title: "T", asked: WITHDRAWN, people: before }))).toMatch(
      /^The rows of the register have changed since this list was made/,
    );
  });

  it("nobody, and more people than anybody reads", async () => {
    await open(workbookOf(ROWS));
    expect(await refused(list(asked("passed")))).toMatch(/^Nobody is behind this figure/);
    const [person] = peopleNow(WITHDRAWN);
    const many = new Array<typeof person>(1_048_575).fill(person);
    expect(await refused(listOnSheet({ title: "T", asked: WITHDRAWN, people: many }))).toMatch(
      /^A list of 1,048,575 people is too long for a sheet\./,
    );
  });

  it("a workbook whose structure is protected, also where a list is to be deleted", async () => {
    await open(workbookOf(ROWS));
    const { id } = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    host.workbook.isStructureProtected = true;
    expect(await refused(list(WITHDRAWN))).toMatch(/^The structure of this workbook is protected/);
    expect(await refused(deleteList(id))).toMatch(/^The structure of this workbook is protected/);
    // What is there can be refreshed all the same.
    expect(await refreshList(id)).toEqual({ sheet: "Withdrawn" });
  });

  it("a list that breaks off: its sheet is taken away again", async () => {
    await open(workbookOf(ROWS));
    for (const after of [0, 1, 2]) {
      host.failNext({ code: "GeneralException", member: "Values", after });
      expect(await refused(list(WITHDRAWN))).toMatch(/^Excel reported an unexpected error/);
    }
  });
});

describe("a list that is there", () => {
  it("is known in the file that was saved, refreshed there, and never read as participants", async () => {
    await open(workbookOf(ROWS));
    await session.refresh();
    made(await list(WITHDRAWN));
    await open((await openXlsx(await saveXlsx(newDocument(host.workbook)))).workbook);
    const tables = (): unknown =>
      [session.state.found.tables, session.state.found.others].flat().map(({ name }) => name);
    expect(tables()).toEqual(["People"]);
    const sheet = sheetOf(host.workbook, "Withdrawn");
    await host.user.enter(sheetOf(host.workbook, "People"), cell("K2"), [[43210]]);
    await session.changed();
    expect(await refreshList(sheet.id)).toEqual({ sheet: "Withdrawn" });
    expect(tableOf(sheet).map(([id]) => id)).toEqual(["Participant ID", "P1", "P2", "P4", "P5"]);
    expect(tables()).toEqual(["People"]);
  });

  it("is not chosen as the participants, and no range on it is read that was", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    host.user.select(sheet, cell("A5"));
    expect(await chooseRange()).toMatchObject({
      ...{ kind: "refused", message: expect.stringMatching(/^This sheet is a list that NPQ Metrics has made/) },
    });
    host.workbook.names.set("NPQ_Participants", "Withdrawn!$A$5:$O$8");
    await session.read();
    expect(session.state.found.tables.map(({ sheetName }) => sheetName)).toEqual(["People"]);
  });

  it("makes no difference to the report command, which leaves it as it is", async () => {
    await open(workbookOf(ROWS));
    const report = async (name: string): Promise<{ readonly json: string; readonly out: string }> => {
      const folder = newFolder();
      const file = put(folder, "register.xlsx", await saveXlsx(newDocument(host.workbook)));
      const [json, out] = [join(folder, `${name}.json`), join(folder, `${name}.xlsx`)];
      const ended = await runReport(file, "--json", json, "--out", out, "--as-of", "2019-12-02");
      expect(ended).toMatchObject({ exitCode: 0 });
      return { json: readFileSync(json, "utf8"), out };
    };
    const without = await report("without");
    await open(workbookOf(ROWS));
    const before = tableOf(sheetOf(host.workbook, made(await list(WITHDRAWN))));
    const withList = await report("with");
    expect(withList.json).toBe(without.json);
    const { workbook } = await openXlsx(readFileSync(withList.out));
    expect(tableOf(sheetOf(workbook, "Withdrawn"))).toEqual(before);
  });

  it("is left alone by a refresh of the summary sheets, and by what looks for changes on them", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    const before = JSON.stringify(contents(sheet));
    await session.refresh();
    await session.read();
    expect(JSON.stringify(contents(sheet))).toBe(before);
    expect(session.state.sheetChanges).toEqual([]);
    expect(namesOf(host.workbook).filter((name) => name.startsWith("Withdrawn"))).toEqual(["Withdrawn"]);
  });

  it("says what the register says now, longer or shorter, and leaves notes of the user where they belong", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    await host.user.enter(sheet, cell("A10"), [["below"]]);
    await host.user.enter(sheet, cell("R6"), [["beside"]]);
    const register = sheetOf(host.workbook, "People");
    await host.user.enter(register, cell("K2", 6), new Array(6).fill([43210]));
    await session.changed();
    expect(await refreshList(sheet.id)).toEqual({ sheet: "Withdrawn" });
    expect(tableOf(sheet).map(([id]) => id)).toEqual(["Participant ID", "P1", "P2", "P3", "P4", "P5", "P6"]);
    expect(contents(sheet)[1][0]).toMatch(/^6 people/);
    expect([contents(sheet)[12][0], contents(sheet)[5][17]]).toEqual(["below", "beside"]);
    await host.user.clear(register, cell("K2", 5));
    await session.changed();
    made(await refreshList(sheet.id));
    expect(tableOf(sheet).map(([id]) => id)).toEqual(["Participant ID", "P6"]);
    expect([contents(sheet)[7][0], contents(sheet)[5][17]]).toEqual(["below", "beside"]);
    await host.user.clear(register, cell("K7"));
    await session.changed();
    made(await refreshList(sheet.id));
    expect(tableOf(sheet).slice(1).flat().join("")).toBe("");
    expect(contents(sheet)[1][0]).toMatch(/^0 people/);
  });

  it("keeps what the user says about each person in a column of their own, also about those who are no longer listed", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    const [table] = sheet.tables;
    await host.user.enter(sheet, { row: 4, column: table.columnCount, rows: 4, columns: 1 }, [
      ...[["Called"], ["yes"], ["'=not yet"], ["no answer"]],
    ]);
    expect(table.columnCount).toBe(HEADINGS.length + 1);
    const register = sheetOf(host.workbook, "People");
    await host.user.enter(register, cell("K2"), [[43210]]);
    await host.user.clear(register, cell("K6"));
    await session.changed();
    made(await refreshList(sheet.id));
    expect(tableOf(sheet).map((row) => [row[0], row.at(-1)])).toEqual([
      ...[
        ["Participant ID", "Called"],
        ["P1", ""],
        ["P2", "yes"],
        ["P4", "=not yet"],
      ],
    ]);
    expect(contents(sheet).flat()).toContain("No longer in this list: P5: no answer");
  });

  it("has the columns that the user has left in it, wherever they are", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    await host.user.deleteColumns(sheet, 1, 2);
    made(await refreshList(sheet.id));
    expect(tableOf(sheet).map((row) => row.slice(0, 2))).toEqual([
      ...[
        ["Participant ID", "Qualification"],
        ["P2", "NPQH"],
        ["P4", "NPQH"],
        ["P5", "NPQH"],
      ],
    ]);
  });

  it("is left as it is where nothing says whose the user's notes are", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    await host.user.enter(sheet, { row: 4, column: sheet.tables[0].columnCount, rows: 4, columns: 1 }, [
      ...[["Called"], ["yes"], ["no"], ["no answer"]],
    ]);
    await host.user.deleteColumns(sheet, 0, 1);
    await host.user.enter(sheetOf(host.workbook, "People"), cell("K2"), [[43210]]);
    await session.changed();
    const before = JSON.stringify(contents(sheet));
    expect(await refreshList(sheet.id)).toMatchObject({
      refused: expect.stringMatching(/^Nothing in this list says whose/),
    });
    expect(JSON.stringify(contents(sheet))).toBe(before);
  });

  it("names all columns of it that the register has no more", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    for (const name of ["First name", "Last name"]) {
      const heading = { row: 0, column: HEADINGS.indexOf(name), rows: 1, columns: 1 };
      await host.user.enter(sheetOf(host.workbook, "People"), heading, [[`Former ${name}`]]);
    }
    await session.changed();
    expect(await refreshList(sheet.id)).toEqual({
      refused:
        "Your table no longer has the columns “First name” and “Last name” of this list, so nothing was written. " +
        "Delete them from the list, or call them as your table does, and try again.",
    });
  });

  it.each(["Participant ID", "First name"])(
    "is left as it is where the register has no column %s any more",
    async (name) => {
      await open(workbookOf(ROWS));
      const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
      const register = sheetOf(host.workbook, "People");
      const at = HEADINGS.indexOf(name);
      await host.user.enter(register, { row: 0, column: at, rows: 1, columns: 1 }, [
        [name === "Participant ID" ? "TRN" : "Called"],
      ]);
      await host.user.enter(register, cell("K2"), [[43210]]);
      await session.changed();
      const before = JSON.stringify(contents(sheet));
      expect(await refreshList(sheet.id)).toMatchObject({
        refused: expect.stringMatching(new RegExp(`^Your table no longer has the column “${name}” of this list`)),
      });
      expect(JSON.stringify(contents(sheet))).toBe(before);
    },
  );

  it("keeps the columns of a table of which nobody is listed any more, which are blank then, and are refilled", async () => {
    const workbook = workbookOf(ROWS);
    const other = ["Participant ID", "Withdrawn date", "Note", "Qualification", "Academic year"];
    const rows = addSheet(workbook, "Other", [other, ["X1", 43201, "hello", "NPQSL", "2017/18"]]);
    await open(workbook);
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    const notes = (): unknown[] => tableOf(sheet).map((row) => row[HEADINGS.length]);
    expect(notes()).toEqual(["Note", "", "", "", "hello"]);
    for (const day of ["", 43201]) {
      await host.user.enter(rows, cell("B2"), [[day]]);
      await session.changed();
      made(await refreshList(sheet.id));
      expect(notes()).toEqual(day === "" ? ["Note", "", "", ""] : ["Note", "", "", "", "hello"]);
      expect(contents(sheet).flat().join("\n")).not.toContain("No longer in this list");
    }
  });

  it("keeps notes with the right one of several rows of a person", async () => {
    const twice = people(2).map((row, i) =>
      row
        .with(0, "P1")
        .with(HEADINGS.indexOf("Qualification"), ["NPQH", "NPQSL"][i])
        .with(HEADINGS.indexOf("Withdrawn date"), 43200),
    );
    await open(workbookOf([HEADINGS, ...twice]));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    await host.user.enter(sheet, { row: 4, column: sheet.tables[0].columnCount, rows: 3, columns: 1 }, [
      ...[["Called"], ["about NPQH"], ["about NPQSL"]],
    ]);
    await host.user.clear(sheetOf(host.workbook, "People"), cell("K2"));
    await session.changed();
    made(await refreshList(sheet.id));
    expect(tableOf(sheet).map((row) => [row[3], row.at(-1)])).toEqual([
      ["Qualification", "Called"],
      ["NPQSL", "about NPQSL"],
    ]);
    expect(contents(sheet).flat()).toContain("No longer in this list: P1: about NPQH");
  });

  it.each<[string, Partial<Question>]>([
    ["year 2017/18", { year: "2017/18" }],
    ["qualification NPQSL", { qualification: "NPQSL" }],
    ["group 30% or more", { group: { characteristic: "fsm", label: "30% or more", isOthers: false } }],
  ])("is left as it is where the report has no %s any more", async (part, where) => {
    const lone = people(1).map((row) => ["X1", ...row.slice(1, 3), "NPQSL", ...row.slice(4, 10), 43200]);
    await open(workbookOf([...ROWS, ...lone, ["Y1", "Bo", "Example", "NPQH", "2018/19", 43400]]));
    const sheet = sheetOf(host.workbook, made(await list(asked("withdrawn", where))));
    await host.user.deleteRows(sheetOf(host.workbook, "People"), 7, 1);
    const { definitions, register } = session.state.settings;
    await session.changeSettings({
      definitions: { ...definitions, fsmThresholdPercent: 40 },
      register: { ...register, years: [2018] },
    });
    const before = JSON.stringify(contents(sheet));
    expect(await refreshList(sheet.id)).toMatchObject({
      refused: expect.stringMatching(new RegExp(`^The report no longer has the ${part},`)),
    });
    expect(JSON.stringify(contents(sheet))).toBe(before);
  });

  it("says what it lists by the definitions of the workbook as they are now", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(
      host.workbook,
      made(await list(asked("fsm"), false, "30% FSM or more: all qualifications, all years")),
    );
    const { definitions } = session.state.settings;
    await session.changeSettings({ definitions: { ...definitions, fsmThresholdPercent: 20 } });
    made(await refreshList(sheet.id));
    expect(contents(sheet)[0][0]).toContain("20%");
    expect(tableOf(sheet)).toHaveLength(7);
  });

  it("says that it is incomplete where writing it again broke off, and is whole after the next time", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    await host.user.enter(sheetOf(host.workbook, "People"), cell("K2"), [[43210]]);
    await session.changed();
    host.failNext({ code: "GeneralException", member: "Values", after: 2 });
    expect(await refreshList(sheet.id)).toHaveProperty("refused");
    expect(contents(sheet)[0][0]).toBe("This list is incomplete. Refresh or delete it.");
    expect(await refreshList(sheet.id)).toEqual({ sheet: "Withdrawn" });
    expect(contents(sheet)[0][0]).toBe("Withdrawn: all qualifications, all years");
    expect(tableOf(sheet)).toHaveLength(5);
  });

  it("is not written again where it cannot be, and says why", async () => {
    await open(workbookOf(ROWS));
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    const before = JSON.stringify(contents(sheet));
    const why = async (): Promise<string> => {
      const result = await refreshList(sheet.id);
      expect(JSON.stringify(contents(sheet))).toBe(before);
      return "refused" in result ? result.refused : "written";
    };
    sheet.isProtected = true;
    expect(await why()).toMatch(/^The sheet of this list is protected\./);
    sheet.isProtected = false;
    const note = sheet.customProperties.get("NPQMetrics.list") ?? "";
    for (const broken of [
      "",
      "{",
      "[]",
      "null",
      note.replace('"withdrawn"', '"toString"'),
      note.replace("null", "7"),
    ]) {
      sheet.customProperties.set("NPQMetrics.list", broken);
      expect(await why()).toMatch(/^This sheet no longer says what it is a list of/);
    }
    sheet.customProperties.set("NPQMetrics.list", note);
    sheet.tables.length = 0;
    expect(await why()).toMatch(/^The table of this list, or its headings, are gone/);
    sheet.customProperties.delete(SHEET_MARKER);
    expect(await why()).toMatch(/^This sheet is not a list that NPQ Metrics has made/);
    expect(await refreshList("{no such sheet}")).toHaveProperty("refused");
  });

  it("is deleted when asked, and no other sheet is", async () => {
    await open(workbookOf(ROWS));
    await session.refresh();
    const names = namesOf(host.workbook);
    const sheet = sheetOf(host.workbook, made(await list(WITHDRAWN)));
    expect(await deleteList(sheetOf(host.workbook, "Metric 1").id)).toHaveProperty("refused");
    expect(await deleteList(sheetOf(host.workbook, "People").id)).toHaveProperty("refused");
    expect(await deleteList(sheet.id)).toEqual({ sheet: "Withdrawn" });
    expect(await deleteList(sheet.id)).toHaveProperty("refused");
    expect(namesOf(host.workbook)).toEqual(names);
  });
});
