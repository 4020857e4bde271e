import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook, type Host, type Worksheet } from "excel-stand-in";
import { sampleTables } from "../../samples/sample-tables";
import { todaySerial } from "../../src/app/clock";
import { inWorkbook } from "../../src/excel/workbook";
import { readRegister } from "../../src/app/read-register";
import { reportOf } from "../../src/app/report-of";
import { academicYearLabel, academicYearOf } from "../../src/register/cells/academic-year";
import { chooseRange, insertTemplate, loadSample } from "../../src/app/set-up";
import { addSheet, cellsOf, namesOf, opened, sheetOf, workbookOf, type Rows } from "../support/workbooks";

async function blankWorkbook() {
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1", []);
  return opened(workbook);
}

async function report() {
  const reading = await inWorkbook((workbook) => readRegister(workbook, todaySerial()));
  if (reading.kind !== "read") throw new Error("There is no register.");
  return reportOf(reading.register);
}

describe("the sample", () => {
  it("is carried by the add-in as its generator makes it", () => {
    const carried = JSON.parse(readFileSync(join(__dirname, "../../assets/sample.json"), "utf8")) as unknown;
    expect(carried).toEqual(JSON.parse(JSON.stringify(sampleTables())));
  });

  it("loaded into a blank workbook counts 1,034 people and has no problem", async () => {
    const { workbook } = await blankWorkbook();
    expect(await loadSample()).toEqual({ kind: "done" });
    const { counts, problems, sources } = await report();
    expect(counts).toEqual({ rows: 1034, counted: 1034, leftOut: 0 });
    expect(problems).toEqual([]);
    expect(sources.map(({ name }) => name)).toEqual(expect.arrayContaining(["Participants", "Targets"]));
    expect(workbook.active?.name).toBe("Participants");
  });
});

describe("the template", () => {
  it("is inserted with examples of this academic year, which count for nothing", async () => {
    const { workbook } = await blankWorkbook();
    expect(await insertTemplate()).toEqual({ kind: "done" });
    expect(namesOf(workbook)).toEqual(["Sheet1", "Participants", "Assessments", "Targets", "Feedback", "Lists"]);
    const label = academicYearLabel(academicYearOf(todaySerial()));
    expect(cellsOf(sheetOf(workbook, "Participants")).map(({ content }) => content)).toContain(label);
    const { counts, problems } = await report();
    expect(counts).toEqual({ rows: 2, counted: 0, leftOut: 2 });
    expect(problems.map(({ code }) => code)).toEqual(["example-row", "example-row"]);
  });

  it("counts the person by whom an example is overwritten", async () => {
    const host = await blankWorkbook();
    await insertTemplate();
    const cell = { row: 1, column: 0, rows: 1, columns: 1 };
    await host.user.enter(sheetOf(host.workbook, "Participants"), cell, [["P1"]]);
    expect((await report()).counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
  });
});

describe("tables of ours that are already there", () => {
  /** The sample without its sheet of participants. */
  async function leftOver() {
    const { workbook, user } = await blankWorkbook();
    await loadSample();
    user.deleteSheet(sheetOf(workbook, "Participants"));
    return workbook;
  }

  it.each([
    ["sample", loadSample],
    ["template", insertTemplate],
  ])("are not mixed with the %s: it is refused, they are named, and nothing is added", async (what, insert) => {
    const workbook = await leftOver();
    const before = namesOf(workbook);
    expect(await insert()).toEqual({
      kind: "refused",
      message:
        `This workbook already has Assessments, Targets and Feedback, and the ${what} would be mixed with them. ` +
        "Use a new workbook, or delete those tables or change their headings and try again. If your own participants are in this workbook, " +
        "select their rows, including the headings, and press Choose a range.",
    });
    expect(namesOf(workbook)).toEqual(before);
  });

  it("are found by their headings, wherever they are, and do not matter once they are gone", async () => {
    const { workbook, user } = await blankWorkbook();
    const area = { row: 2, column: 1, rows: 1, columns: 3 };
    await user.enter(sheetOf(workbook, "Sheet1"), area, [["Qualification", "Academic year", "Recruitment target"]]);
    expect(await loadSample()).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(
        /^This workbook already has Sheet1, and the sample would be mixed with it\. Use a new workbook, or delete that table/,
      ),
    });
    await user.enter(sheetOf(workbook, "Sheet1"), area, [["Course", "Notes", "More notes"]]);
    expect(await loadSample()).toEqual({ kind: "done" });
    expect((await report()).counts.counted).toBe(1034);
  });
});

/** Two blocks of cells. */
const [FIRST, SECOND] = [0, 2].map((row) => ({ row, column: 0, rows: 2, columns: 15 }));

describe("choosing a range", () => {
  const select = async (rows: Rows, columns: number): Promise<Awaited<ReturnType<typeof chooseRange>>> => {
    const host = await opened(workbookOf(rows));
    host.user.select(sheetOf(host.workbook, "People"), { row: 0, column: 0, rows: 2, columns });
    return chooseRange();
  };

  it("is done when the headings are there", async () => {
    const rows: Rows = [
      ["Participant ID", "Qualification", "Start date"],
      ["P1", "NPQH", 43045],
    ];
    expect(await select(rows, 3)).toEqual({ kind: "done" });
    expect((await report()).counts.counted).toBe(1);
  });

  it("leads to the columns when headings are there that nobody knows", async () => {
    const rows: Rows = [
      ["Wer", "Weg", "Anfang"],
      ["P1", "NPQH", 43045],
      ["P2", "NPQH", 43045],
    ];
    expect(await select(rows, 3)).toEqual({ kind: "to be mapped" });
    const reading = await inWorkbook((workbook) => readRegister(workbook, todaySerial()));
    expect(reading.kind).toBe("no register");
    expect(reading.found.others.map(({ headings }) => headings)).toEqual([["Wer", "Weg", "Anfang"]]);
  });

  it("is refused with what stands there instead, and what is needed", async () => {
    const rows: Rows = [
      ["Ada", "", "NPQH", "c", "d", "e", "f", "g"],
      ["Mary", "", "NPQH", 1, 2, 3, 4, 5],
    ];
    expect(await select(rows, 8)).toEqual({
      kind: "refused",
      message: expect.stringMatching(
        /^The first row of People!A1:H2 does not hold the headings: it says Ada, NPQH, c, d, e, f\. The headings Participant ID, Qualification and Start date/,
      ) as string,
    });
  });

  it("is refused with the word that there is nothing", async () => {
    expect(await select([["", ""]], 2)).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/it is blank/),
    });
  });

  it.each([
    ["several blocks of cells are", (host: Host, sheet: Worksheet) => host.user.selectAreas(sheet, [FIRST, SECOND])],
    ["a chart is", (host: Host) => host.user.selectChart()],
  ])("asks for one block of cells when %s selected, and changes nothing", async (_, select) => {
    const host = await opened(workbookOf());
    select(host, sheetOf(host.workbook, "People"));
    expect(await chooseRange()).toEqual({ kind: "refused", message: "Select one block of cells and try again." });
    expect(host.workbook.names.size).toBe(0);
  });
});
