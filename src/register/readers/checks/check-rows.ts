import type { RegisterDraft } from "../register-draft";

/** Reports lists of participants that have headings and nobody below them. */
export function checkRows({ tables, rowsOf, problems }: RegisterDraft): void {
  for (const table of tables.people) {
    // People whom declarations name have no list of their own.
    const isList = tables.inWorkbook.includes(table);
    if (isList && rowsOf.get(table.source)?.people === 0) problems.addToTable("no-rows", { table: table.source });
  }
}
