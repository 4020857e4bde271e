import type { RatingScale } from "../../register/cells/rating-scale";
import type { DateOrder } from "../../register/cells/read-date";
import type { Role } from "../../register/tables/fields";
import { plural } from "../../text/plural";
import { ROLE_NAMES, type TableView } from "./data-tables";

/** What a table may be read as. */
export const ROLE_OPTIONS: readonly { readonly value: Role | "none"; readonly text: string }[] = [
  ...Object.entries(ROLE_NAMES).map(([role, text]) => ({ value: role as Role, text })),
  { value: "none", text: "Not used" },
];

/** How a date that can be read in two ways may be read. */
export const DATE_ORDERS: readonly { readonly value: DateOrder; readonly text: string }[] = [
  { value: "day first", text: "03/04/19 is 3 April" },
  { value: "month first", text: "03/04/19 is 4 March" },
];

/** On which scale ratings may be. */
export const RATING_SCALES: readonly { readonly value: RatingScale; readonly text: string }[] = [
  { value: "0 to 10", text: "0 to 10: read as they are" },
  { value: "1 to 5", text: "1 to 5: doubled, so that 4 out of 5 is 8 out of 10" },
  { value: "1 to 4, 1 best", text: "1 to 4, where 1 is best: 1 is 10 out of 10, 2 is 7.5, 3 is 5, 4 is 2.5" },
];

/** "Intake is read as Participants." */
export function roleText(name: string, role: Role | "none"): string {
  return `${name} is ${role === "none" ? "not used" : `read as ${ROLE_NAMES[role]}`}.`;
}

/** "On the sheet Intake 2017, 1,034 rows" */
export function placeText({ name, sheet, rows }: Pick<TableView, "name" | "sheet" | "rows">): string {
  const count = plural(rows, "row");
  return name === sheet ? count : `On the sheet ${sheet}, ${count}`;
}
