import { buildRegister, type Register } from "../../src/register/register";
import type { CellValue, SourceBlock, SourceTable } from "../../src/register/tables/source";

/** Cells of one row by heading; a heading that is not named is blank. */
export type Row = Readonly<Record<string, CellValue>>;

/** How a table lies on its sheet and how it was read. */
export interface Layout {
  readonly name?: string;
  readonly sheet?: string;
  /** Sheet row of the first row of data; the headings stand above it. */
  readonly firstRow?: number;
  /** Sheet column of the first heading, 1-based. */
  readonly firstColumn?: number;
  /** Sizes of the blocks, used in turn until the rows are spent; everything in one block by default. */
  readonly blocks?: readonly number[];
  /** Widths of the runs of columns, likewise. */
  readonly runs?: readonly number[];
  /** Number format of each heading's column; formats are handed over only when this is given. */
  readonly formats?: Readonly<Record<string, string>>;
}

export const PARTICIPANT_HEADINGS = [
  "Participant ID",
  "First name",
  "Last name",
  "Qualification",
  "Academic year",
  "Start date",
  "School URN",
  "School name",
  "School FSM %",
  "Gender",
  "Disability",
  "Ethnicity",
  "Withdrawn date",
  "Deferred date",
  "Presented date",
  "Result date",
  "Result",
] as const;
export const ASSESSMENT_HEADINGS = [
  "Participant ID",
  "Task",
  "Presented date",
  "Result",
  "QAA moderated",
  "Moderation outcome",
] as const;
export const TARGET_HEADINGS = [
  "Qualification",
  "Academic year",
  "Recruitment target",
  "FSM target %",
  "Non-White British target %",
] as const;
export const FEEDBACK_HEADINGS = ["Participant ID", "Feedback date", "Rating"] as const;

/** A table of the workbook as the register receives it, from its headings and row-major cells. */
export function tableOf(
  headings: readonly CellValue[],
  cells: readonly (readonly CellValue[])[],
  layout: Layout = {},
): SourceTable {
  const { name = "Table", sheet = "Sheet", firstRow = 2, firstColumn = 1, formats } = layout;
  const formatRow = headings.map((heading) => formats?.[String(heading)] ?? "General");
  const blocks = pieces(cells.length, layout.blocks).map(({ from, size }): SourceBlock => {
    const rows = cells.slice(from, from + size);
    return {
      firstRow: firstRow + from,
      rowCount: size,
      runs: pieces(headings.length, layout.runs).map(({ from: firstHeading, size: width }) => ({
        firstHeading,
        values: rows.map((row) => row.slice(firstHeading, firstHeading + width)),
        ...(formats === undefined
          ? {}
          : { numberFormats: rows.map(() => formatRow.slice(firstHeading, firstHeading + width)) }),
      })),
    };
  });
  return { name, sheet, headings, firstColumn, blocks };
}

/** The same from rows that name their cells by heading. */
export function tableOfRows(headings: readonly string[], rows: readonly Row[], layout: Layout = {}): SourceTable {
  return tableOf(
    headings,
    rows.map((row) => headings.map((heading) => row[heading] ?? "")),
    layout,
  );
}

/** A participants table. What a row does not name is as of an NPQH participant of 2017/18 of whom nothing else is known. */
export function participantsTable(rows: readonly Row[], layout: Layout = {}): SourceTable {
  const headings = [...new Set([...PARTICIPANT_HEADINGS, ...rows.flatMap((row) => Object.keys(row))])];
  const complete = rows.map((row, position) => ({
    "Participant ID": `P${position + 1}`,
    Qualification: "NPQH",
    "Academic year": "2017/18",
    "Start date": "2017-09-01",
    ...row,
  }));
  return tableOfRows(headings, complete, { name: "Participants", sheet: "Register", ...layout });
}

export function assessmentsTable(rows: readonly Row[], layout: Layout = {}): SourceTable {
  return tableOfRows(ASSESSMENT_HEADINGS, rows, { name: "Assessments", ...layout });
}

export function targetsTable(rows: readonly Row[], layout: Layout = {}): SourceTable {
  return tableOfRows(TARGET_HEADINGS, rows, { name: "Targets", ...layout });
}

export function feedbackTable(rows: readonly Row[], layout: Layout = {}): SourceTable {
  return tableOfRows(FEEDBACK_HEADINGS, rows, { name: "Feedback", ...layout });
}

/** The same row several times, each a person of its own. */
export function people(count: number, row: Row = {}, prefix = "P"): Row[] {
  return Array.from({ length: count }, (_, i) => ({ "Participant ID": `${prefix}-${i + 1}`, ...row }));
}

/** A register of participants alone. */
export function registerOf(...rows: readonly Row[]): Register {
  return buildRegister([participantsTable(rows)]);
}

/** The problems as "code@row:column", in the order in which they were met. */
export function problemsOf({ problems }: Pick<Register, "problems">): string[] {
  return problems.map(({ code, row, column }) => `${code}@${row ?? "table"}:${column}`);
}

/** The group to which each counted participation was assigned. */
export function groupsOf(
  { participants }: Register,
  key: "gender" | "disability" | "ethnicity" | "region" | "phase" | "ofsted",
): string[] {
  const group = participants.groups.get(key);
  if (group === undefined) throw new Error(`The register does not list ${key}.`);
  return Array.from(group.codes.subarray(0, participants.count), (code) => group.labels[code]);
}

/** IDs of the counted participations. */
export function idsOf({ participants }: Register): string[] {
  return participants.index.ids.slice(0, participants.count);
}

/** Cuts `length` into pieces of the given sizes, used in turn; one piece when no sizes are given. */
function pieces(length: number, sizes: readonly number[] = [length]): { from: number; size: number }[] {
  const cut: { from: number; size: number }[] = [];
  for (let from = 0; from < length; from += cut[cut.length - 1].size) {
    const size = sizes[cut.length % sizes.length];
    cut.push({ from, size: Math.max(1, Math.min(size, length - from)) });
  }
  return cut;
}
