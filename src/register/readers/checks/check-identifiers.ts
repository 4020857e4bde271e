import type { RegisterDraft } from "../register-draft";
import { cellText, spellingKey } from "../../cells/spelling";
import { hasNamesAsIds } from "../../tables/recognition/holds-names";
import { headingOf, type RecognisedTable } from "../../tables/recognition/recognised-table";

/**
 * Reports tables whose people nothing but their names tells apart, unless the user has chosen that column, and tables whose people cannot
 * be matched with those of the first table, since another column identifies them. Where the user has chosen both columns, they hold the
 * same IDs.
 */
export function checkIdentifiers({ tables, problems }: RegisterDraft): void {
  for (const table of tables.people) {
    if (table.recognition.certainties.get("participantId") === "chosen" || !hasNamesAsIds(table)) continue;
    problems.addToTable("names-as-ids", { table: table.source, column: idHeadingOf(table) });
  }
  const [first, ...others] = tables.people.map((table) => ({
    table: table.source,
    heading: idHeadingOf(table),
    isChosen: table.recognition.certainties.get("participantId") === "chosen",
  }));
  for (const { table, heading, isChosen } of others) {
    if (heading === "" || first.heading === "" || spellingKey(heading) === spellingKey(first.heading)) continue;
    if (isChosen && first.isChosen) continue;
    const details = { table: first.table.name, heading: first.heading };
    problems.addToTable("different-identifiers", { table, column: heading }, details);
  }
}

/** The heading of a table's IDs; "" when it has none. */
function idHeadingOf(table: RecognisedTable): string {
  const heading = headingOf(table, "participantId");
  return heading === undefined ? "" : cellText(table.source.headings[heading]);
}
