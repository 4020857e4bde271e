import { DEFAULT_STYLE, HOSTS, Workbook } from "excel-stand-in";
import { surveyWorkbook, type Survey } from "../../src/excel/survey";
import { inWorkbook } from "../../src/excel/workbook";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { addSheet, asTable, HEADINGS, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const ROWS: Rows = [HEADINGS, ...people(3)];
const TARGETS: Rows = [
  ["Qualification", "Academic year", "Recruitment target"],
  ["NPQH", "2017/18", 12],
];

async function survey(workbook: Workbook): Promise<Survey> {
  await opened(workbook);
  return Excel.run((context) => surveyWorkbook(context));
}

/** Name, kind and place of each table that was found. */
async function foundIn(workbook: Workbook) {
  const { tables } = await survey(workbook);
  return tables.map(({ name, recognition, firstRow, firstColumn, rowCount }) => {
    return { name, role: recognition.definition.role, firstRow, firstColumn, rowCount };
  });
}

describe("the tables of a workbook", () => {
  it("are none in an empty workbook", async () => {
    const workbook = new Workbook();
    addSheet(workbook, "Sheet1", []);
    expect(await foundIn(workbook)).toEqual([]);
  });

  it("are found under title rows, in whatever column they begin", async () => {
    const workbook = new Workbook();
    addSheet(workbook, "Data", [["", "", "Our participants"], [], ...ROWS.map((row) => ["", "", ...row])], 4);
    expect(await foundIn(workbook)).toEqual([
      { name: "Data", role: "participants", firstRow: 7, firstColumn: 2, rowCount: 3 },
    ]);
  });

  it("end above the totals row of an Excel table", async () => {
    const workbook = new Workbook();
    const rows = [...ROWS, ["Total", ...HEADINGS.slice(1).map(() => "")]];
    asTable(workbook, addSheet(workbook, "Data", rows), rows, "Participants");
    sheetOf(workbook, "Data").tables[0].hasTotals = true;
    expect(await foundIn(workbook)).toMatchObject([{ name: "Participants", firstRow: 1, rowCount: 3 }]);
  });

  it("are Excel tables first, and plain ranges of the kinds of which there is no Excel table", async () => {
    const workbook = new Workbook();
    addSheet(workbook, "Copy", ROWS);
    addSheet(workbook, "Goals", TARGETS);
    asTable(workbook, addSheet(workbook, "Data", ROWS), ROWS, "Participants");
    expect(await foundIn(workbook)).toMatchObject([
      { name: "Participants", role: "participants" },
      { name: "Goals", role: "targets" },
    ]);
  });

  it("are also a plain range beside an Excel table of its kind, if the user has said what it is", async () => {
    const workbook = new Workbook();
    addSheet(workbook, "Copy", ROWS);
    asTable(workbook, addSheet(workbook, "Data", ROWS), ROWS, "Participants");
    const before = await survey(workbook);
    expect(before.others.map(({ name }) => name)).toEqual(["Copy"]);
    const tables = [{ table: "Copy", role: "participants" as const }];
    await inWorkbook((open) => open.remember({ register: { ...NO_REGISTER_SETTINGS, tables } }));
    const after = await survey(workbook);
    expect(after.tables.map(({ name }) => name)).toEqual(["Participants", "Copy"]);
    expect(after.others).toEqual([]);
    expect(after.remarks).toEqual([]);
  });

  it("may be several of a kind, one a cohort", async () => {
    const workbook = new Workbook();
    for (const cohort of ["Cohort1", "Cohort2"])
      asTable(workbook, addSheet(workbook, `Sheet ${cohort}`, ROWS), ROWS, cohort);
    expect((await foundIn(workbook)).map(({ name }) => name)).toEqual(["Cohort1", "Cohort2"]);
  });

  it("are not those that hold something else", async () => {
    const workbook = workbookOf(ROWS);
    const other: Rows = [
      ["Item", "Cost"],
      ["Rooms", 12],
    ];
    asTable(workbook, addSheet(workbook, "Budget", other), other, "Costs");
    addSheet(workbook, "Notes", [["Qualification"], ["to be looked up"]]);
    expect((await foundIn(workbook)).map(({ name }) => name)).toEqual(["People"]);
  });

  it("may stand beside or below an Excel table on its sheet", async () => {
    const workbook = new Workbook();
    const sheet = addSheet(workbook, "Data", ROWS);
    asTable(workbook, sheet, ROWS, "Participants");
    const put = (rows: Rows, top: number, left: number): void =>
      rows.forEach((row, r) =>
        row.forEach((content, c) => sheet.put(top + r, left + c, { content, style: DEFAULT_STYLE })),
      );
    put(TARGETS, 0, HEADINGS.length + 1);
    put(
      [
        ["ID", "Feedback date", "Rating"],
        ["P1", 43100, 8],
      ],
      ROWS.length + 2,
      0,
    );
    expect(await foundIn(workbook)).toMatchObject([
      { name: "Participants", role: "participants", rowCount: 3 },
      { role: "targets" },
      { role: "feedback", rowCount: 1 },
    ]);
  });

  it("are named when they look like lists of people or targets and are not read, unless the user has set them aside", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Leavers", [
      ["ID", "NPQ", "Withdrawal date", "Reason"],
      ["P1", "NPQH", 43200, "Moved"],
    ]);
    addSheet(workbook, "Contacts", [
      ["Name", "E-mail", "School"],
      ["Ada", "ada@example.org", "Acme"],
    ]);
    addSheet(workbook, "Goals", [
      ["Course", "Recruitment target"],
      ["NPQH", 12],
    ]);
    expect((await survey(workbook)).remarks).toEqual([
      {
        code: "not-read",
        name: "Leavers",
        sheet: "Leavers",
        details: { kind: "participants", why: "it has no column Start date or Academic year" },
      },
      {
        code: "not-read",
        name: "Goals",
        sheet: "Goals",
        details: { kind: "targets", why: "it has no column Academic year" },
      },
    ]);
    const tables = ["Leavers", "Goals"].map((table) => ({ table, role: "none" as const }));
    await inWorkbook((open) => open.remember({ register: { ...NO_REGISTER_SETTINGS, tables } }));
    expect((await survey(workbook)).remarks).toEqual([]);
  });

  it("that are not read are told only what no title above them says", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Data", [
      ["NPQH participants 2019/20", "", ""],
      ["Start date", "Gender", "Ethnicity"],
      [43800, "Female", "Irish"],
    ]);
    const { remarks, others } = await survey(workbook);
    expect(remarks).toMatchObject([
      { code: "not-read", name: "Data", details: { kind: "participants", why: "it has no column Participant ID" } },
    ]);
    expect(others).toMatchObject([{ titles: ["NPQH participants 2019/20", "Data"] }]);
  });

  it("are looked for in the first rows, and a longer sheet without any is named", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Late", ROWS, 60).put(0, 0, { content: "Notes", style: DEFAULT_STYLE });
    addSheet(workbook, "Short", [["Notes"]]);
    expect((await survey(workbook)).remarks).toEqual([{ code: "no-headings", name: "Late", sheet: "Late" }]);
  });

  it("are named when they stand on hidden sheets", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Old copy", ROWS).visibility = "VeryHidden";
    expect((await survey(workbook)).remarks).toEqual([{ code: "hidden-sheet", name: "Old copy", sheet: "Old copy" }]);
  });

  it("are not those on a sheet of ours", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Summary", ROWS).customProperties.set("NPQMetrics.sheet", "summary");
    expect((await foundIn(workbook)).map(({ name }) => name)).toEqual(["People"]);
  });

  it("may have no rows", async () => {
    expect(await foundIn(workbookOf([HEADINGS]))).toMatchObject([{ rowCount: 0 }]);
  });
});

