import { academicYearLabel, academicYearOf } from "../../cells/academic-year";
import { readDate } from "../../cells/read-date";
import { cellText, isBlank } from "../../cells/spelling";
import type { FieldKey, RoleDefinition } from "../fields";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { TARGETS_ROLE } from "../roles/targets";
import { TITLE_CELLS, TITLE_FIELDS, type TitleFinding } from "../titles";

/**
 * What names and titles give for all rows of a table of participants or targets that has no column for it.
 *
 * @param isRepeated whether several columns have the same heading
 */
export function titleConstants(
  definition: RoleDefinition,
  columns: ReadonlyMap<FieldKey, number>,
  titles: readonly string[],
  sample: readonly (readonly unknown[])[],
  isRepeated = false,
): ReadonlyMap<FieldKey, TitleFinding> {
  const constants = new Map<FieldKey, TitleFinding>();
  if (definition !== PARTICIPANTS_ROLE && definition !== TARGETS_ROLE) return constants;
  const section = definition === TARGETS_ROLE ? sectionTitle(sample) : [];
  for (const [field, find] of TITLE_FIELDS) {
    const finding = columns.has(field) ? null : (find(titles) ?? find(section));
    // Columns of the same target below different years: the rows are not of one of them.
    if (isRepeated && definition === TARGETS_ROLE && finding?.other !== undefined) continue;
    if (finding === null || (field === "academicYear" && isYearOfSomethingElse(finding, columns, sample))) continue;
    constants.set(field, finding);
  }
  return constants;
}

/** The title of a table's first section, in the first row below its headings: nothing but "2018/19" or "NPQH". */
function sectionTitle(sample: readonly (readonly unknown[])[]): string[] {
  const first = sample.find((row) => row.some((cell) => !isBlank(cell))) ?? [];
  const texts = first.map(cellText).filter((text) => text !== "");
  return texts.length === 1 ? texts : [];
}

/** Whether most start dates are in a different year from the title's: that is then the year of the report, or of the last change. */
function isYearOfSomethingElse(
  { value }: TitleFinding,
  columns: ReadonlyMap<FieldKey, number>,
  sample: readonly (readonly unknown[])[],
): boolean {
  const column = columns.get("startDate");
  if (column === undefined) return false;
  // Rows below another title may well be of another year.
  const title = sample.findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell)).length;
    return filled > 0 && filled <= TITLE_CELLS;
  });
  const people = title === -1 ? sample : sample.slice(0, title);
  const starts = people.map((row) => readDate(row[column])).filter((serial) => serial !== null);
  const others = starts.filter((serial) => academicYearLabel(academicYearOf(serial)) !== value);
  return others.length * 2 > starts.length;
}
