import type { MetricNumber } from "../../metrics/metric-number";
import { wholeNumber } from "../../text/plural";
import { CONFIDENTIAL, UNRELIABLE, type PublicCopy, type PublicTable, type PublicValue } from "../public-copy";
import { TOTAL } from "../tables/totals";

/** Where a count of a table by group stands. */
export interface Column {
  /** "2017/18", "All years" */
  readonly period: string;
  /** "NPQH"; "Total" = all together */
  readonly qualification: string;
}

/** A table by gender, disability or ethnicity, as a copy shows it. */
export class GroupTable {
  readonly columns: readonly Column[];
  /** Labels of its groups. */
  readonly groups: readonly string[];

  constructor(private readonly table: PublicTable) {
    this.columns = table.columns.map(([period, qualification]) => ({ period, qualification }));
    this.groups = table.rows.filter(({ isTotal }) => !isTotal).map(({ label }) => label);
  }

  /** "Gender", "Disability", "Ethnicity" or "Ethnic group" */
  get name(): string {
    return this.table.name;
  }

  /** People of a group whom the copy shows in a column; null where it does not say. */
  peopleOf(group: string, { period, qualification }: Column): number | null {
    return this.shown(({ label, isTotal }) => !isTotal && label === group, period, qualification);
  }

  /** People of all groups together. */
  everybody({ period, qualification }: Column): number | null {
    return this.shown(({ isTotal }) => isTotal, period, qualification);
  }

  /** Columns for which something holds; where it holds for all qualifications of a period together, only that one. */
  widest(holds: (column: Column) => boolean): readonly Column[] {
    const held = this.columns.filter(holds);
    const together = new Set(held.filter(({ qualification }) => qualification === TOTAL).map(({ period }) => period));
    return held.filter(({ period, qualification }) => qualification === TOTAL || !together.has(period));
  }

  private shown(isRow: (row: PublicTable["rows"][number]) => boolean, period: string, code: string): number | null {
    const column = this.columns.findIndex((one) => one.period === period && one.qualification === code);
    const row = this.table.rows.find(isRow);
    return row === undefined || column === -1 ? null : countIn(row.values[column]);
  }
}

/** The tables by group of one metric; none where it is not published. */
export function groupTablesOf({ metrics }: PublicCopy, metric: MetricNumber): readonly GroupTable[] {
  const tables = metrics.find(({ number }) => number === metric)?.tables ?? [];
  return tables.filter(({ name }) => name !== "Qualification").map((table) => new GroupTable(table));
}

/** The table by qualification of one metric. */
export function qualificationTableOf({ metrics }: PublicCopy, metric: MetricNumber): PublicTable | undefined {
  return metrics.find(({ number }) => number === metric)?.tables.find(({ name }) => name === "Qualification");
}

/** The number of people that a cell shows, alone or in brackets; null where it shows none. */
export function countIn(value: PublicValue): number | null {
  if (value === null || value === CONFIDENTIAL || value === UNRELIABLE) return null;
  return value.kind === "count" || value.kind === "share" ? value.count : null;
}

/** "All 12 people recruited to NPQH in 2017/18 are" */
export function allOf(people: number, who: string): string {
  if (people === 1) return `The only person ${who} is`;
  return people === 2 ? `Both people ${who} are` : `All ${wholeNumber(people)} people ${who} are`;
}

/** "to NPQH in 2017/18", "in all years together" */
export function placeText({ period, qualification }: Column, before: "to " | "of "): string {
  return `${qualification === TOTAL ? "" : `${before}${qualification} `}in ${periodText(period)}`;
}

function periodText(period: string): string {
  return /^\d/.test(period) ? period : `${period.toLowerCase()} together`;
}