describe("the sheets of a workbook", () => {
  it("are ours by their marker, not by their name", async () => {
    const workbook = workbookOf(ROWS, "Metric 1");
    addSheet(workbook, "Old figures", []).customProperties.set("NPQMetrics.sheet", "metric-1");
    const { sheets } = await survey(workbook);
    expect(sheets.map(({ name, key }) => [name, key])).toEqual([
      ["Metric 1", null],
      ["Old figures", "metric-1"],
    ]);
  });

  it("are known to be protected or not", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Locked", []).isProtected = true;
    expect((await survey(workbook)).sheets.map(({ isProtected }) => isProtected)).toEqual([false, true]);
  });
});

describe("a workbook of very large sheets", () => {
  const CHARACTERS = 2_000;
  const wide = (columns: number, characters: number): Rows =>
    Array.from({ length: 50 }, (_, r) =>
      Array.from({ length: columns }, (_, c) => `Note ${r} ${c} `.padEnd(characters, "x")),
    );

  it("is read in pieces in Excel on the web, which refuses more than 5 MB at once", async () => {
    const workbook = workbookOf(ROWS);
    for (let n = 1; n <= 30; n++) addSheet(workbook, `Notes ${n}`, wide(4, CHARACTERS));
    const last = addSheet(workbook, "Goals", TARGETS);
    await opened(workbook, { host: "web" });
    expect(30 * 50 * 4 * CHARACTERS).toBeGreaterThan(5_000_000);
    const { tables } = await Excel.run((context) => surveyWorkbook(context));
    expect(tables.map(({ name }) => name)).toEqual(["People", last.name]);
  });

  it("is read in pieces where Excel answers null instead of values", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Notes", wide(12, 20));
    const host = await opened(workbook);
    const process = host.process.bind(host);
    host.process = async (request, flags) => {
      const answer = await process(request, flags);
      const cut = JSON.parse(answer.body ?? "null", (key, value: unknown) =>
        key === "Values" && JSON.stringify(value).length > 5_000 ? null : value,
      ) as unknown;
      return answer.body === null ? answer : { ...answer, body: JSON.stringify(cut) };
    };
    const { tables, others } = await Excel.run((context) => surveyWorkbook(context));
    expect(tables.map(({ name }) => name)).toEqual(["People"]);
    expect(others.map(({ headings }) => headings.at(-1))).toEqual(["Note 0 11 ".padEnd(20, "x")]);
  });

  it("is read even when a single row would be too large", async () => {
    const workbook = workbookOf(ROWS);
    addSheet(workbook, "Essays", [Array.from({ length: 200 }, () => "x".repeat(30_000))]);
    await opened(workbook, { host: "web" });
    const { tables } = await Excel.run((context) => surveyWorkbook(context));
    expect(tables.map(({ name }) => name)).toEqual(["People"]);
  });

  it("is searched in its first 500 columns only, and that is said", async () => {
    const workbook = workbookOf(ROWS);
    const sheet = addSheet(workbook, "Wide", [["Notes"]]);
    sheet.put(40, 16_383, { content: "far away", style: DEFAULT_STYLE });
    const host = await opened(workbook, { host: "web" });
    const { tables, remarks } = await Excel.run((context) => surveyWorkbook(context));
    expect(tables.map(({ name }) => name)).toEqual(["People"]);
    expect(remarks).toEqual([{ code: "wide-sheet", name: "Wide", sheet: "Wide" }]);
    expect(host.traffic.syncs).toBe(3);
    expect(host.traffic.bytesOut).toBeLessThan(100_000);
  });

  it("may have a very wide Excel table", async () => {
    const workbook = workbookOf(ROWS);
    const headings = Array.from({ length: 2_000 }, (_, i) => `Number ${i + 1} `.padEnd(150, "x"));
    const rows: Rows = [headings, ...Array.from({ length: 20 }, () => headings)];
    asTable(workbook, addSheet(workbook, "Costs", rows), rows, "Costs");
    await opened(workbook, { host: "web" });
    const { tables, others } = await Excel.run((context) => surveyWorkbook(context));
    expect(tables.map(({ name }) => name)).toEqual(["People"]);
    expect(others.map(({ name, headings }) => [name, headings.length])).toEqual([["Costs", 2_000]]);
  });
});

