import { table, type AnswerCell, type FinalAnswer, type NumberFormat, type PeopleAnswer } from "./answer";
import { MESSAGES } from "./messages";

/** A cell of a table as it is now. */
export interface TableCell {
  readonly value: unknown;
  readonly numberFormat: NumberFormat;
}

/**
 * People with their IDs and the cells of further columns.
 *
 * @param cellsOf one cell for each further column, of the row of the position; blank where it has none, or is no longer that person's
 */
export function withColumns(
  { participants, positions }: PeopleAnswer,
  cellsOf: (position: number) => readonly TableCell[],
): FinalAnswer {
  const { ids } = participants.index;
  const cells = positions.map(cellsOf);
  return table(
    positions.map((position, at) => [ids[position], ...cells[at].map(({ value }) => answerCell(value))]),
    MESSAGES.countIsZero,
    cells.map((row) => [undefined, ...row.map(({ numberFormat }) => numberFormat)]),
  );
}

function answerCell(value: unknown): AnswerCell {
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? String(value).toUpperCase() : "";
}
