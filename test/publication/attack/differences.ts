import { LEFT_OUT, type Published } from "./published";

/** Cells that show something other than the true figures, and tables, columns or rows that differ. */
export function differences(published: Pick<Published, "tables">, truth: Pick<Published, "tables">): string[] {
  const [shown, expected] = [published, truth].map(cellsOf);
  return [
    ...[...shown].flatMap(([key, text]) =>
      text === LEFT_OUT || text === expected.get(key) ? [] : [`${key} shows "${text}" and is "${expected.get(key)}".`],
    ),
    ...[...expected.keys()].filter((key) => !shown.has(key)).map((key) => `${key} is missing.`),
  ];
}

function cellsOf({ tables }: Pick<Published, "tables">): Map<string, string> {
  return new Map(
    tables.flatMap(({ metric, name, columns, rows }) =>
      rows.flatMap(({ label, cells }) =>
        cells.map((text, c) => [[metric, name, label, ...columns[c]].join(", "), text] as const),
      ),
    ),
  );
}
