import type { RegisterDraft } from "../register-draft";
import { cellText } from "../../cells/spelling";
import type { ProblemList } from "../../problems/problem-list";
import type { Field, FieldKey } from "../../tables/fields";
import { PARTICIPANTS_ROLE } from "../../tables/roles/participants";
import type { RecognisedTable } from "../../tables/recognition/recognised-table";
import { columnLetters } from "../../../text/column-letters";

/** Reports the columns that a table lacks or has twice, and those that were recognised without a heading that says so. */
export function checkColumns(draft: RegisterDraft): void {
  const { tables, problems } = draft;
  const others = tables.inWorkbook.filter((table) => !isOfParticipants(table));
  for (const table of [...tables.people, ...others]) {
    for (const field of table.recognition.definition.fields) {
      checkTitles(table, field, problems);
      checkMissing(table, field, draft);
    }
    checkContent(table, problems);
    checkUnused(table, problems);
  }
}

function isOfParticipants({ recognition }: RecognisedTable): boolean {
  return recognition.definition === PARTICIPANTS_ROLE;
}

/** Reports a field that a title gives in place of a column. */
function checkTitles({ source, recognition }: RecognisedTable, { key, heading }: Field, problems: ProblemList): void {
  const constant = recognition.constants.get(key);
  if (constant === undefined) return;
  const { title, other, value } = constant;
  problems.addToTable("taken-from-sheet", { table: source, column: heading, value }, { title });
  if (other === undefined) return;
  const place = { table: source, column: heading, value: `“${other}”` };
  problems.addToTable("titles-differ", place, { nearer: title, other });
}

function checkMissing(table: RecognisedTable, { key, heading, need }: Field, draft: RegisterDraft): void {
  const { columns, constants, crossTab } = table.recognition;
  if (crossTab !== undefined) return;
  if (need !== "expected" || columns.has(key) || constants.has(key) || draft.suppliedTo(table).includes(key)) return;
  const { problems, tables } = draft;
  const place = { table: table.source, column: heading };
  if (!isOfParticipants(table)) problems.addToTable("missing-column", place);
  else if (table.sharedIds !== undefined && key === "participantId")
    problems.addToTable("shared-identifier", { table: table.source, ...table.sharedIds });
  else if (key === "participantId") problems.addToTable("no-identifier", place);
  else if (key === "fsm" && tables.schools.length > 0) problems.addToTable("schools-apart", place);
  else if (!isSaidOtherwise(key, columns)) problems.addToTable("missing-column", place);
}

/** A status says who has withdrawn or deferred, and a column of Yes and No who is not White British. */
function isSaidOtherwise(key: FieldKey, columns: ReadonlyMap<FieldKey, number>): boolean {
  if (key === "withdrawnDate" || key === "deferredDate") return columns.has("status");
  return key === "ethnicity" && columns.has("nonWhiteBritish");
}

/** Reports columns that were recognised by their cells alone. */
function checkContent({ source, recognition }: RecognisedTable, problems: ProblemList): void {
  const { certainties, columns, definition } = recognition;
  for (const [key, position] of columns) {
    if (certainties.get(key) !== "content") continue;
    const column = definition.fields.find((field) => field.key === key)?.heading ?? "";
    const value = cellText(source.headings[position]) || columnLetters(source.firstColumn + position);
    problems.addToTable("taken-by-content", { table: source, column, value });
  }
}

/** Reports columns that the user has chosen but that are gone, and columns that are not read because another one is. */
function checkUnused({ source, recognition }: RecognisedTable, problems: ProblemList): void {
  for (const column of recognition.outdated) problems.addToTable("mapping-outdated", { table: source, column });
  const lettersAt = (position: number): string => columnLetters(source.firstColumn + position);
  const report = (code: "repeated-column" | "other-column", position: number): void => {
    const place = { table: source, column: cellText(source.headings[position]) };
    problems.addToTable(code, place, { letters: lettersAt(position) });
  };
  for (const { heading, offset } of recognition.listsBeside ?? []) {
    problems.addToTable("list-beside", { table: source, column: heading }, { letters: lettersAt(offset) });
  }
  for (const position of recognition.repeated) report("repeated-column", position);
  // Of participants they are compared row by row: see `checkBesideColumns`.
  if (recognition.beside === undefined)
    for (const position of recognition.alternatives) report("other-column", position);
}
