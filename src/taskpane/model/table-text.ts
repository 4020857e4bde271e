import type { MetricTable } from "../../metrics/metric";
import { figureText } from "../../report/figure-text";

/** A run of equal headings at one level. */
export interface HeaderCell {
  readonly text: string;
  readonly span: number;
}

/** The header rows of a table, outermost level first: each name once, over the columns that share it. */
export function headerRows({ columns }: MetricTable): HeaderCell[][] {
  const levels = Math.max(0, ...columns.map((path) => path.length));
  return Array.from({ length: levels }, (_, level) => {
    const cells: { text: string; span: number; path: string }[] = [];
    for (const column of columns) {
      const path = column.slice(0, level + 1).join("|");
      const last = cells.at(-1);
      // The lowest level names single columns, even where neighbours are called alike.
      if (level < levels - 1 && last?.path === path) last.span++;
      else cells.push({ text: column[level] ?? "", span: 1, path });
    }
    return cells.map(({ text, span }) => ({ text, span }));
  });
}

/** The table as tab-separated text, for a spreadsheet or a plain e-mail. */
export function tableAsText(table: MetricTable): string {
  const headers = headerRows(table).map((cells, level) => [
    level === 0 ? table.name : "",
    ...cells.flatMap(({ text, span }) => [text, ...Array.from({ length: span - 1 }, () => "")]),
  ]);
  const rows = table.rows.map(({ label, figures }) => [label, ...figures.map(figureText)]);
  return [...headers, ...rows].map((cells) => cells.map(onOneLine).join("\t")).join("\n");
}

/** The table as HTML, for a website or an e-mail: header cells with their scope, no styles but borders. */
export function tableAsHtml(table: MetricTable): string {
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
  const rows = table.rows.map(({ label, isTotal, figures }) => {
    const cells = figures.map((figure) => `<td align="right">${bold(escaped(figureText(figure)), isTotal)}</td>`);
    return `<tr><th scope="row" align="left">${bold(escaped(label), isTotal)}</th>${cells.join("")}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><thead>${headers.join("")}</thead><tbody>${rows.join("")}</tbody></table>`;
}

/** A label may fill several lines of its cell (Alt+Enter); here a line is a row. */
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
