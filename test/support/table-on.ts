/** Cells of a table on a sheet: row label → cells, below the table's name and `levels` header rows. */
export function tableOn(
  texts: readonly (readonly string[])[],
  name: string,
  levels: number,
  from = 0,
): Map<string, readonly string[]> {
  const top = texts.findIndex(([label], row) => row >= from && label === name);
  const rows = texts.slice(top + levels);
  const end = rows.findIndex((row) => (row[0] ?? "") === "");
  return new Map(rows.slice(0, end === -1 ? rows.length : end).map(([label, ...cells]) => [label, cells]));
}
