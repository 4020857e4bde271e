import type { RegisterDraft } from "../register-draft";
import { cellText, spellingKey } from "../../cells/spelling";
import { headingOf, type RecognisedTable } from "../../tables/recognition/recognised-table";

/**
 * Reports tables whose people cannot be matched with those of the first table, since another column identifies them. Where the user has
 * chosen both columns, they hold the same IDs.
 */
export function checkIdentifiers({ tables, problems }: RegisterDraft): void {
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
