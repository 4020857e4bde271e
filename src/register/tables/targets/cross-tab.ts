import { academicYearLabel, readAcademicYear } from "../../cells/academic-year";
import { cellText, isBlank } from "../../cells/spelling";
import { findQualification, QUALIFICATIONS } from "../../words/qualifications";
import { areMeasures, measureNamed } from "./measure-named";
import type { TargetCell } from "./target-cell";

/** Targets of one measure as a cross-tab: qualifications down and years across, or years down and qualifications across. */
export interface CrossTab {
  readonly measure: TargetCell["field"];
  /** What the first column holds. */
  readonly down: "qualification" | "academicYear";
  /** What the headings of the other columns are. */
  readonly across: "qualification" | "academicYear";
  /** Position of each column of targets, and its heading as a cell would say it: "NPQH", "2017/18". */
  readonly columns: readonly { readonly column: number; readonly value: string }[];
  /** Columns with another heading: totals, notes, or years and qualifications that are not recognised. */
  readonly others: readonly number[];
}

const LABELS = {
  qualification: (cell: unknown): string | null => {
    const position = typeof cell === "string" ? findQualification(cell) : null;
    return position === null ? null : QUALIFICATIONS[position].code;
  },
  academicYear: (cell: unknown): string | null => {
    const year = readAcademicYear(cell);
    return year === null ? null : academicYearLabel(year);
  },
} as const;

const FIELDS = ["qualification", "academicYear"] as const;

/** A qualification or academic year as it may head a row or column: "NPQH", "2017/18"; null when it is neither. */
export function labelOf(field: CrossTab["down"], cell: unknown): string | null {
  return isBlank(cell) ? null : LABELS[field](cell);
}

/**
 * The cross-tab that headings and the rows below them make: "unnamed" when nothing says which targets it holds, or each row or
 * column has its own beside a label in the top left cell; null when it holds none.
 *
 * @param headings blank where a column belongs to something else
 * @param titles names and titles, nearest first
 */
export function crossTabOf(
  headings: readonly unknown[],
  sample: readonly (readonly unknown[])[],
  titles: readonly string[],
): CrossTab | "unnamed" | null {
  const [corner, across] = [fieldOf([headings[0]]), fieldOf(headings.slice(1))];
  if (corner === null && across === null) return null;
  // Lines between the rows, such as "2017 suite", and totals are no labels.
  const isRow = ([label, ...cells]: readonly unknown[]): boolean =>
    cells.some((cell) => !isBlank(cell)) && !/total/i.test(cellText(label));
  const labels = sample.filter(isRow).map(([label]) => label);
  const down = fieldOf(labels);
  const beside = corner === null ? [] : headings.slice(1);
  if (areMeasures(down === null ? labels : beside, titles)) return "unnamed";
  if (across === null || down === null || corner !== null || down === across) return null;
  const columns: { column: number; value: string }[] = [];
  const others: number[] = [];
  headings.forEach((heading, column) => {
    if (column === 0 || isBlank(heading)) return;
    const value = labelOf(across, heading);
    if (value === null) others.push(column);
    else columns.push({ column, value });
  });
  const cells = columns.flatMap(({ column }) => sample.map((row) => row[column])).filter((cell) => !isBlank(cell));
  if (cells.length === 0 || cells.some((cell) => typeof cell === "string" && fieldOf([cell]) !== null)) return null;
  const measure = measureNamed([cellText(headings[0]), ...titles]);
  if (measure === null || measure === "unnamed") return measure;
  return { measure, down, across, columns, others };
}

/** What at least half of the cells name; null when it is neither. One year may stand beside a total. */
function fieldOf(cells: readonly unknown[]): CrossTab["down"] | null {
  const labels = cells.filter((cell) => !isBlank(cell));
  const isMost = (field: CrossTab["down"]): boolean => {
    const known = labels.filter((cell) => labelOf(field, cell) !== null).length;
    return known > 0 && known * 2 >= labels.length;
  };
  return FIELDS.find(isMost) ?? null;
}
