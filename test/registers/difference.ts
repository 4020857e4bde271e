import type { Problem } from "../../src/register/problems/problem";
import { describeProblem } from "../../src/register/problems/describe-problem";
import { fieldOf } from "../../src/register/tables/heading-match";
import { PARTICIPANTS_ROLE } from "../../src/register/tables/roles/participants";
import type { Register } from "../../src/register/register";
import type { InventedWorkbook } from "./workbook";
import { positionsByRow, readFacts, rowKey, toldFacts } from "./read-people";

/** Something that the register says otherwise than it is. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  /** Field; "" for the whole row, which is counted though it should not be, or the other way round. */
  readonly field: string;
  readonly is: unknown;
  readonly read: unknown;
  /** Code of a problem that names it; null where nothing is said. */
  readonly named: string | null;
}

/** How the participants that were read differ from those that the workbook tells of. */
export function differencesOf(register: Register, workbook: InventedWorkbook): Difference[] {
  const { rows, told } = workbook;
  const positions = positionsByRow(register);
  const found: Omit<Difference, "named">[] = [];
  for (const one of rows) {
    const place = { sheet: one.sheet, row: one.row };
    const position = positions.get(rowKey(one));
    positions.delete(rowKey(one));
    if (one.read === null || position === undefined) {
      const isSame = (one.read === null) === (position === undefined);
      if (!isSame) found.push({ ...place, field: "", is: one.read !== null, read: position !== undefined });
      continue;
    }
    const [is, read] = [toldFacts(one.read, told), readFacts(register, position)];
    for (const field of Object.keys(is)) {
      if (is[field] !== read[field]) found.push({ ...place, field, is: is[field], read: read[field] });
    }
  }
  for (const key of positions.keys()) {
    const at = key.lastIndexOf("!");
    found.push({ sheet: key.slice(0, at), row: Number(key.slice(at + 1)), field: "", is: false, read: true });
  }
  return found.map((one) => ({ ...one, named: namedBy(register, workbook, one) }));
}

/**
 * The problem that names a difference: one of its cell or its row, or one of its column or table that puts the field in doubt. A row that
 * is counted although it should not be, or not counted, is named only by a problem of that row, or by one that is about its whole table.
 */
function namedBy(
  { problems }: Register,
  { headings }: InventedWorkbook,
  { sheet, row, field }: Omit<Difference, "named">,
): string | null {
  const isSaid = (problem: Problem): boolean => problem.sheet === sheet && describeProblem(problem).severity !== "note";
  const sayers = [field, ...(SAID_BY[field] ?? [])];
  const columns = sayers.flatMap((key) => headings.get(key) ?? []);
  // Below the title of a group of columns, a heading is called by both.
  const isAbout = ({ column }: Problem): boolean =>
    field === "" ||
    column === "" ||
    columns.some((one) => column === one || column.endsWith(` ${one}`)) ||
    sayers.includes(fieldOf(PARTICIPANTS_ROLE, column)?.field.key ?? "");
  const own = problems.find((one) => one.row === row && isSaid(one) && isAbout(one));
  if (own !== undefined) return own.code;
  const codes = field === "" ? WHOLE_TABLES : ["list-beside", "column-of-choices", ...(NAMING[field] ?? [])];
  const ofTable = problems.find((one) => one.row === null && codes.includes(one.code) && isAbout(one) && isSaid(one));
  const ofSchools =
    field === "fsm"
      ? problems.find(({ code, sheet: where }) => code === "fractions" && where === "Schools")
      : undefined;
  return ofTable?.code ?? ofSchools?.code ?? null;
}

/** Columns that say a field as well. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  fsm: ["schoolUrn"],
  academicYear: ["startDate"],
};

/** Problems of whole tables that say that rows are not counted as they stand. */
const WHOLE_TABLES = ["not-read", "passed-over", "rows-below", "no-headings", "shared-identifier"];

const DATE_PROBLEMS = ["ambiguous-dates", "mixed-date-orders"];

/** Problems of whole columns that put a field in doubt. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  startDate: DATE_PROBLEMS,
  academicYear: DATE_PROBLEMS,
  withdrawnDate: DATE_PROBLEMS,
  deferredDate: DATE_PROBLEMS,
  presentedDate: DATE_PROBLEMS,
  fsm: ["fractions"],
  rating: ["rating-scale"],
};
