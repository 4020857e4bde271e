import type { MetricTable } from "../../metrics/metric";
import { figureText } from "../../report/figure-text";
import { headerCells, headerRows, type Headed } from "../../report/header-rows";

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
  return [...headerCells(table), ...rows].map((cells) => cells.map(onOneLine).join("\t")).join("\n");
}

/** The table as HTML, for a website or an e-mail: header cells with their scope, no styles but borders. */
export function tableAsHtml(table: ShownTable): string {
  const levels = headerRows(table);
  const headers = levels.map((cells, level) => {
    const corner = level === 0 ? `<th scope="col" rowspan="${levels.length}">${escaped(table.name)}</th>` : "";
    const names = cells.map(({ text, span }) =>
      span === 1
        ? `<th scope="col">${escaped(text)}</th>`
        : `<th scope="colgroup" colspan="${span}">${escaped(text)}</th>`,
    );
    return `<tr>${corner}${names.join("")}</tr>`;
  });
  const rows = table.rows.map(({ label, isTotal, cells }) => {
    const figures = cells.map((text) => `<td align="right">${bold(escaped(text), isTotal)}</td>`);
    return `<tr><th scope="row" align="left">${bold(escaped(label), isTotal)}</th>${figures.join("")}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><thead>${headers.join("")}</thead><tbody>${rows.join("")}</tbody></table>`;
}

/** A label may take several lines of its cell (Alt+Enter); here a line is a row. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

function bold(text: string, isBold: boolean): string {
  return isBold && text !== "" ? `<b>${text}</b>` : text;
}

/** Labels come from cells, and a cell may hold anything. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