describe.each([null, "ItemNotFound"])(
  "objects that are not there, asked for others with the error %s,",
  (nullChainError) => {
    const read = async (workbook: Workbook): Promise<string[]> => {
      await opened(workbook, {
        host: { ...HOSTS.windows, undocumented: { ...HOSTS.windows.undocumented, nullChainError } },
      });
      const { tables } = await Excel.run((context) => surveyWorkbook(context));
      return tables.map(({ name }) => name);
    };

    it("are blank sheets", async () => {
      const workbook = workbookOf(ROWS);
      addSheet(workbook, "Blank", []);
      addSheet(workbook, "Late", ROWS, 60);
      expect(await read(workbook)).toEqual(["People"]);
    });

    it("are the cells of a chosen range that were deleted", async () => {
      for (const formula of ["#REF!", "Gone!$A$1:$B$2", "12"]) {
        const workbook = workbookOf(ROWS);
        workbook.names.set("NPQ_Participants", formula);
        expect(await read(workbook)).toEqual(["People"]);
      }
    });

    it("and a chosen range is found on a sheet of any name", async () => {
      const workbook = workbookOf(ROWS, "O'Neil's people");
      addSheet(workbook, "Blank", []);
      workbook.names.set("NPQ_Participants", "'O''Neil''s people'!$A$1:$O$2");
      expect(await read(workbook)).toEqual(["O'Neil's people"]);
    });
  },
);

