import { displayText, type Workbook } from "excel-stand-in";
import { writeSettings } from "../../src/excel/settings";
import { writeTarget, type TargetEntry } from "../../src/excel/write-target";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { addSheet, asTable, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const TARGETS: Rows = [
  ["Course", "Year", "Target", "FSM target %", "Non-White British target %"],
  ["NPQ for Headship", "2017-18", 12, 20, 6],
  ["NPQSL", "2017/18", 30, "", ""],
];

/** A workbook with these targets, as an Excel table or as plain cells with a note below. */
function workbookWith(kind: "table" | "plain", rows: Rows = TARGETS): Workbook {
  const workbook = workbookOf();
  const sheet = addSheet(workbook, "Goals", rows);
  if (kind === "table") asTable(workbook, sheet, rows, "Goals");
  return workbook;
}

/** A target whose row no table has yet. */
const NEW = { qualification: "NPQML", year: "2018/19", field: "recruitmentTarget", value: 15 } as const;

async function written(workbook: Workbook, entry: Partial<TargetEntry>) {
  await opened(workbook);
  return writeTarget({ qualification: "NPQH", year: "2017/18", field: "recruitmentTarget", value: 15, ...entry });
}

const rowOf = (workbook: Workbook, row: number): unknown[] =>
  Array.from({ length: 5 }, (_, column) => sheetOf(workbook, "Goals").cell(row, column)?.content ?? null);

describe.each(["table", "plain"] as const)("a target in a %s", (kind) => {
  it("goes into the row of its qualification and year, however they are written", async () => {
    const workbook = workbookWith(kind);
    expect(await written(workbook, {})).toEqual({ kind: "written" });
    expect(rowOf(workbook, 1)).toEqual(["NPQ for Headship", "2017-18", 15, 20, 6]);
    expect(rowOf(workbook, 2)).toEqual(["NPQSL", "2017/18", 30, null, null]);
  });

  it("adds a row where there is none", async () => {
    const workbook = workbookWith(kind);
    await written(workbook, { qualification: "NPQML", year: "2018/19", field: "fsmTarget", value: 25 });
    expect(rowOf(workbook, 3)).toEqual(["NPQML", "2018/19", null, 25, null]);
    const [table] = sheetOf(workbook, "Goals").tables;
    expect(table?.rowCount).toBe(kind === "table" ? 4 : undefined);
  });

  it("can be taken away", async () => {
    const workbook = workbookWith(kind);
    await written(workbook, { value: null });
    expect(rowOf(workbook, 1)[2]).toBeNull();
  });
});

describe("a target", () => {
  it("stays a percentage in a cell that is formatted as one", async () => {
    const workbook = workbookWith("table");
    const sheet = sheetOf(workbook, "Goals");
    const cell = sheet.cell(1, 3);
    if (cell === undefined) throw new Error("There is no such cell.");
    sheet.put(1, 3, { ...cell, content: 0.2, style: { ...cell.style, numberFormat: "0%" } });
    await written(workbook, { field: "fsmTarget", value: 35 });
    const after = sheet.cell(1, 3);
    expect(after?.content).toBe(0.35);
    expect(displayText(after?.content ?? null, after?.style.numberFormat ?? "", false)).toBe("35%");
  });

  it("moves what stands below the table when a row is added", async () => {
    const workbook = workbookWith("table");
    const sheet = sheetOf(workbook, "Goals");
    sheet.put(3, 0, { content: "A note", style: sheet.cell(1, 0)?.style ?? (undefined as never) });
    await written(workbook, { qualification: "NPQML" });
    expect(rowOf(workbook, 3).slice(0, 3)).toEqual(["NPQML", "2017/18", 15]);
    expect(sheet.cell(4, 0)?.content).toBe("A note");
  });

  it("gets its new row while somebody else edits the table", async () => {
    const workbook = workbookWith("table");
    const host = await opened(workbook);
    host.surroundings.isEditedByOthers = true;
    expect(await writeTarget(NEW)).toEqual({ kind: "written" });
    expect(rowOf(workbook, 3).slice(0, 3)).toEqual(["NPQML", "2018/19", 15]);
    expect(sheetOf(workbook, "Goals").tables[0].rowCount).toBe(4);
  });

  it("goes below the row that somebody else adds meanwhile", async () => {
    const workbook = workbookWith("table");
    const host = await opened(workbook);
    const sheet = sheetOf(workbook, "Goals");
    const process = host.process.bind(host);
    let isAdded = false;
    host.process = async (request, flags) => {
      if (!isAdded && request.includes("GetOffsetRange")) {
        isAdded = true;
        await host.colleague.enter(sheet, { row: 3, column: 0, rows: 1, columns: 3 }, [["NPQLT", "'2018/19", 7]]);
      }
      return process(request, flags);
    };
    expect(await writeTarget(NEW)).toEqual({ kind: "written" });
    expect(rowOf(workbook, 3).slice(0, 3)).toEqual(["NPQLT", "2018/19", 7]);
    expect(rowOf(workbook, 4).slice(0, 3)).toEqual(["NPQML", "2018/19", 15]);
    expect(sheet.tables[0].rowCount).toBe(5);
  });

  it("is not half-written when its row cannot be added", async () => {
    const workbook = workbookWith("table");
    const host = await opened(workbook);
    host.failNext({ code: "AccessDenied", member: "Resize" });
    await expect(writeTarget(NEW)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(rowOf(workbook, 3)).toEqual([null, null, null, null, null]);
    expect(sheetOf(workbook, "Goals").tables[0].rowCount).toBe(3);
  });

  it("stays a percentage in a new row below percentages", async () => {
    const workbook = workbookWith("table");
    const sheet = sheetOf(workbook, "Goals");
    const above = sheet.cell(1, 3);
    if (above === undefined) throw new Error("There is no such cell.");
    sheet.put(2, 3, { ...above, content: 0.2, style: { ...above.style, numberFormat: "0%" } });
    await opened(workbook);
    await writeTarget({ ...NEW, field: "fsmTarget", value: 35 });
    expect(sheet.cell(3, 3)).toMatchObject({ content: 0.35, style: { numberFormat: "0%" } });
  });

  it("is refused where there is no table of targets, or the table has no such column", async () => {
    expect(await written(workbookOf(), {})).toEqual({ kind: "no table" });
    const lean = TARGETS.map((row) => row.slice(0, 3));
    expect(await written(workbookWith("plain", lean), { field: "fsmTarget" })).toEqual({
      kind: "no column",
      table: "Goals",
      heading: "FSM target %",
    });
  });

  it("goes into the one of several tables that has its row, or can take it", async () => {
    const lists = (): Workbook => {
      const workbook = workbookOf();
      addSheet(workbook, "2017-18", [
        ["Course", "Target"],
        ["NPQH", 12],
      ]);
      addSheet(workbook, "2018-19", [
        ["Course", "Target"],
        ["NPQH", 14],
      ]);
      return workbook;
    };
    const second = lists();
    expect(await written(second, { year: "2018/19" })).toEqual({ kind: "written" });
    expect(sheetOf(second, "2018-19").cell(1, 1)?.content).toBe(15);
    expect(sheetOf(second, "2017-18").cell(1, 1)?.content).toBe(12);
    const added = lists();
    expect(await written(added, { year: "2018/19", qualification: "NPQML" })).toEqual({ kind: "written" });
    expect(sheetOf(added, "2018-19").cell(2, 0)?.content).toBe("NPQML");
    expect(await written(lists(), { year: "2019/20" })).toMatchObject({ kind: "no column", heading: "Academic year" });
  });

  it("finds its row by words that the user has explained", async () => {
    const workbook = workbookWith("plain", [TARGETS[0], ["The leaders", "Cohort 3", 12, 20, 6]]);
    await opened(workbook);
    await Excel.run((context) =>
      writeSettings(context, {
        register: {
          ...NO_REGISTER_SETTINGS,
          words: { qualification: { "The Leaders": "NPQH" }, academicYear: { cohort3: "2017/18" } },
        },
      }),
    );
    const entry = { qualification: "NPQH", year: "2017/18", field: "recruitmentTarget", value: 15 } as const;
    expect(await writeTarget(entry)).toEqual({ kind: "written" });
    expect(rowOf(workbook, 1)).toEqual(["The leaders", "Cohort 3", 15, 20, 6]);
  });

  it("is added directly below plain cells, however far the sheet goes, and never over anything", async () => {
    const longer = workbookWith("plain", [...TARGETS.map((row) => [...row, "", ""]), ["", "", "", "", "", "", "Note"]]);
    await written(longer, { qualification: "NPQML" });
    expect(rowOf(longer, 3).slice(0, 3)).toEqual(["NPQML", "2017/18", 15]);
    const crowded = workbookWith("plain", [
      ...TARGETS,
      ["People 2018/19", "", "", "", ""],
      ["ID", "Qualification", "Start date", "Result", "Gender"],
      ["A1", "NPQH", 43000, "Passed", "Female"],
    ]);
    expect(await written(crowded, { qualification: "NPQML" })).toEqual({ kind: "no room", table: "Goals", row: 4 });
    expect(rowOf(crowded, 3)[0]).toBe("People 2018/19");
  });
});

describe("a target of a cross-tab", () => {
  const CROSS_TAB: Rows = [
    ["Recruitment target", "2017/18", "2018/19", "Total"],
    ["NPQH", 12, 13, 25],
    ["NPQSL", 30, "", 30],
    ["Total", 42, 13, 55],
    ["", "", "", ""],
    ["FSM target %", "2017/18", "2018/19", ""],
    ["NPQH", 20, 21, ""],
  ];

  it("goes into its cell, and nothing else is touched", async () => {
    const workbook = workbookWith("plain", CROSS_TAB);
    expect(await written(workbook, { qualification: "NPQSL", year: "2018/19", value: 31 })).toEqual({
      kind: "written",
    });
    expect(await written(workbook, { field: "fsmTarget", value: 25 })).toEqual({ kind: "written" });
    expect(CROSS_TAB.map((_, row) => rowOf(workbook, row).slice(0, 4))).toEqual(
      CROSS_TAB.map((cells, row) =>
        cells.map((cell, column) => (row === 2 && column === 2 ? 31 : row === 6 && column === 1 ? 25 : cell || null)),
      ),
    );
  });

  it.each([
    ["a qualification", { qualification: "NPQML" }, "Recruitment target"],
    ["a year", { year: "2019/20" }, "Recruitment target"],
    ["a measure", { field: "nonWhiteBritishTarget" }, "Non-White British target %"],
  ] as const)("that lacks %s is refused, and nothing is written", async (_, entry, heading) => {
    const workbook = workbookWith("plain", CROSS_TAB);
    const result = await written(workbook, entry);
    expect(result).toEqual({ kind: "no cell", table: expect.stringMatching(/^Goals/) as string, heading });
    expect(CROSS_TAB.map((_, row) => rowOf(workbook, row).slice(0, 4))).toEqual(
      CROSS_TAB.map((cells) => cells.map((cell) => cell || null)),
    );
  });

  it("goes where it is now, beside a table that has a row for it without this target", async () => {
    const workbook = workbookWith("plain", [
      ["Qualification", "Academic year", "Recruitment target", "FSM target %", ""],
      ["NPQH", "2017/18", 12, "", ""],
      ["", "", "", "", ""],
      ["FSM target %", "2017/18", "", "", ""],
      ["NPQH", 20, "", "", ""],
    ]);
    expect(await written(workbook, { field: "fsmTarget", value: 25 })).toEqual({ kind: "written" });
    expect(rowOf(workbook, 4).slice(0, 2)).toEqual(["NPQH", 25]);
    expect(rowOf(workbook, 1)).toEqual(["NPQH", "2017/18", 12, null, null]);
    expect(await written(workbook, { value: 14 })).toEqual({ kind: "written" });
    expect(rowOf(workbook, 1)).toEqual(["NPQH", "2017/18", 14, null, null]);
  });
});

describe("a target of a table in sections", () => {
  const SECTIONS: Rows = [
    ["Qualification", "Recruitment target", "FSM target %"],
    ["2017/18", "", ""],
    ["NPQH", 12, 20],
    ["2018/19", "", ""],
    ["NPQH", 13, 21],
    ["NPQSL", 31, 26],
  ];

  it("goes into the row below its year", async () => {
    const workbook = workbookWith("plain", SECTIONS);
    expect(await written(workbook, { year: "2018/19", value: 15 })).toEqual({ kind: "written" });
    expect([2, 4].map((row) => rowOf(workbook, row)[1])).toEqual([12, 15]);
  });

  it("does not go into the row of another year", async () => {
    const workbook = workbookWith("plain", SECTIONS);
    expect(await written(workbook, { qualification: "NPQSL" })).toMatchObject({ kind: "no cell" });
    expect(rowOf(workbook, 5)[1]).toBe(31);
  });
});
