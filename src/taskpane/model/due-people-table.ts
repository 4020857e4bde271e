import { daysText } from "../../report/next-text";
import { longDay } from "../../text/day-text";
import type { DuePerson } from "./next-sections";
import type { ShownTable } from "./table-text";

/** People who have still to present, as a table to copy. */
export function duePeopleTable(people: readonly DuePerson[]): ShownTable {
  return {
    name: "ID",
    columns: [["Qualification"], ["Year"], ["Start"], ["Deadline"], ["Days left"], ["Where"]],
    rows: people.map(({ id, qualification, year, start, deadline, days, place }) => ({
      label: id,
      isTotal: false,
      cells: [qualification, year, dayOrBlank(start), dayOrBlank(deadline), daysText(days), placeText(place)],
    })),
  };
}

/** "Participants, row 17" */
function placeText({ table, row }: DuePerson["place"]): string {
  return `${table.name}, row ${row}`;
}

function dayOrBlank(serial: number | null): string {
  return serial === null ? "" : longDay(serial);
}