describe("the user's choices for a table", () => {
  const STRANGE: Rows = [
    ["Who", "Way", "Begun", "Sex"],
    ["A1", "NPQH", 43045, "F"],
    ["A2", "NPQSL", 43045, "M"],
  ];
  const CHOSEN = {
    table: "Intake",
    headings: ["who", "way", "begun", "sex"],
    role: "participants" as const,
    columns: { who: "participantId", way: "qualification", begun: "startDate" } as const,
  };

  async function withChoices(workbook: Workbook): Promise<Survey> {
    await opened(workbook);
    await inWorkbook((open) => open.remember({ register: { ...NO_REGISTER_SETTINGS, tables: [CHOSEN] } }));
    return survey(workbook);
  }

  it("go with its sheet when that is renamed, and somebody is told", async () => {
    const { tables, settings, remarks } = await withChoices(workbookOf(STRANGE, "Intake 2017"));
    expect(tables.map(({ name, recognition }) => [name, recognition.definition.role])).toEqual([
      ["Intake 2017", "participants"],
    ]);
    expect(settings.register.tables).toEqual([{ ...CHOSEN, table: "Intake 2017" }]);
    expect(remarks).toEqual([
      { code: "choices-moved", name: "Intake 2017", sheet: "Intake 2017", details: { from: "Intake" } },
    ]);
  });

  it("go with an Excel table that is renamed, and with rows inserted above it", async () => {
    const workbook = new Workbook();
    asTable(workbook, addSheet(workbook, "Data", STRANGE), STRANGE, "Intake_2017");
    expect((await withChoices(workbook)).tables).toMatchObject([{ name: "Intake_2017", isTable: true }]);
    const lower = new Workbook();
    addSheet(lower, "Intake", [["Our people"], [], ...STRANGE]);
    const { tables, remarks } = await withChoices(lower);
    expect([tables.length, remarks]).toEqual([1, []]);
  });

  it("do not hold for another table that takes its name, and somebody is told", async () => {
    const { tables, remarks } = await withChoices(workbookOf([HEADINGS, ...people(2)], "Intake"));
    expect(tables[0].recognition.certainties.get("participantId")).toBe("heading");
    expect(remarks).toEqual([{ code: "choices-not-used", name: "Intake", sheet: "Intake" }]);
  });
});
