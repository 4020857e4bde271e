import { partsOf } from "../../support/rewritten-file";
import type { FieldCase, FieldOutcome } from "../field-case";
import { change, gotOfTwoPeople, twoPeople, TWO_PEOPLE } from "../two-people";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CHART = '<sheet name="Chart" sheetId="9" r:id="rId99"/>';

/** {@link twoPeople} with a chart sheet at a place among its tabs, which is the one in front. */
function chartInFront(place: 0 | 1 | 2): () => Promise<Uint8Array> {
  return () =>
    twoPeople((parts) => {
      change(parts, "xl/workbook.xml", (text) => {
        const tabs = [...text.matchAll(/<sheet .*?\/>/g)].map(([tab]) => tab).toSpliced(place, 0, CHART);
        const view = `<bookViews><workbookView activeTab="${place}"/></bookViews>`;
        const name = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="${place}">Chart</definedName></definedNames>`;
        return text.replace(/<sheets>.*<\/sheets>/, `${view}<sheets>${tabs.join("")}</sheets>${name}`);
      });
      change(parts, "xl/_rels/workbook.xml.rels", (text) => {
        const chart = `<Relationship Id="rId99" Type="${RELATIONSHIPS}/chartsheet" Target="chartsheets/sheet1.xml"/>`;
        return text.replace("</Relationships>", `${chart}</Relationships>`);
      });
      change(parts, "[Content_Types].xml", (text) => {
        const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml";
        return text.replace(
          "</Types>",
          `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${type}"/></Types>`,
        );
      });
      const views = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
      return parts.set("xl/chartsheets/sheet1.xml", `<chartsheet xmlns="${SPREADSHEET}">${views}</chartsheet>`);
    });
}

/** The first tabs, the one in front, those that are selected, and the tab that the print area of the chart belongs to. */
async function tabs(outcome: FieldOutcome): Promise<string> {
  const parts = await partsOf(await outcome.bytes());
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const [active, own] = [/activeTab="(\d+)"/, /localSheetId="(\d+)">Chart</].map(
    (one) => names[Number(one.exec(workbook)?.[1] ?? 0)],
  );
  const selected = [...parts].filter(([, text]) => text.includes("tabSelected")).map(([name]) => name);
  const shown = names.slice(0, 4).join(", ");
  return `${await gotOfTwoPeople(outcome)}; ${shown}; in front ${active}; selected ${selected.join(", ")}; prints ${own}`;
}

/** Tabs that are not worksheets. */
export const CHART_SHEETS: readonly FieldCase[] = [
  {
    kind: "A chart sheet before all others, in front",
    workbook: chartInFront(0),
    right: `${TWO_PEOPLE}; Chart, Register, Notes, Summary; in front Chart; selected xl/chartsheets/sheet1.xml; prints Chart`,
    got: tabs,
  },
  {
    kind: "A chart sheet between others, in front",
    workbook: chartInFront(1),
    right: `${TWO_PEOPLE}; Register, Chart, Notes, Summary; in front Chart; selected xl/chartsheets/sheet1.xml; prints Chart`,
    got: tabs,
  },
  {
    kind: "A chart sheet behind all others, in front",
    workbook: chartInFront(2),
    right: `${TWO_PEOPLE}; Register, Notes, Chart, Summary; in front Chart; selected xl/chartsheets/sheet1.xml; prints Chart`,
    got: tabs,
  },
];
