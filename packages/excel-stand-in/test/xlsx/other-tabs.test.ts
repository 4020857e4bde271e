import { Host } from "../../src/protocol/host";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import JSZip from "jszip";
import { addSheet, partsOf, sheetOf, written } from "./files";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHARTS = ["One", "Two"].map((name, i) => `<sheet name="${name}" sheetId="${i + 8}" r:id="rId9${i}"/>`);

/** The sheets A, B, and behind A the chart sheets One (in front, and alone) and Two. A second window has B in front. */
async function withCharts(): Promise<Uint8Array> {
  const bytes = await written((workbook) => {
    for (const name of ["A", "B"]) workbook.addWorksheet(name).getCell("A1").value = name;
  });
  const zip = await JSZip.loadAsync(bytes);
  const change = async (path: string, to: (text: string) => string) =>
    zip.file(path, to((await zip.file(path)?.async("string")) ?? ""));
  await change("xl/workbook.xml", (text) =>
    text
      .replace("<sheets>", '<bookViews><workbookView activeTab="1"/><workbookView activeTab="3"/></bookViews><sheets>')
      .replace(/(<sheets><sheet .*?\/>)/, `$1${CHARTS.join("")}`),
  );
  await change("xl/_rels/workbook.xml.rels", (text) => {
    const related = [0, 1].map(
      (i) => `<Relationship Id="rId9${i}" Type="${RELATIONSHIPS}/chartsheet" Target="chartsheets/sheet${i}.xml"/>`,
    );
    return text.replace("</Relationships>", `${related.join("")}</Relationships>`);
  });
  const views = (selected: string) => `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  zip.file("xl/chartsheets/sheet0.xml", `<chartsheet xmlns="${namespace}">${views(' tabSelected="1"')}</chartsheet>`);
  zip.file("xl/chartsheets/sheet1.xml", `<chartsheet xmlns="${namespace}">${views("")}</chartsheet>`);
  return zip.generateAsync({ type: "uint8array" });
}

/** The names of the tabs, those in front of each window, and the parts of the selected ones. */
async function tabs(bytes: Uint8Array): Promise<string> {
  const parts = await partsOf(bytes);
  const workbook = parts["xl/workbook.xml"] ?? "";
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const inFront = [...workbook.matchAll(/activeTab="(\d+)"/g)].map(([, place]) => names[Number(place)]);
  const selected = Object.keys(parts).filter((path) => parts[path]?.includes("tabSelected"));
  return `${names.join(" ")} | ${inFront.join(" ")} | ${selected.join(" ")}`;
}

describe("a chart sheet in front", () => {
  it("is not a worksheet: the first of these is the active one", async () => {
    const { workbook } = await openXlsx(await withCharts());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["A", "B"]);
    expect([workbook.active?.name, workbook.isOtherTabInFront]).toEqual(["A", true]);
  });

  it("stays in front and alone when sheets are added before and behind it", async () => {
    const opened = await openXlsx(await withCharts());
    addSheet(opened.workbook, "Last").put(0, 0, { content: 1, style: DEFAULT_STYLE });
    const first = addSheet(opened.workbook, "First");
    opened.workbook.worksheets.splice(3, 1);
    opened.workbook.worksheets.unshift(first);
    const saved = await saveXlsx(opened);
    expect(await tabs(saved)).toBe("First A One Two B Last | One B | xl/chartsheets/sheet0.xml");
    expect((await openXlsx(saved)).workbook.isOtherTabInFront).toBe(true);
  });

  it("stays behind the tab before it when the sheet that it followed is deleted", async () => {
    const opened = await openXlsx(await withCharts());
    const first = addSheet(opened.workbook, "First");
    opened.workbook.worksheets.splice(0, 3, first, sheetOf(opened.workbook, "B"));
    expect(await tabs(await saveXlsx(opened))).toBe("One Two First B | One B | xl/chartsheets/sheet0.xml");
  });

  it.each(["A", "B"])("goes behind when somebody brings the sheet %s to the front", async (name) => {
    const opened = await openXlsx(await withCharts());
    new Host(opened.workbook).user.activate(sheetOf(opened.workbook, name));
    const saved = await saveXlsx(opened);
    expect(await tabs(saved)).toMatch(new RegExp(`^A One Two B \\\\| ${name} B \\\\| (?!.*chartsheets)`));
    const again = (await openXlsx(saved)).workbook;
    expect([again.active?.name, again.isOtherTabInFront]).toEqual([name, false]);
  });
});
