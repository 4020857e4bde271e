import { hasTeacherNumbers } from "./identifier";
import { cellText } from "../cells/spelling";
import type { ProblemList } from "../problems/problem-list";
import { columnCells } from "../tables/column-cells";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";

/**
 * Excel drops the zeros in front of an ID that it reads as a number, so that 00013 in one table is 13 in another. A table whose IDs of
 * digits are all numbers is read with the zeros of another table, where all IDs with zeros have one length, no number is longer, and some ID is in
 * both. This is reported. Texts that are no digits, such as a row of totals or "n/a", take no zeros and do not matter.
 */
export function withLostZeros(tables: readonly RecognisedTable[], problems: ProblemList): readonly RecognisedTable[] {
  // Zeros come from another table.
  if (tables.filter(hasIds).length < 2) return tables;
  const withZeros = tables
    .map(({ source }, i) => ({ other: source.name, padded: paddedIds(tables[i]) }))
    .filter(({ padded }) => padded.size > 0);
  if (withZeros.length === 0) return tables;
  return tables.map((table) => {
    const numbers = numericIds(table);
    for (const { other, padded } of withZeros) {
      const digits = commonLength(padded);
      const example = numbers.find((id) => padded.has(withZerosBefore(id, digits)));
      if (example === undefined || numbers.some((id) => String(id).length > digits)) continue;
      const column = cellText(table.source.headings[headingOf(table, "participantId") ?? 0]);
      const details = { readAs: withZerosBefore(example, digits), other };
      problems.addToTable("lost-zeros", { table: table.source, column, value: String(example) }, details);
      return { ...table, idDigits: digits };
    }
    return table;
  });
}

function withZerosBefore(id: number, digits: number): string {
  return String(id).padStart(digits, "0");
}

/** Length of all texts; 0 when they differ. */
function commonLength(texts: ReadonlySet<string>): number {
  const lengths = new Set([...texts].map((text) => text.length));
  return lengths.size === 1 ? [...lengths][0] : 0;
}

/** The IDs that are texts of digits beginning with a zero. */
function paddedIds(table: RecognisedTable): ReadonlySet<string> {
  const padded = new Set<string>();
  forEachId(table, (id) => {
    if (typeof id !== "string" || !mayBeginWithZero(id.charCodeAt(0))) return;
    const text = cellText(id);
    if (/^0+[1-9]\d*$/.test(text)) padded.add(text);
  });
  return padded;
}

/** Whether a text that begins so may begin with a zero, behind white space or what nobody sees. Most IDs do not. */
function mayBeginWithZero(charCode: number): boolean {
  return charCode === ZERO || charCode <= SPACE || charCode > LAST_OF_ASCII;
}
const ZERO = 48;
const SPACE = 32;
const LAST_OF_ASCII = 126;

/** The IDs that are numbers; [] if others of digits are texts. */
function numericIds(table: RecognisedTable): readonly number[] {
  const numbers: number[] = [];
  let areNumbers = true;
  forEachId(table, (id) => {
    if (typeof id === "number") numbers.push(id);
    else areNumbers &&= !/^\d+$/.test(cellText(id));
  });
  return areNumbers ? numbers : [];
}

/** Whether a table has IDs that may lack zeros; teacher reference numbers always have theirs: see `identifierReader`. */
function hasIds(table: RecognisedTable): boolean {
  return headingOf(table, "participantId") !== undefined && !hasTeacherNumbers(table);
}

/** Visits every such ID of a table that is not blank. */
function forEachId(table: RecognisedTable, visit: (id: unknown) => void): void {
  const heading = headingOf(table, "participantId");
  if (heading === undefined || !hasIds(table)) return;
  for (const block of table.source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows) if (row[at] !== "") visit(row[at]);
  }
}
