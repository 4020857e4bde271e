import type { MetricNumber } from "../../metrics/metric-number";
import { TOTAL } from "../tables/totals";
import type { FormerCopy } from "./former-copy";

/** What a former copy says of a number of people: least and greatest; Infinity where it was left out. */
export interface Reading {
  readonly least: number;
  readonly greatest: number;
}

/** Where a cell stands. */
export interface Place {
  readonly metric: MetricNumber;
  readonly table: string;
  readonly column: readonly string[];
  readonly row: string;
}

/** A number rounded to the nearest 5 was at most this much less or more. */
const ROUNDED_BY = 2;
const NOUGHT = "";
const QUALIFICATION = "Qualification";

/** The cells of a former copy, as a reader finds them. */
export class FormerCells {
  private readonly texts = new Map<string, string>();
  private readonly rows = new Map<string, string[]>();
  /** Columns of each table, by metric, table and period: names of qualifications, or the rest of the path. */
  private readonly columns = new Map<string, Set<string>>();

  constructor(private readonly copy: FormerCopy) {
    for (const { text, ...place } of copy.cells) {
      this.texts.set(keyOf(place), text);
      const column = columnKey(place);
      this.rows.set(column, [...(this.rows.get(column) ?? []), place.row]);
      const period = periodKey(place);
      this.columns.set(period, (this.columns.get(period) ?? new Set()).add(place.column.slice(1).join("\n")));
    }
  }

  /** Exactly what a cell shows; undefined where the copy has no such cell. */
  text(place: Place): string | undefined {
    return this.texts.get(keyOf(place));
  }

  /** What the copy says of a number of people; null where it says nothing of it. */
  read(place: Place): Reading | null {
    const text = this.text(place);
    if (text === undefined) return this.isNobody(place) ? this.shown(0) : null;
    if (text === NOUGHT) return place.table === QUALIFICATION ? null : this.shown(0);
    if (text.startsWith("[")) return { least: 0, greatest: Infinity };
    const [, inBrackets] = /\(([\d,]+)\)$/.exec(text) ?? [];
    const people = /^[\d,]+$/.test(inBrackets ?? text) ? Number((inBrackets ?? text).replaceAll(",", "")) : NaN;
    return Number.isInteger(people) ? this.shown(people) : null;
  }

  /** Rows of a column of a table by groups that are not among those given. */
  otherRows(place: Omit<Place, "row">, known: ReadonlySet<string>): string[] {
    return (this.rows.get(columnKey(place)) ?? []).filter((row) => !known.has(row));
  }

  /** Whether the copy would have the row or the qualification if there had been anybody. */
  private isNobody(place: Place): boolean {
    const rows = this.rows.get(columnKey(place));
    if (rows !== undefined) return !rows.includes(place.row) && place.row !== TOTAL;
    if (place.table === QUALIFICATION) return false;
    const columns = this.columns.get(periodKey(place));
    return columns !== undefined && [...columns].some((name) => name !== TOTAL) && place.column[1] !== TOTAL;
  }

  private shown(people: number): Reading {
    if (this.copy.method === "suppress") return { least: people, greatest: people };
    return { least: Math.max(0, people - ROUNDED_BY), greatest: people + ROUNDED_BY };
  }
}

function keyOf(place: Place): string {
  return `${columnKey(place)}\n\n${place.row}`;
}

function columnKey({ metric, table, column }: Omit<Place, "row">): string {
  return [metric, table, ...column].join("\n");
}

function periodKey({ metric, table, column }: Omit<Place, "row">): string {
  return [metric, table, column[0]].join("\n");
}
