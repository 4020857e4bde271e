import { RESULT } from "../words/results";
import { readDateCell, timeOfDay } from "../columns/date-cell";
import { dateOrders } from "./date-order";
import { positionOf } from "./declarations";
import { readOutcomeState } from "../words/outcome-states";
import type { OwnRows } from "./problem-places";
import type { ParticipantReader } from "./participant-reader";
import type { ReadingStyle } from "../settings/reading-style";
import type { Participants } from "../columns/participants";
import type { ProblemList } from "../problems/problem-list";
import type { RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isBlank } from "../cells/spelling";

/** The latest outcome of a participation that was met so far. */
interface Latest {
  readonly state: "passed" | "failed" | "voided";
  readonly date: number;
  /** When it was recorded, as a serial with its time of day. */
  readonly recorded: number;
  /** Reports that another row took this one's place. */
  readonly supersede: (laterRow: number) => void;
  readonly row: number;
}

/**
 * Reads the Department's outcomes: several a participation, of which the latest counts; one that is voided leaves no result. A result
 * in the participant's own row goes before it. Answers the positions whose result is decided.
 */
export function applyOutcomes(
  tables: readonly RecognisedTable[],
  reader: ParticipantReader,
  participants: Participants,
  style: ReadingStyle,
  problems: ProblemList,
  rows: OwnRows,
): ReadonlySet<number> {
  const latest = new Map<number, Latest>();
  for (const table of tables) {
    const orders = dateOrders(table, ["completionDate", "createdAt"], problems);
    const serialOf = (row: RowReader, field: "completionDate" | "createdAt"): number => {
      const cell = row.cell(field);
      if (isBlank(cell)) return 0;
      const serial = readDateCell(cell, field, { order: orders.get(field) ?? "day first", offset: style.dateOffset });
      if (serial === null) row.report("unreadable-date", field);
      return serial ?? 0;
    };
    new RowReader(table, problems).forEachRow((row) => {
      const position = positionOf(row, participants, style);
      if (position === null) return row.report("orphan-outcome", "participantId");
      const state = readOutcomeState(cellText(row.cell("outcomeState")));
      if (state === null) return row.report("unknown-outcome-state", "outcomeState");
      const date = serialOf(row, "completionDate");
      const createdAt = serialOf(row, "createdAt");
      const recorded = createdAt === 0 ? date : createdAt + timeOfDay(row.cell("createdAt"));
      const place = row.place("participantId");
      const one: Latest = {
        state,
        date,
        recorded,
        row: row.sheetRow,
        supersede: (laterRow) => row.reportAt("superseded-outcome", place, laterRow),
      };
      const other = latest.get(position);
      if (other === undefined || !isLater(other, one)) {
        other?.supersede(one.row);
        latest.set(position, one);
      } else {
        one.supersede(other.row);
      }
    });
  }
  const { result, resultDate } = reader.columns;
  for (const [position, { state, date, row }] of latest) {
    const outcome = state === "passed" ? RESULT.passed : state === "failed" ? RESULT.failed : RESULT.none;
    if (result.codes[position] === RESULT.none) {
      result.codes[position] = outcome;
      if (resultDate.serials[position] === 0 && outcome !== RESULT.none) resultDate.serials[position] = date;
    } else if (result.codes[position] !== outcome) {
      const own = result.codes[position] === RESULT.passed ? "passed" : "failed";
      rows.report("result-differs", position, "result", own, `the outcome in row ${row} (${state})`);
    }
  }
  return new Set(latest.keys());
}

/** Recorded at the same time, the one completed later is; else the lower row is. */
function isLater(one: Latest, other: Latest): boolean {
  return one.recorded === other.recorded ? one.date > other.date : one.recorded > other.recorded;
}
