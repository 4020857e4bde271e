import type { Host } from "excel-stand-in";
import { addListSheet, type ListContent } from "../../src/excel/list-sheet";
import { namesOf, opened, workbookOf } from "../support/workbooks";

const CONTENT: ListContent = {
  note: {
    title: "People who withdrew",
    asked: { people: { measure: "withdrawn", year: null, qualification: null, group: null }, among: null },
    isOthers: false,
    at: 43_801.5,
  },
  ...{ headings: ["ID", "Started"], rows: [["P1", 43_045]], formats: [["@", "dd/mm/yyyy"]], idColumn: 0 },
};

let host: Host;
beforeEach(async () => {
  host = await opened(workbookOf());
});

/** Chart sheets, of which Excel's list of worksheets says nothing. */
function addCharts(count: number): void {
  for (let i = 1; i <= count; i++) host.workbook.otherTabs.add(i === 1 ? "Withdrawn" : `Withdrawn (${i})`);
}

describe("the sheet of a list", () => {
  it("has the twentieth name where nineteen turn out to be taken", async () => {
    addCharts(19);
    expect(await addListSheet(CONTENT, "Withdrawn", () => {})).toEqual({ name: "Withdrawn (20)" });
  });

  it("is not added where twenty names are taken, and Excel's own error says so", async () => {
    addCharts(20);
    await expect(addListSheet(CONTENT, "Withdrawn", () => {})).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(namesOf(host.workbook)).toEqual(["People"]);
  });

  it("is told by its id before anything of the people is on it", async () => {
    const onIt: unknown[] = [];
    await addListSheet(CONTENT, "Withdrawn", (id) => {
      const sheet = host.workbook.worksheets.find((one) => one.id === id);
      onIt.push(...(sheet?.rows ?? []).flatMap((row) => row?.map((cell) => cell?.content) ?? []));
    });
    expect(onIt).toEqual(["This list is incomplete. Refresh or delete it."]);
  });

  it("has its table below the lines, in a style of its own, with the formats of its cells", async () => {
    await addListSheet(CONTENT, "Withdrawn", () => {});
    const [, sheet] = host.workbook.worksheets;
    expect(sheet.tables[0]).toMatchObject({ name: "NPQ_list", row: 4, column: 0, rowCount: 2, columnCount: 2 });
    expect(sheet.cell(5, 1)).toMatchObject({ content: 43_045, style: { numberFormat: "dd/mm/yyyy" } });
    expect(sheet.cell(0, 0)?.style).toMatchObject({ font: { bold: true, size: 14 } });
    expect(sheet.cell(2, 0)?.style).toMatchObject({ font: { italic: true } });
  });
});
