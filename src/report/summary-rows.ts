import { rowName } from "./row-name";
import type { SheetTable } from "./sheet-table";

/** The rows of a metric on the Summary, one for each qualification; only the first of them says which metric it is. */
interface Block {
  readonly metric: string;
  readonly rows: { readonly table: number; readonly row: number; readonly qualification: string }[];
}

const METRIC = /^\d(?= )/;

/**
 * Names the rows of a Summary by metric and qualification. Where the blocks of metrics do not have the same qualifications in the same order, as
 * after somebody has sorted the rows, only those that say their metric have a name.
 *
 * @param tables as they are found by their headings: each row is its first cell and its qualification
 * @param rowCount of the cells; a block that reaches the last of them may go on
 * @param usual qualifications of a block as the report has them, for a single block that may go on
 */
export function summaryRows(
  tables: readonly SheetTable[],
  rowCount: number,
  usual: readonly string[] | null,
): SheetTable[] {
  const named = tables.map(() => new Map<number, string | null>());
  let blocks: Block[] = [];
  let next = -1;
  const finish = (): void => {
    nameBlocks(blocks, next === rowCount, usual, (table, row, name) => named[table].set(row, name));
    blocks = [];
  };
  tables.forEach(({ top, rows }, table) => {
    // Where headings are repeated on another page, the metric may go on.
    if (top !== next) finish();
    for (const [row, cells] of rows) {
      const [label, qualification] = (cells ?? "\n").split("\n");
      named[table].set(row, null);
      next = row + 1;
      if (qualification === "") continue;
      const metric = METRIC.exec(label)?.[0];
      if (metric !== undefined) blocks.push({ metric, rows: [] });
      blocks.at(-1)?.rows.push({ table, row, qualification });
    }
  });
  finish();
  return tables.map((table, at) => ({ ...table, rows: named[at] }));
}

function nameBlocks(
  blocks: readonly Block[],
  goesOn: boolean,
  usual: readonly string[] | null,
  name: (table: number, row: number, name: string) => void,
): void {
  const lists = blocks.map(({ rows }) => rows.map(({ qualification }) => qualification));
  const complete = goesOn ? lists.slice(0, -1) : lists;
  const expected = (complete.length > 0 ? complete[0] : usual) ?? [];
  const isRegular =
    complete.every((list) => isSameList(list, expected)) &&
    lists.every((list) => isSameList(list, expected.slice(0, list.length)));
  for (const { metric, rows } of blocks) {
    const certain = isRegular ? rows : rows.slice(0, 1);
    for (const { table, row, qualification } of certain) name(table, row, rowName(metric, qualification));
  }
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
