import type { MetricTable } from "../../metrics/metric";
import { figureText } from "../../report/figure-text";
import { headerCells, headerRows, type Headed } from "../../report/header-rows";
import { beginsFormula } from "../../text/begins-formula";
import { escapedHtml } from "../../text/escaped-html";
import { plainText } from "../../text/plain-text";

/** A table as it is shown. */
export interface ShownTable extends Headed {
  readonly rows: readonly ShownRow[];
}

interface ShownRow {
  readonly label: string;
  /** Totals are set in bold. */
  readonly isTotal: boolean;
  /** Text of each column. */
  readonly cells: readonly string[];
}

/** A metric's table with its figures as the sheets display them. */
export function shownTable({ name, columns, rows }: MetricTable): ShownTable {
  const shown = rows.map(({ label, isTotal, figures }) => ({
    label,
    isTotal,
    cells: figures.map((figure) => figureText(figure)),
  }));
  return { name, columns, rows: shown };
}

/** The table as tab-separated text, for a spreadsheet or a plain e-mail. */
export function tableAsText(table: ShownTable): string {
  const rows = table.rows.map(({ label, cells }) => [label, ...cells]);
  return [...headerCells(table), ...rows].map((cells) => cells.map(asField).join("\t")).join("\n");
}

/** The table as HTML, for a website or an e-mail: header cells with their scope, no styles but borders. */
export function tableAsHtml(table: ShownTable): string {
  const levels = headerRows(table);
  const headers = levels.map((cells, level) => {
    const corner = level === 0 ? `<th scope="col" rowspan="${levels.length}">${asHtml(table.name)}</th>` : "";
    const names = cells.map(({ text, span }) =>
      span === 1
        ? `<th scope="col">${asHtml(text)}</th>`
        : `<th scope="colgroup" colspan="${span}">${asHtml(text)}</th>`,
    );
    return `<tr>${corner}${names.join("")}</tr>`;
  });
  const rows = table.rows.map(({ label, isTotal, cells }) => {
    const figures = cells.map((text) => `<td align="right">${bold(asHtml(text), isTotal)}</td>`);
    return `<tr><th scope="row" align="left">${bold(asHtml(label), isTotal)}</th>${figures.join("")}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><thead>${headers.join("")}</thead><tbody>${rows.join("")}</tbody></table>`;
}

/** As a field between tabs. A quotation mark at its beginning would quote everything up to the next one, tabs and lines as well. */
function asField(text: string): string {
  const said = asSaid(text);
  return said.startsWith('"') ? `"${said.replaceAll('"', '""')}"` : said;
}

function asHtml(text: string): string {
  return escapedHtml(asSaid(text));
}

/**
 * Labels come from cells, and a cell may hold anything; the table may be pasted into another workbook. A label takes one line, though in
 * its cell it may take several (Alt+Enter), and what would become a formula begins with an apostrophe.
 */
function asSaid(text: string): string {
  const line = plainText(text).replaceAll(/\s+/g, " ");
  return beginsFormula(line) && !NUMBER.test(line) ? `'${line}` : line;
}

/** A dash by itself is no formula either, nor is a gap: "+15.0 points". */
const NUMBER = /^[-+](?:\d[\d.,]* ?(?:%|points)?)?$/;

function bold(text: string, isBold: boolean): string {
  return isBold && text !== "" ? `<b>${text}</b>` : text;
}
