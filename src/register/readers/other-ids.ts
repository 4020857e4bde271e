import { foldId } from "../columns/participant-index";
import { cellText } from "../cells/spelling";
import { columnCells } from "../tables/column-cells";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import { isOtherIdHeading } from "../tables/recognition/other-id-heading";
import { isPlaceholderId } from "../words/placeholder-id";
import { identifierReader, readTrn } from "./identifier";
import type { RegisterDraft } from "./register-draft";
import type { RowReader } from "./row-reader";

/** Whom an e-mail address or a teacher reference number identifies; null where it is several people's. */
type KnownBy = ReadonlyMap<
  string,
  { readonly id: string; readonly table: RecognisedTable; readonly heading: number } | null
>;

/**
 * Finds the participants of a table's rows by what identifies them besides their ID: an ID that no participant has may be the e-mail
 * address or teacher reference number in the list of participants, and a row without an ID may have one of these. What is several people's
 * identifies nobody. The first match is reported. The function returns the ID as given where nothing else is found.
 *
 * @param areNamed whether all participants are known by their names, so that an ID of a table's own says nothing
 */
export function otherIdFinder(
  draft: RegisterDraft,
  table: RecognisedTable,
  areNamed: boolean,
): (row: RowReader, id: string) => string {
  const { index } = draft.participants;
  // Where some people have IDs, a name may be somebody else's, too.
  const otherIds = table.recognition.otherIds.filter(
    (heading) => areNamed || isOtherIdHeading(table.source.headings[heading]),
  );
  let knownBy: KnownBy | undefined;
  let isReported = false;
  const isKnown = (id: string): boolean => id !== "" && index.firstOf(id) !== -1;
  return (row, id) => {
    if (isKnown(id)) return id;
    const own = headingOf(table, "participantId");
    const headings = id === "" || isPlaceholderId(id) || areNamed ? otherIds : own === undefined ? [] : [own];
    for (const heading of headings) {
      const text = cellText(row.cellAt(heading));
      if (heading !== own && isKnown(text)) return text;
      knownBy ??= knownIn(draft);
      const known = knownBy.get(foldId(readTrn(text)));
      if (known === null || known === undefined) continue;
      if (!isReported) {
        isReported = true;
        const column = cellText(table.source.headings[heading]);
        const details = {
          other: known.table.source.name,
          heading: cellText(known.table.source.headings[known.heading]),
        };
        draft.problems.addToTable("matched-by-other", { table: table.source, column }, details);
      }
      return known.id;
    }
    return id;
  };
}

function knownIn({ tables }: RegisterDraft): KnownBy {
  const knownBy = new Map<string, { id: string; table: RecognisedTable; heading: number } | null>();
  for (const table of tables.people) {
    const own = headingOf(table, "participantId");
    if (own === undefined) continue;
    const readId = identifierReader(table);
    for (const block of table.source.blocks) {
      const ids = columnCells(block, own);
      for (const heading of table.recognition.otherIds) {
        const others = columnCells(block, heading);
        others.rows.forEach((row, i) => {
          const other = foldId(readTrn(row[others.at]));
          if (other === "" || isPlaceholderId(other)) return;
          const id = readId(ids.rows[i][ids.at]);
          const known = knownBy.get(other);
          const isOthers = known === null || (known !== undefined && foldId(known.id) !== foldId(id));
          knownBy.set(other, isOthers ? null : { id, table, heading });
        });
      }
    }
  }
  return knownBy;
}
