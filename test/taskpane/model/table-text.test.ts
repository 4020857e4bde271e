import type { MetricTable } from "../../../src/metrics/metric";
import { headerRows } from "../../../src/report/header-rows";
import { shownTable, tableAsHtml, tableAsText } from "../../../src/taskpane/model/table-text";
import { beginsFormula } from "../../../src/text/begins-formula";
import { FORMULA_LIKE, HOSTILE_TEXTS } from "../../support/hostile-texts";
import { resultsOf, tableOfMetric } from "../../support/readings";
import { participantsTable, people, targetsTable } from "../../support/register-tables";

const TABLES = [
  participantsTable([
    ...people(3, { Gender: "Female" }),
    ...people(2, { Qualification: "NPQSL", "Academic year": "2018/19" }, "S"),
    { "Participant ID": "odd", Gender: 'R&D <b>"x"</b>' },
    { "Participant ID": "broken", Ethnicity: "Two\nlines and\ta tab" },
  ]),
  targetsTable([{ Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 4 }]),
];
const results = resultsOf(TABLES);
const everyTable: [number, MetricTable][] = results.metrics.flatMap(({ number, tables }) =>
  tables.map((table): [number, MetricTable] => [number, table]),
);
const cellsOf = (text: string): string[][] => text.split("\n").map((line) => line.split("\t"));

describe("the header rows of a table", () => {
  it("name each year once, over its columns", () => {
    expect(headerRows(tableOfMetric(results, 1))).toEqual([
      [
        { text: "2017/18", span: 3 },
        { text: "2018/19", span: 3 },
      ],
      ["Target", "Actual", "% Target", "Target", "Actual", "% Target"].map((text) => ({ text, span: 1 })),
    ]);
  });

  it("are three for metric 7: a half of one year is not joined to the same half of the next", () => {
    const columns = [
      ["2017/18", "Retention", "Started"],
      ["2017/18", "Achievement", "Passed"],
      ["2018/19", "Achievement", "Passed"],
      ["2018/19", "Achievement", "Passed"],
    ];
    expect(headerRows({ columns })).toEqual([
      [
        { text: "2017/18", span: 2 },
        { text: "2018/19", span: 2 },
      ],
      [
        { text: "Retention", span: 1 },
        { text: "Achievement", span: 1 },
        { text: "Achievement", span: 2 },
      ],
      ["Started", "Passed", "Passed", "Passed"].map((text) => ({ text, span: 1 })),
    ]);
    expect(headerRows(tableOfMetric(results, 7))).toHaveLength(3);
  });

  it.each(everyTable)("span all columns at every level (metric %i)", (_, table) => {
    for (const cells of headerRows(table)) {
      expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(table.columns.length);
    }
  });

  it("are none without columns", () => {
    expect(headerRows({ columns: [] })).toEqual([]);
  });
});

describe("a table as text", () => {
  it("puts headings above their columns and figures as the sheets display them", () => {
    expect(cellsOf(tableAsText(shownTable(tableOfMetric(results, 1))))).toEqual([
      ["Qualification", "2017/18", "", "", "2018/19", "", ""],
      ["", "Target", "Actual", "% Target", "Target", "Actual", "% Target"],
      ["NPQ for Headship (NPQH)", "4", "5", "125.00 %", "", "0", ""],
      ["NPQ for Senior Leadership (NPQSL)", "", "0", "", "", "2", ""],
      ["Totals", "4", "5", "125.00 %", "", "2", ""],
    ]);
  });

  it.each(everyTable)("has as many cells in every line as in the first (metric %i)", (_, table) => {
    const lines = cellsOf(tableAsText(shownTable(table)));
    expect(lines.map((cells) => cells.length)).toEqual(lines.map(() => table.columns.length + 1));
    expect(lines).toHaveLength(headerRows(table).length + table.rows.length);
  });

  it("keeps a label on its line that fills several lines of its cell", () => {
    const labels = cellsOf(tableAsText(shownTable(tableOfMetric(results, 1, "Ethnicity")))).map(([label]) => label);
    expect(labels).toContain("Two lines and a tab");
  });
});

