import { serialOf } from "../support/persons";
import { MONTHS } from "../support/spellings";
import type { Choices } from "./choices";
import type { Cell } from "./sheet";

/** How the dates of a column are written. */
export const DATE_STYLES = [
  ...(["date", "iso", "day first", "month first", "long", "short", "dotted"] as const),
  ...(["dates and day first", "dates and month first", "month first and dotted", "month first and iso"] as const),
  ...(["serial as text", "with time"] as const),
] as const;

export type DateStyle = (typeof DATE_STYLES)[number];

/** Days between the date systems of 1900 and 1904. */
const DAYS_TO_1904 = 1462;

/** The cell of a day; blank for "". */
export function dateCell(iso: string, style: DateStyle, choices: Choices, is1904: boolean): Cell {
  if (iso === "") return { value: "" };
  const serial = serialOf(iso) - (is1904 ? DAYS_TO_1904 : 0);
  const [year, month, day] = iso.split("-");
  const name = MONTHS[Number(month) - 1];
  const date: Cell = { value: serial, format: "dd/mm/yyyy" };
  const [dayFirst, monthFirst] = [`${day}/${month}/${year}`, `${month}/${day}/${year}`];
  const dotted = `${day}.${month}.${year}`;
  switch (style) {
    case "date":
      return date;
    case "iso":
      return { value: iso };
    case "day first":
      return { value: dayFirst };
    case "month first":
      return { value: monthFirst };
    case "long":
      return { value: `${Number(day)} ${name} ${year}` };
    case "short":
      return { value: `${day}-${name.slice(0, 3)}-${year.slice(2)}` };
    case "dotted":
      return { value: dotted };
    case "dates and day first":
      return choices.isSo(0.5) ? date : { value: dayFirst };
    case "dates and month first":
      return choices.isSo(0.5) ? date : { value: monthFirst };
    case "month first and dotted":
      return { value: choices.isSo(0.5) ? monthFirst : dotted };
    case "month first and iso":
      return { value: choices.isSo(0.5) ? monthFirst : iso };
    case "serial as text":
      return { value: `${serial}` };
    case "with time":
      return { value: serial + 0.375, format: "dd/mm/yyyy hh:mm" };
  }
}
