import { isOfKind, type FieldKey } from "../../register/tables/fields";
import { serialFromCivil } from "../../register/cells/serial-date";
import { cellText, isBlank } from "../../register/cells/spelling";
import { longDay } from "../../text/day-text";
import { truncated } from "../../text/truncated";

/** Longest text of a cell that is shown. */
const LENGTH = 40;
/** Whole numbers in this range are likely to be dates: cells are read without their number formats. */
const [EARLIEST, LATEST] = [serialFromCivil(2000, 1, 1), serialFromCivil(2049, 12, 31)];

/**
 * The content of the first cell that is not blank, shortened; "" when all are blank.
 *
 * @param field what the column is read as: a number is then a date, or is not
 * @param dateOffset days to add to the workbook's serial dates
 */
export function sampleText(cells: readonly unknown[], field: FieldKey | "none", dateOffset: number): string {
  const cell = cells.find((one) => !isBlank(one));
  const text = cellText(cell);
  const serial = typeof cell === "number" ? Math.floor(cell) + dateOffset : 0;
  if (serial >= EARLIEST && serial <= LATEST) {
    if (field === "none") return `${text}, or ${longDay(serial)}`;
    if (isOfKind(field, "date")) return longDay(serial);
  }
  return truncated(text, LENGTH);
}
