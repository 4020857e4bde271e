import { list } from "../../../text/list";
import { textWidth } from "../../../report/text-width";
import type { PublicMetric, PublicRow, PublicTable } from "../../public-copy";
import { keyOf, tableTitle } from "../copy-words";
import { plainText } from "../../../text/plain-text";
import { NOT_APPLICABLE, shownValue } from "../shown-value";
import { yearBlocks, type YearBlock } from "../year-blocks";
import { noteNumbers, type Note } from "./notes";
import { columnNames, figureColumns, type FigureColumn } from "./table-columns";
import type { BookCell, BookSheet } from "./xlsx/book";

/** The sheet of one table: its title, what is to be known of it, and the table, with the years below each other. */
export function tableSheet(metric: PublicMetric, table: PublicTable, notes: readonly Note[]): BookSheet {
  const columns = figureColumns(metric, table);
  const names = columnNames([table.name, "Year", ...columns.map(({ heading }) => heading)]);
  const text = aboveTable(metric, table, noteNumbers(notes, metric));
  const lines = yearBlocks(table).flatMap((block) => table.rows.map((row) => rowCells(row, block, columns)));
  return {
    name: `Metric ${metric.number} ${table.name}`,
    widths: [labelWidth(table), 12, ...columns.map(({ heading }) => figureWidth(heading))],
    rows: [
      ...text,
      names.map((value, i): BookCell => ({ value, style: i < 2 ? "heading" : "numberHeading" })),
      ...lines,
    ],
    table: { name: tableTitle(metric, table).replace(/\W+/g, "_"), firstRow: text.length + 1 },
  };
}

/** Title, notes, unit and shorthand: all that is needed to read the table, above it and in column A. */
function aboveTable(metric: PublicMetric, table: PublicTable, notes: readonly number[]): BookCell[][] {
  const markers = notes.map((number) => `[note ${number}]`);
  const title = `${metric.title.replace(/\.$/, "")}, by ${table.name.toLowerCase()} ${markers.join("")}`;
  return [
    [{ value: title, style: "title" }],
    ...[
      `This worksheet contains one table. Notes ${list(notes.map(String))} are on the worksheet called Notes.`,
      UNITS[metric.number] ?? "Figures are numbers of people, and percentages where the heading has a % sign.",
      ...keyOf([table]).map(({ symbol, meaning }) => `${symbol} means ${meaning}`),
    ].map((value): BookCell[] => [{ value, style: "text" }]),
  ];
}

/** What is counted where that is not people. */
const UNITS: Readonly<Partial<Record<PublicMetric["number"], string>>> = {
  5: "Figures are numbers of assessments, and percentages where the heading has a % sign.",
  6: "Responses are numbers of ratings. The mean rating is out of 10.",
};

function rowCells({ label, values }: PublicRow, block: YearBlock, columns: readonly FigureColumn[]): BookCell[] {
  const places = new Map(block.columns.map(({ name, at }) => [name, at]));
  return [
    { value: plainText(label) || "Not named", style: "wrapped" },
    { value: plainText(block.year) || "Not named", style: "wrapped" },
    ...columns.map((column): BookCell => {
      const at = places.get(column.name);
      const shown = at === undefined ? NOT_APPLICABLE : shownValue(values[at]);
      if (typeof shown === "string") return { value: shown, style: "shorthand" };
      if (column.isBehind) return { value: shown.behind ?? 0, style: "count" };
      return { value: cellNumber(shown.number, column), style: column.kind };
    }),
  ];
}

/** A percentage is a fraction in a cell: 175.00 % is 1.75, exactly as far as it is shown. */
function cellNumber(number: number, { kind }: FigureColumn): number {
  return kind === "percent" || kind === "wholePercent" ? Number((number / 100).toFixed(4)) : number;
}

function labelWidth({ rows }: PublicTable): number {
  const longest = Math.max(...rows.map(({ label }) => Math.ceil(textWidth(plainText(label)))));
  return Math.min(Math.max(longest + 1, 20), 60);
}

/** Room for the longest word of a heading, which is bold; the others go to lines of their own. */
function figureWidth(heading: string): number {
  const longest = Math.max(...heading.split(/\s+/).map(({ length }) => length));
  return Math.min(Math.max(Math.ceil(longest * 1.2) + 2, 11), 24);
}
