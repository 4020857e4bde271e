import type { MetricNumber } from "../../metrics/metric-number";
import { readDate } from "../../register/cells/read-date";
import { list } from "../../text/list";
import { truncated } from "../../text/truncated";
import { CSV_COLUMNS, PATH_SEPARATOR, type CsvColumn } from "../forms/csv-columns";
import { textOfField } from "../forms/csv-text";
import { BY_QUALIFICATION, measureOf } from "../forms/measure";
import type { Method } from "../options";
import { csvFields } from "./csv-fields";
import { displayedText } from "./displayed-text";
import type { FormerCell, FormerCopy, FormerProblem } from "./former-copy";

const WHAT_TO_DO = "Choose the publication.csv that was made with the former copy.";

/**
 * Reads a publication.csv, also after Excel has saved it again: with semicolons or tabs, other quotes, blank lines and columns, days as
 * 24/11/2026, and numbers without their noughts.
 *
 * @returns a problem where the text is anything else; it never throws
 */
export function readFormerCopy(csvText: string): FormerCopy | FormerProblem {
  const lines = linesOf(csvText);
  const head = lines.findIndex(({ fields }) => fields.length > 0);
  const places = head === -1 ? null : placesOf(lines[head].fields);
  if (places === null) return { problem: `This file is not the CSV of a public copy. ${WHAT_TO_DO}` };
  const missing = CSV_COLUMNS.filter((column) => NEEDED.has(column) && !places.has(column));
  if (missing.length > 0) {
    return {
      problem: `This file has no ${missing.length === 1 ? "column" : "columns"} ${list(missing)}. ${WHAT_TO_DO}`,
    };
  }
  const reader = new LineReader(places);
  for (const { number, fields } of lines.slice(head + 1)) {
    const problem = reader.read(fields);
    if (problem !== null) return { problem: `Line ${number} of this file: ${problem} ${WHAT_TO_DO}` };
  }
  return reader.copy() ?? { problem: `This file has no figures below its headings. ${WHAT_TO_DO}` };
}

/** Everything but what only explains a line to people. */
const NEEDED: ReadonlySet<CsvColumn> = new Set(
  CSV_COLUMNS.filter((column) => column !== "unit" && column !== "provider"),
);

/** The lines that are not blank; the separator is the one that finds most headings. */
function linesOf(csvText: string): { readonly number: number; readonly fields: readonly string[] }[] {
  const text = csvText.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "");
  const [head] = text.trimStart().split(/[\r\n]/, 1);
  const count = (separator: string): number => placesOf(csvFields(head, separator).flat())?.size ?? 0;
  const [separator] = [",", ";", "\t"].sort((a, b) => count(b) - count(a));
  return csvFields(text, separator)
    .map((fields, line) => ({ number: line + 1, fields: fields.some((field) => field.trim() !== "") ? fields : [] }))
    .filter(({ fields }) => fields.length > 0);
}

/** Where each column of the CSV file is; null where no heading is one of its. */
function placesOf(headings: readonly string[]): Map<CsvColumn, number> | null {
  const given = headings.map((heading) => heading.trim().toLowerCase());
  const found = CSV_COLUMNS.flatMap((column) =>
    given.includes(column) ? [[column, given.indexOf(column)] as const] : [],
  );
  return found.length === 0 ? null : new Map(found);
}

/** Reads the lines of a file one after the other. */
class LineReader {
  private method: Method | null = null;
  private asOf: number | null = null;
  private readonly cells = new Map<string, FormerCell>();

  constructor(private readonly places: ReadonlyMap<CsvColumn, number>) {}

  /** What was read; null where nothing was. */
  copy(): FormerCopy | null {
    const { method, asOf, cells } = this;
    return method === null || asOf === null ? null : { method, asOf, cells: [...cells.values()] };
  }

  /** What is wrong with a line; null when it was read. */
  read(fields: readonly string[]): string | null {
    const field = (column: CsvColumn): string => (fields[this.places.get(column) ?? -1] ?? "").trim();
    const wrong = (column: CsvColumn, expected: string): string =>
      `${column} is “${truncated(field(column), 40)}”, not ${expected}.`;

    const method = field("method").toLowerCase();
    if (method !== "suppress" && method !== "round") return wrong("method", "suppress or round");
    const asOf = dayOf(field("as_of"));
    if (asOf === null) return wrong("as_of", "a day");
    if ((this.method ?? method) !== method || (this.asOf ?? asOf) !== asOf) {
      return "its method or its day is another than in the lines before.";
    }
    [this.method, this.asOf] = [method, asOf];

    if (!/^[1-7]$/.test(field("metric"))) return wrong("metric", "a number from 1 to 7");
    const metric = Number(field("metric")) as MetricNumber;
    const table = field("table");
    const year = textOfField(field("year"));
    if (table === "" || year === "") return "it does not say in which table or year it stands.";
    const isByQualification = table === BY_QUALIFICATION;
    const qualification = textOfField(field("qualification"));
    const column = [year, ...(isByQualification ? field("measure").split(PATH_SEPARATOR) : [qualification])];
    const row = isByQualification ? qualification : textOfField(field("group"));
    const text = displayedText(measureOf(metric, table, column), field("value"), field("number_behind"));
    if (text === null) return wrong("value", "a number of this kind, [c], [u] or [z]");

    const key = JSON.stringify([metric, table, column, row]);
    if ((this.cells.get(key)?.text ?? text) !== text)
      return "it gives another value for a cell that stands above already.";
    this.cells.set(key, { metric, table, column, row, text });
    return null;
  }
}

/** A day as the CSV file writes it, or as Excel does when it saves the file again: also as its serial number. */
function dayOf(field: string): number | null {
  return readDate(/^\d{5}$/.test(field) ? Number(field) : field);
}
