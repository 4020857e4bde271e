import type { Participants } from "./participants";
import { YEAR_BASE } from "./participants";
import { serialFromCivil } from "../cells/serial-date";

/** Start date of a participation, or the first day of the academic year when the start date is not known, as a serial. */
export function begunOn({ start, year }: Pick<Participants, "start" | "year">, position: number): number {
  return start[position] !== 0 ? start[position] : serialFromCivil(YEAR_BASE + year[position], 9, 1);
}
