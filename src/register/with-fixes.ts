import type { Fix } from "./fixes";
import type { ColumnRun, SourceBlock, SourceTable } from "./tables/source";

/** The tables as they would be read with some fixes made. Rows without a fix are shared with the tables given, which stay as they are. */
export function withFixes(tables: readonly SourceTable[], fixes: readonly Fix[]): SourceTable[] {
  const ofTables = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const key = keyOf(fix.sheet, fix.table);
    const ofTable = ofTables.get(key);
    if (ofTable === undefined) ofTables.set(key, [fix]);
    else ofTable.push(fix);
  }
  return tables.map((table) => {
    const own = ofTables.get(keyOf(table.sheet, table.name));
    return own === undefined ? table : { ...table, blocks: table.blocks.map((block) => fixedBlock(table, block, own)) };
  });
}

function keyOf(sheet: string, table: string): string {
  return `${sheet}\u0000${table}`;
}

function fixedBlock({ firstColumn }: SourceTable, block: SourceBlock, fixes: readonly Fix[]): SourceBlock {
  const own = fixes.filter(({ row }) => row >= block.firstRow && row < block.firstRow + block.rowCount);
  if (own.length === 0) return block;
  return {
    ...block,
    runs: block.runs.map((run): ColumnRun => {
      const width = run.values.length === 0 ? 0 : run.values[0].length;
      const values = [...run.values];
      for (const { row, column, after } of own) {
        const at = column - firstColumn - run.firstHeading;
        if (at < 0 || at >= width) continue;
        const cells = [...values[row - block.firstRow]];
        cells[at] = after;
        values[row - block.firstRow] = cells;
      }
      return { ...run, values };
    }),
  };
}
