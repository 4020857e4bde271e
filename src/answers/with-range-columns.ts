import { cellText, isBlank, spellingKey } from "../register/cells/spelling";
import { wrongArgument, type FinalAnswer, type PeopleAnswer } from "./answer";
import { handedCells } from "./handed-cells";
import { isOfPerson } from "./is-of-person";
import { wantedHeadings } from "./wanted-headings";
import { withColumns, type TableCell } from "./with-columns";
import { WrongArgument } from "./wrong-argument";

const BLANK: TableCell = { value: "", numberFormat: undefined };

/**
 * People with further columns of the range that is their register, as Excel has handed it over.
 *
 * @param headingRow row of the range's headings, as the register counts rows
 */
export function withRangeColumns(
  answer: PeopleAnswer,
  range: readonly (readonly unknown[])[],
  headingRow: number,
): FinalAnswer {
  const { values, numberFormats } = handedCells(range);
  const texts = values[0].map((heading) => (isBlank(heading) ? "" : cellText(heading)));
  const headings = wantedHeadings(
    answer.columns,
    texts.filter((text) => text !== ""),
  );
  if (headings instanceof WrongArgument) return wrongArgument(headings.message);
  const keys = texts.map(spellingKey);
  const columns = headings.map((heading) => keys.indexOf(spellingKey(heading)));
  const { row, index } = answer.participants;
  return withColumns(answer, (position) => {
    const at = row[position] - headingRow;
    // A range that was read by its address may have changed since it was handed over.
    const isSame = isRowOf(values[at] ?? [], row[position], index.ids[position]);
    return columns.map((column) =>
      isSame ? { value: values[at][column], numberFormat: shownFormat(numberFormats?.[at]?.[column]) } : BLANK,
    );
  });
}

/** Whether a row is the one of the person. In a range without IDs a person is a row, and is called by its place. */
function isRowOf(cells: readonly unknown[], row: number, id: string): boolean {
  return cells.some((cell) => isOfPerson(cell, id)) || new RegExp(`, [A-Z]+${row}$`).test(id);
}

function shownFormat(format: string | undefined): string | undefined {
  return format === "General" || format === "" || format === "@" ? undefined : format;
}
