import type { Workbook, Worksheet } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { addSheet, cellsOf, HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const AS_OF = 46350;

async function refreshed(workbook: Workbook, settings: Readonly<Record<string, unknown>> = {}) {
  await opened(workbook);
  await Excel.run(async (context) => {
    for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
    await context.sync();
  });
  const outcome = await refresh({ asOf: AS_OF });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome;
}

function textsOf(sheet: Worksheet): string[] {
  return cellsOf(sheet).flatMap(({ content }) => (typeof content === "string" ? content : []));
}

describe("a refreshed workbook", () => {
  it("says on every sheet that nobody was counted where the table is empty", async () => {
    const workbook = workbookOf([HEADINGS]);
    const { report, sheets } = await refreshed(workbook);
    expect(report.counts).toEqual({ rows: 0, counted: 0, leftOut: 0 });
    for (const name of sheets) {
      expect(textsOf(sheetOf(workbook, name)).join("\n")).toMatch(
        /No participants were counted|0 rows of participants/,
      );
    }
  });

  it("says so, too, where nothing but declarations without a course names anybody", async () => {
    const rows = [
      ["Participant ID", "Declaration type", "Declaration date", "State", "Cohort"],
      ["P1", "started", 44_879, "paid", 2022],
    ];
    const workbook = workbookOf(rows, "Declarations");
    await opened(workbook);
    const outcome = await refresh({ asOf: 46350 });
    expect(outcome.kind).toBe("written");
    expect(JSON.stringify(sheetOf(workbook, "Data checks").rows)).toContain("Qualification missing");
  });

  it("names the provider of the settings in every heading", async () => {
    const workbook = workbookOf();
    const { sheets } = await refreshed(workbook, { "NPQMetrics.provider": "Leading Learning" });
    for (const name of sheets) expect(sheetOf(workbook, name).cell(0, 0)?.content).toContain("Leading Learning");
  });

  it("counts by the definitions of the settings, and prints those that differ", async () => {
    const workbook = workbookOf();
    const { report } = await refreshed(workbook, { "NPQMetrics.definitions": { presentWithinMonths: 24 } });
    expect(report.results.definitions.presentWithinMonths).toBe(24);
    const note = expect.stringMatching(/^Definition changed: presented within 24 months/) as unknown;
    expect(textsOf(sheetOf(workbook, "Metric 4"))).toContainEqual(note);
    expect(textsOf(sheetOf(workbook, "Summary"))).toContainEqual(note);
    expect(textsOf(sheetOf(workbook, "Metric 1"))).not.toContainEqual(note);
  });

  it("has figures that are numbers, never texts that look like numbers", async () => {
    const workbook = workbookOf([HEADINGS, ...people(12)]);
    const { sheets } = await refreshed(workbook);
    const contents = sheets.flatMap((name) => cellsOf(sheetOf(workbook, name)).map(({ content }) => content));
    expect(contents).toContain(12);
    expect(contents.filter((one) => typeof one === "string" && /^[\d.,]+ ?%?( \(\d+\))?$/.test(one))).toEqual([]);
  });

  it("leaves the user's sheets as they were, tables, looks and all", async () => {
    const workbook = workbookOf();
    const notes = addSheet(workbook, "Notes", [["my notes", 42]]);
    notes.columnWidths.set(0, 200);
    notes.frozen = { rows: 1, columns: 0 };
    const own = [sheetOf(workbook, "People"), notes];
    const before = structuredClone(own);
    await refreshed(workbook);
    expect(structuredClone(own)).toEqual(before);
  });

  it("leads from the summary to the sheets under the names that they have now", async () => {
    const workbook = workbookOf();
    addSheet(workbook, "Metric 1", [["my notes"]]);
    await refreshed(workbook);
    sheetOf(workbook, "Metric 3").name = "Who we recruit";
    await refreshed(workbook);
    const links = cellsOf(sheetOf(workbook, "Summary")).flatMap(({ hyperlink }) => hyperlink?.documentReference ?? []);
    expect(links).toEqual(expect.arrayContaining(["'Metric 1 (2)'!A1", "'Who we recruit'!A1"]));
    expect(links).not.toContain("'Metric 1'!A1");
    expect(links).not.toContain("'Metric 3'!A1");
  });

  it("keeps a copy that the user made of a sheet of ours, and refreshes the original", async () => {
    const workbook = workbookOf();
    await refreshed(workbook);
    const copy = addSheet(workbook, "Metric 2 (2)", [["last year's figures"]]);
    copy.customProperties.set("NPQMetrics.sheet", "metric-2");
    workbook.worksheets.unshift(workbook.worksheets.pop()!);
    const { sheets } = await refreshed(workbook);
    expect(sheets).toContain("Metric 2");
    expect(textsOf(copy)).toEqual(["last year's figures"]);
  });
});

describe("a refresh that fails", () => {
  it("while reading leaves the workbook as it was and claims no incomplete sheet", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    host.failNext({ code: "AccessDenied" });
    const outcome = await refresh({ asOf: AS_OF });
    expect(outcome).toMatchObject({ kind: "failed", reason: "Excel error", brokeOffAt: null });
    expect(outcome.kind === "failed" && outcome.message).toMatch(/Unprotect/);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["People"]);
  });

  it("at the first sheet of a new report leaves no second one behind when it is tried again", async () => {
    const workbook = workbookOf();
    const host = await opened(workbook);
    host.failNext({ code: "GeneralException", member: "HorizontalAlignment" });
    expect(await refresh({ asOf: AS_OF })).toMatchObject({ kind: "failed", brokeOffAt: "Summary" });
    await refreshed(workbook);
    expect(workbook.worksheets.filter(({ name }) => name.startsWith("Summary"))).toHaveLength(1);
    expect(textsOf(sheetOf(workbook, "Summary")).join("\n")).not.toMatch(/incomplete/);
  });
});