describe("a table as HTML", () => {
  it("shows a label as it is, whatever characters it has", () => {
    const html = tableAsHtml(shownTable(tableOfMetric(results, 1, "Gender")));
    expect(html).toContain("R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;</th>");
    expect(html).not.toContain('<b>"x');
  });

  it("sets the totals in bold and nothing else", () => {
    const html = tableAsHtml(shownTable(tableOfMetric(results, 1)));
    const bold = [...html.matchAll(/<b>(.*?)<\/b>/g)].map(([, text]) => text);
    expect(bold).toEqual(["Totals", "4", "5", "125.00 %", "2"]);
  });

  it("spans its headings as the sheets do, the corner over all header rows", () => {
    const html = tableAsHtml(shownTable(tableOfMetric(results, 1)));
    expect(html).toContain('<th scope="col" rowspan="2">Qualification</th>');
    expect(html).toContain('<th scope="colgroup" colspan="3">2017/18</th>');
    expect(tableAsHtml(shownTable(tableOfMetric(results, 7)))).toContain('rowspan="3">Qualification</th>');
  });

  it.each(everyTable)("has a cell for every figure (metric %i)", (_, table) => {
    const body = tableAsHtml(shownTable(table)).split("<tbody>")[1];
    expect(body.match(/<tr>/g)).toHaveLength(table.rows.length);
    expect(body.match(/<td /g)).toHaveLength(table.rows.length * table.columns.length);
    expect(body.match(/<th scope="row"/g)).toHaveLength(table.rows.length);
  });
});

describe("a table that is pasted into another workbook", () => {
  const shown = (label: string, cell = "") => ({
    ...{ name: label, columns: [["2017/18", label]] },
    rows: [{ label, isTotal: false, cells: [cell] }],
  });
  /** What is between the tags. */
  const textsOf = (html: string): string[] =>
    [...html.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, text]) => text).filter((text) => text !== "");

  it.each(FORMULA_LIKE)("is never a formula: %j", (text) => {
    const fields = cellsOf(tableAsText(shown(text, text))).flat();
    expect(fields.filter(beginsFormula)).toEqual([]);
    expect(fields.filter((field) => field.startsWith("'"))).toHaveLength(4);
    const texts = textsOf(tableAsHtml(shown(text, text)));
    expect(texts.filter((one) => beginsFormula(one))).toEqual([]);
    expect(texts.filter((one) => one.startsWith("&#39;"))).toHaveLength(4);
  });

  it.each(["-5", "+3", "-12.5 %", "-1,034", "-"])("keeps %s, which is none", (text) => {
    expect(tableAsText(shown("A", text)).split("\t").at(-1)).toBe(text);
    expect(textsOf(tableAsHtml(shown("A", text))).at(-1)).toBe(text);
  });

  it("keeps its rows and columns, whatever a label holds", () => {
    for (const text of HOSTILE_TEXTS) {
      const lines = cellsOf(tableAsText(shown(text, "1")));
      expect(lines.map((cells) => cells.length)).toEqual([2, 2, 2]);
      expect(lines.flat().filter((field) => /[\p{Cc}\p{Surrogate}]/u.test(field))).toEqual([]);
    }
    expect(tableAsText(shown('"x" and y', "1")).split("\n").at(-1)).toBe('"""x"" and y"\t1');
  });

  it("has no element or attribute of a label's", () => {
    for (const text of HOSTILE_TEXTS) {
      const tags = [...tableAsHtml(shown(text, text)).matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
      const own =
        /^<(?:\/?(?:table|thead|tbody|tr|th|td|b)|table border="1" cellspacing="0" cellpadding="4"|t[hd](?: (?:scope|rowspan|align)="\w+")+)>$/;
      expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
    }
  });
});
