import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { changedParts, fixture, partsOf, reopened, sheetOf, withParts } from "./files";

const OURS = { addInId: "11111111-2222-3333-4444-555555555555" };
const THEIRS = { addInId: "99999999-2222-3333-4444-555555555555" };

describe("settings of the add-in in the workbook", () => {
  const settings = { provider: "Tom & Sons", definitions: { months: 18, groups: ["a", null] } };

  it("come back with their JSON values", async () => {
    const opened = await openXlsx(fixture(), OURS);
    for (const [key, value] of Object.entries(settings)) opened.workbook.settings.set(key, value);
    const again = await openXlsx(await saveXlsx(opened), OURS);
    expect(Object.fromEntries(again.workbook.settings)).toEqual(settings);
  });

  it("are kept apart from those of another add-in, which stay", async () => {
    const first = await openXlsx(fixture(), THEIRS);
    first.workbook.settings.set("colour", "green");
    const theirs = await saveXlsx(first);

    const second = await openXlsx(theirs, OURS);
    expect(second.workbook.settings.size).toBe(0);
    second.workbook.settings.set("provider", "P");
    const both = await saveXlsx(second);
    expect(await changedParts(theirs, both)).not.toContain("xl/webextensions/webextension1.xml");
    expect((await openXlsx(both, THEIRS)).workbook.settings.get("colour")).toBe("green");
    expect((await openXlsx(both, OURS)).workbook.settings.get("provider")).toBe("P");

    const third = await openXlsx(both, OURS);
    third.workbook.settings.clear();
    const cleared = await saveXlsx(third);
    expect((await openXlsx(cleared, OURS)).workbook.settings.size).toBe(0);
    expect((await openXlsx(cleared, THEIRS)).workbook.settings.get("colour")).toBe("green");
  });

  it("are stored where Excel stores them, and the file opens elsewhere", async () => {
    const opened = await openXlsx(fixture(), OURS);
    opened.workbook.settings.set("provider", "P");
    const bytes = await saveXlsx(opened);
    const parts = await partsOf(bytes);
    expect(parts["_rels/.rels"]).toMatch(
      /relationships\/webextensiontaskpanes" Target="xl\/webextensions\/taskpanes.xml"/,
    );
    expect(parts["xl/webextensions/webextension1.xml"]).toContain('<property name="provider" value="&quot;P&quot;"/>');
    expect((await reopened(bytes)).worksheets).toHaveLength(4);
  });
});

describe("the protection of the workbook's structure", () => {
  it("comes back, and goes where it is taken away, without touching that of the windows", async () => {
    const opened = await openXlsx(fixture());
    expect(opened.workbook.isStructureProtected).toBe(false);
    opened.workbook.isStructureProtected = true;
    const bytes = await saveXlsx(opened);
    expect((await partsOf(bytes))["xl/workbook.xml"]).toMatch(/<workbookProtection lockStructure="1"\/>\s*<bookViews/);
    const again = await openXlsx(bytes);
    expect(again.workbook.isStructureProtected).toBe(true);
    again.workbook.isStructureProtected = false;
    expect((await partsOf(await saveXlsx(again)))["xl/workbook.xml"]).not.toContain("workbookProtection");
    const windows = await withParts(bytes, (_, text) =>
      text.replace('lockStructure="1"', 'lockStructure="1" lockWindows="1"'),
    );
    const third = await openXlsx(windows);
    third.workbook.isStructureProtected = false;
    expect((await partsOf(await saveXlsx(third)))["xl/workbook.xml"]).toContain(
      '<workbookProtection lockWindows="1"/>',
    );
  });
});

describe("names, properties and the date system of the workbook", () => {
  it("are written when they change", async () => {
    const opened = await openXlsx(fixture());
    const { workbook } = opened;
    workbook.names.delete("Threshold");
    workbook.names.set("Rates", "='Rates & more'!$A$1:$A$3");
    workbook.names.set("Vat", "0.2");
    Object.assign(workbook.properties, { title: "New <title>", company: "Ambition" });
    workbook.date1904 = true;
    const again = (await openXlsx(await saveXlsx(opened))).workbook;
    expect(Object.fromEntries(again.names)).toEqual({ Rates: "'Rates & more'!$A$1:$A$3", Vat: "0.2" });
    expect(again.properties).toEqual(workbook.properties);
    expect(again.date1904).toBe(true);
    expect(sheetOf(again, "Rates & more").pageLayout.printTitleRows).toEqual([0, 1]);
  });
});

describe("functions of an add-in", () => {
  it("have another name in the file than in the cell", async () => {
    const options = { customFunctions: ["NPQ.RETENTION"] };
    const stored = await withParts(fixture(), (path, text) =>
      path === "xl/worksheets/sheet2.xml" ? text.replace("<f>A1*2</f>", "<f>_xldudf_NPQ_RETENTION(A1)</f>") : text,
    );
    const opened = await openXlsx(stored, options);
    const sheet = sheetOf(opened.workbook, "Rates & more");
    expect(sheet.cell(1, 0)?.formula).toBe("=NPQ.RETENTION(A1)");
    sheet.put(5, 0, { ...sheet.cell(1, 0)!, formula: '=npq.retention("NPQ.RETENTION(")' });
    const parts = await partsOf(await saveXlsx(opened));
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('<f>_xldudf_NPQ_RETENTION("NPQ.RETENTION(")</f>');
  });
});
