import type { PublicMetric, PublicTable } from "../../public-copy";
import { tableTitle } from "../copy-words";
import { measureOf } from "../measure";
import { shownText } from "../shown-value";
import { yearBlocks } from "../year-blocks";
import { headerCells } from "./header-cells";
import { html } from "./html";

/** How many numbers stand beside each other on A4; a percentage or a share takes the room of one and a half. */
const FITTING = 12;
/** From so many columns on a table is printed smaller: whatever the reader's fonts are, it has to fit an upright page. */
const MANY = 9;

/** One table of a metric as HTML: its years beside each other where these fit a printed page, else below each other. */
export function pageTables(metric: PublicMetric, table: PublicTable): string {
  const blocks = yearBlocks(table);
  const room = table.columns.reduce(
    (sum, path) => sum + (measureOf(metric.number, table.name, path).kind === "count" ? 1 : 1.5),
    0,
  );
  const title = tableTitle(metric, table);
  if (blocks.length > 1 && room <= FITTING) {
    const columns = table.columns.map((path, at) => ({ path, at }));
    return oneTable(table, title, columns);
  }
  return blocks.map(({ year, columns }) => oneTable(table, `${title}, ${year}`, columns)).join("\n");
}

interface Column {
  readonly path: readonly string[];
  readonly at: number;
}

/** It stands in a region of its own, which scrolls where a screen is narrow, also by keyboard. */
function oneTable({ name, rows }: PublicTable, title: string, columns: readonly Column[]): string {
  const body = rows.map(({ label, isTotal, values }) => {
    const cells = columns.map(({ at }) => `<td>${html(shownText(values[at]))}</td>`).join("");
    return `<tr${isTotal ? ' class="total"' : ""}><th scope="row">${html(label)}</th>${cells}</tr>`;
  });
  return [
    `<div class="table${columns.length < MANY ? "" : " many"}" role="region" aria-label="${html(title)}" tabindex="0">`,
    `<table>`,
    `<caption>${html(title)}</caption>`,
    ...head(name, columns),
    `<tbody>`,
    ...body,
    `</tbody>`,
    `</table>`,
    `</div>`,
  ].join("\n");
}

function head(name: string, columns: readonly Column[]): string[] {
  const levels = headerCells(columns.map(({ path }) => path));
  const [outer] = levels;
  const groups =
    levels.length > 1
      ? [`<colgroup></colgroup>`, ...outer.map(({ columns: span }) => `<colgroup span="${span}"></colgroup>`)]
      : [];
  const rows = levels.map((cells, level) => {
    const isLast = level === levels.length - 1;
    const corner = level === 0 ? `<th scope="col" rowspan="${levels.length}">${html(name)}</th>` : "";
    const headings = cells.map(({ text, columns: span }) =>
      isLast ? `<th scope="col">${html(text)}</th>` : `<th scope="colgroup" colspan="${span}">${html(text)}</th>`,
    );
    return `<tr>${corner}${headings.join("")}</tr>`;
  });
  return [...groups, `<thead>`, ...rows, `</thead>`];
}
