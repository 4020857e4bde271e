import type { FieldKey } from "../tables/fields";
import type { ProblemList } from "../problems/problem-list";
import { dateOrderOf, isDotted } from "../cells/read-date";
import { wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { DateOrder, OrderOf } from "../cells/read-date";
import { cellText } from "../cells/spelling";

/** Which orders dates of one column, written as text, allow: those with dots, or the others. */
interface Evidence {
  hasDayFirst: boolean;
  hasMonthFirst: boolean;
  /** The first date that could be either. */
  either: string;
}

/** What the texts of one column show. Dates with dots say nothing of others: where both are used, two people wrote them. */
interface ColumnEvidence {
  readonly heading: number;
  readonly dotted: Evidence;
  readonly plain: Evidence;
}

/**
 * Whether the dates that a table's columns hold as text are day first or month first. The user's choice goes first; then the
 * column's own dates decide, of which 25/12/2018 can be read in one way only; then those of the table's other columns. Where nothing
 * decides, they are read day first, as is usual in England, and the column is reported as a problem. Dates with dots are read day first
 * without asking, unless their own column shows otherwise, and decide nothing for those without.
 *
 * @param fields the date columns of the table's role
 */
export function dateOrders(
  table: RecognisedTable,
  fields: readonly FieldKey[],
  problems: ProblemList,
): ReadonlyMap<FieldKey, OrderOf> {
  const { recognition } = table;
  const columns = fields.filter((field) => recognition.columns.has(field));
  const { dateOrder } = recognition;
  if (dateOrder !== undefined) return new Map(columns.map((field) => [field, () => dateOrder]));

  const evidence = columns.map((field): [FieldKey, ColumnEvidence] => [
    field,
    { heading: recognition.columns.get(field) ?? 0, dotted: nothing(), plain: nothing() },
  ]);
  gather(
    table,
    evidence.map(([, one]) => one),
  );
  const ofTable = decided(evidence.map(([, { plain }]) => plain));
  return new Map(
    evidence.map(([field, { heading, dotted, plain }]) => {
      const report = (code: "ambiguous-dates" | "mixed-date-orders", { either: value }: Evidence): void => {
        const column = cellText(table.source.headings[heading]);
        problems.addToTable(code, { table: wholeOf(table), column, value });
      };
      const mixed = [plain, dotted].find((one) => one.either !== "" && one.hasDayFirst && one.hasMonthFirst);
      if (mixed !== undefined) report("mixed-date-orders", mixed);
      if (plain.either !== "" && !plain.hasDayFirst && !plain.hasMonthFirst && ofTable === null)
        report("ambiguous-dates", plain);
      const [order, orderOfDotted] = [decided([plain]) ?? ofTable ?? "day first", decided([dotted]) ?? "day first"];
      return [field, (isDotted) => (isDotted ? orderOfDotted : order)];
    }),
  );
}

function nothing(): Evidence {
  return { hasDayFirst: false, hasMonthFirst: false, either: "" };
}

/** The order that all columns agree on; null when nothing decides, or they contradict each other. */
function decided(columns: readonly Evidence[]): DateOrder | null {
  const hasDayFirst = columns.some((one) => one.hasDayFirst);
  const hasMonthFirst = columns.some((one) => one.hasMonthFirst);
  return hasDayFirst === hasMonthFirst ? null : hasDayFirst ? "day first" : "month first";
}

/** Looks through the columns, those that were read together at once: a row that is out of the processor's cache is fetched once only. */
function gather(table: RecognisedTable, columns: readonly ColumnEvidence[]): void {
  for (const { runs } of wholeOf(table).blocks) {
    for (const { firstHeading, values } of runs) {
      const width = values.length === 0 ? 0 : values[0].length;
      const inRun = columns.filter(({ heading }) => heading >= firstHeading && heading < firstHeading + width);
      if (inRun.length === 0) continue;
      for (const row of values) {
        for (const one of inRun) {
          const cell = row[one.heading - firstHeading];
          if (typeof cell === "string" && cell !== "") note(one, cell);
        }
      }
    }
  }
}

function note({ dotted, plain }: ColumnEvidence, text: string): void {
  const order = dateOrderOf(text);
  if (order === null) return;
  const evidence = isDotted(text) ? dotted : plain;
  if (order === "day first") evidence.hasDayFirst = true;
  else if (order === "month first") evidence.hasMonthFirst = true;
  else if (evidence.either === "") evidence.either = text.trim();
}
