import { academicYearOf, readAcademicYear } from "../cells/academic-year";
import type { Column } from "../columns/column";
import { columnCells } from "../tables/column-cells";
import { isExampleId } from "../words/example-id";
import type { FieldKey } from "../tables/fields";
import type { ParticipantField } from "../tables/roles/participants";
import { identifierReader } from "./identifier";
import type { ProblemCode } from "../problems/problem-catalogue";
import { DateColumn } from "../columns/date-column";
import { dateOrders } from "./date-order";
import type { DeclaredStarts } from "./declared-starts";
import { isFurnitureId, isHeadingAgain, isTotals } from "./non-participant-rows";
import {
  APPLICATION,
  CHARACTERISTICS,
  ParticipantColumns,
  UNKNOWN_QUALIFICATION,
  UNKNOWN_YEAR,
} from "../columns/participant-columns";
import { hashId, ParticipantIndex } from "../columns/participant-index";
import { YEAR_BASE, type CharacteristicKey, type Participants } from "../columns/participants";
import { type ProblemList } from "../problems/problem-list";
import { columnLetters } from "../../text/column-letters";
import { ratingConverter } from "../cells/rating-scale";
import { headingOf, wholeOf, type RecognisedTable } from "../tables/recognised-table";
import type { ReadingStyle } from "../settings/reading-style";
import type { DateOrder } from "../cells/read-date";
import { rowCountOf, type SourceBlock, type SourceTable } from "../tables/source";
import { cellText, isBlank, isErrorValue } from "../cells/spelling";
import { translator } from "../words/translate";

/** Rows that are encoded column by column before they are judged: few enough to stay in the processor's cache. */
const CHUNK = 1024;

/** Rows that were met and what became of them; a wholly blank line is no row. */
export interface RowCounts {
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: number;
}

/** A table while it is being read: its columns, and the register's columns that it does not have. */
interface TableReading {
  readonly table: RecognisedTable;
  readonly readId: (cell: unknown) => string;
  /** Position among the participants tables. */
  readonly source: number;
  readonly present: { readonly heading: number; readonly column: Column }[];
  readonly missing: Column[];
  /** Columns whose value is the same in every row, because the sheet's name says it. */
  readonly constant: { readonly column: Column; readonly value: string }[];
}

/** A run of rows within a block. */
interface Chunk {
  readonly reading: TableReading;
  readonly block: SourceBlock;
  readonly from: number;
  /** Position in the register of the chunk's first row while the chunk is encoded. */
  readonly position: number;
}

/** Reads participants tables into one register. Every row is counted, or left out with a problem. */
export class ParticipantReader {
  readonly columns: ParticipantColumns;
  private readonly index: ParticipantIndex;
  readonly source: Uint16Array;
  readonly row: Int32Array;
  /** Per row of the chunk: whether something is worth a closer look, the ID, and the ID's hash. */
  private readonly doubts = new Uint8Array(CHUNK);
  private readonly ids = new Array<string>(CHUNK).fill("");
  private readonly hashes = new Int32Array(CHUNK);
  /** Fields that some table supplies. */
  private readonly given: ReadonlySet<FieldKey>;
  /** Participations counted so far: the position that the next one takes. */
  private counted = 0;
  private leftOut = 0;
  /** Orders of day and month in the tables that hold dates as texts, once they are asked for. */
  private readonly orders = new Map<SourceTable, ReturnType<typeof dateOrders>>();
  private readonly yearWord: (text: string) => string;

  /** Number of participations counted so far. */
  get count(): number {
    return this.counted;
  }

  /**
   * @param tables the participants tables, in the order in which they count
   * @param declared starts that the Department's declarations supply where a row has none
   * @param supplied fields that other tables supply, such as one of schools
   */
  constructor(
    private readonly tables: readonly RecognisedTable[],
    private readonly problems: ProblemList,
    private readonly style: ReadingStyle,
    private readonly declared: DeclaredStarts,
    supplied: Iterable<ParticipantField>,
  ) {
    const capacity = tables.reduce((sum, table) => sum + rowCountOf(table.source), 0);
    this.given = new Set<FieldKey>([
      ...tables.flatMap(({ recognition }) => [...recognition.columns.keys(), ...recognition.constants.keys()]),
      ...supplied,
    ]);
    this.columns = new ParticipantColumns(capacity, style.words, this.given);
    this.index = new ParticipantIndex(capacity);
    this.yearWord = translator(style.words, "academicYear");
    this.source = new Uint16Array(capacity);
    this.row = new Int32Array(capacity);
  }

  /** Reads all tables. */
  read(): RowCounts {
    this.tables.forEach((table, source) => this.readTable(table, source));
    const { counted, leftOut } = this;
    return { rows: counted + leftOut, counted, leftOut };
  }

  private readTable(table: RecognisedTable, source: number): void {
    const reading: TableReading = {
      table,
      readId: identifierReader(table),
      source,
      present: [],
      missing: [],
      constant: [],
    };
    const { constants } = table.recognition;
    for (const [key, column] of this.columns.byField) {
      const heading = headingOf(table, key);
      const constant = constants.get(key);
      if (heading !== undefined) reading.present.push({ heading, column });
      else if (constant !== undefined) reading.constant.push({ column, value: constant.value });
      else reading.missing.push(column);
    }
    // Most registers hold real dates: only a text such as 03/04/19 is worth a look through whole columns for their order.
    const remarks = this.problems.part();
    const orderOf = (key: FieldKey): DateOrder => {
      const orders = this.orders.get(wholeOf(table)) ?? dateOrders(table, [...this.columns.dates.keys()], remarks);
      this.orders.set(wholeOf(table), orders);
      return orders.get(key) ?? "day first";
    };
    for (const [key, column] of this.columns.dates) {
      column.style = { order: () => orderOf(key), offset: this.style.dateOffset };
    }
    this.columns.rating.convert = ratingConverter(table.recognition.ratingScale);
    for (const block of table.source.blocks) {
      for (let from = 0; from < block.rowCount; from += CHUNK) {
        const chunk: Chunk = { reading, block, from, position: this.counted };
        this.readChunk(chunk, Math.min(CHUNK, block.rowCount - from));
      }
    }
  }

  /** Encodes a chunk column by column behind the participations counted so far, then keeps the rows that count. */
  private readChunk(chunk: Chunk, rowCount: number): void {
    const { reading, block, from, position } = chunk;
    this.doubts.fill(0);
    this.readIds(chunk, rowCount);
    this.index.warmUp(this.hashes, rowCount);
    for (const column of reading.missing) column.clear(position, rowCount);
    for (const { column, value } of reading.constant) {
      const rows = Array.from({ length: rowCount }, () => [value]);
      column.fill({ rows, at: 0, formats: undefined }, 0, rowCount, position, this.doubts);
    }
    for (const { heading, column } of reading.present) {
      column.fill(columnCells(block, heading), from, from + rowCount, position, this.doubts);
    }
    if (reading.constant.length > 0) this.doubtBareRows(chunk, rowCount);
    if (!this.declared.isEmpty) this.takeDeclaredStarts(position, rowCount);
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      if (this.yearOf(position + inChunk) !== UNKNOWN_YEAR && this.doubts[inChunk] === 0) this.keep(chunk, inChunk);
      else this.judge(chunk, inChunk);
    }
  }

  /** Reads the chunk's IDs; a blank one is doubtful, and so are an error value and an example's. */
  private readIds(chunk: Chunk, rowCount: number): void {
    const { reading, block, from } = chunk;
    const heading = headingOf(reading.table, "participantId");
    if (heading === undefined) return this.nameRows(chunk, rowCount);
    const { rows, at } = columnCells(block, heading);
    const { readId } = reading;
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      const cell = rows[from + inChunk][at];
      const text = readId === cellText && typeof cell === "string" && isTrimmed(cell) ? cell : readId(cell);
      const id = isErrorValue(text) || isPlaceholder(text) ? "" : text;
      this.ids[inChunk] = id;
      this.hashes[inChunk] = hashId(id);
      if (id === "" || isFurnitureId(id)) this.doubts[inChunk] = 1;
    }
  }

  /** Where a table has no IDs, each row is a person of its own, named by its place. */
  private nameRows({ reading, block, from }: Chunk, rowCount: number): void {
    const { table, present } = reading;
    const start = columnLetters(table.source.firstColumn);
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      const isRow = present.some(({ heading }) => {
        const { rows, at } = columnCells(block, heading);
        return !isBlank(rows[from + inChunk][at]);
      });
      const id = isRow ? `${table.source.name}, ${start}${block.firstRow + from + inChunk}` : "";
      this.ids[inChunk] = id;
      this.hashes[inChunk] = hashId(id);
      if (!isRow) this.doubts[inChunk] = 1;
    }
  }

  /** Where a title says what a column would, a note below the people looks like one of them: only its first cell is filled. */
  private doubtBareRows(chunk: Chunk, rowCount: number): void {
    for (let inChunk = 0; inChunk < rowCount; inChunk++) if (isBare(chunk, inChunk)) this.doubts[inChunk] = 1;
  }

  /** Where a row has no start date, it is the one that was declared: also the academic year may follow from it. */
  private takeDeclaredStarts(position: number, rowCount: number): void {
    const { start, qualification } = this.columns;
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      const at = position + inChunk;
      if (start.serials[at] === 0) start.serials[at] = this.declared.of(this.ids[inChunk], qualification.codes[at]);
    }
  }

  /** Academic year of an encoded row: as given, or else that of its start date. */
  private yearOf(position: number): number {
    const { codes } = this.columns.year;
    const start = this.columns.start.serials[position];
    if (codes[position] === UNKNOWN_YEAR && start !== 0) {
      // A start before the first NPQ says no year.
      codes[position] = Math.max(academicYearOf(start) - YEAR_BASE, UNKNOWN_YEAR);
    }
    return codes[position];
  }

  /** Takes the year from what stands in place of a start date, such as "Autumn 2018"; answers whether it says one. */
  private takeYearFrom(cell: unknown, position: number): boolean {
    const year = readAcademicYear(this.yearWord(cellText(cell)));
    if (year !== null) this.columns.year.codes[position] = year - YEAR_BASE;
    return year !== null;
  }

  /** Looks closer at a row in doubt: leaves it out, or keeps it with the problems of its cells. */
  private judge(chunk: Chunk, inChunk: number): void {
    const { reading, block, from, position } = chunk;
    const { table, present } = reading;
    const cellAt = (heading: number): unknown => {
      const { rows, at } = columnCells(block, heading);
      return rows[from + inChunk][at];
    };
    const report = (code: ProblemCode, heading: number): void =>
      this.problems.add(code, table.source, block.firstRow + from + inChunk, heading, cellAt(heading));
    // A row without a cell of the field is reported at its first column.
    const refuse = (code: ProblemCode, field: FieldKey): void => {
      report(code, headingOf(table, field) ?? present[0].heading);
      this.leftOut++;
    };
    const cellOf = (field: FieldKey): unknown => {
      const heading = headingOf(table, field);
      return heading === undefined ? "" : cellAt(heading);
    };
    const isHeading = (field: FieldKey): boolean =>
      isHeadingAgain(cellOf(field), table.source.headings[headingOf(table, field) ?? -1]);

    // What there is of a year or a start date is where a person would look first.
    const yearFields = (["academicYear", "startDate"] as const).filter(
      (field) => headingOf(table, field) !== undefined,
    );
    const isUnknownQualification = this.columns.qualification.codes[position + inChunk] === UNKNOWN_QUALIFICATION;
    const hasIdColumn = headingOf(table, "participantId") !== undefined;
    const isBlankRow = isBlank(cellOf("participantId")) && present.every(({ heading }) => isBlank(cellAt(heading)));

    const isNobody = isUnknownQualification || headingOf(table, "qualification") === undefined;
    const isTotalsRow =
      isTotals(cellOf("participantId")) ||
      (isNobody &&
        this.ids[inChunk] === "" &&
        (present.some(({ heading }) => isTotals(cellAt(heading))) || isSums(chunk, inChunk)));

    if (isBlankRow) {
      // A blank line is no row.
    } else if (isTotalsRow) {
      refuse("totals-row", "participantId");
    } else if (isHeading("participantId") || (isUnknownQualification && isHeading("qualification"))) {
      const isMoved = present.some(
        ({ heading }) => !isBlank(cellAt(heading)) && !isHeadingAgain(cellAt(heading), table.source.headings[heading]),
      );
      refuse(isMoved ? "other-headings" : "repeated-headings", "participantId");
    } else if (this.ids[inChunk] === "" && hasIdColumn) {
      refuse("missing-id", "participantId");
    } else if (isExampleId(this.ids[inChunk])) {
      refuse("example-row", "participantId");
    } else if (isUnknownQualification) {
      const isMissing = isBlank(cellOf("qualification"));
      refuse(isMissing ? "missing-qualification" : "unknown-qualification", "qualification");
    } else if (this.columns.application.codes[position + inChunk] === APPLICATION.notAccepted) {
      refuse("application-not-accepted", "applicationStatus");
    } else if (
      this.yearOf(position + inChunk) === UNKNOWN_YEAR &&
      !this.takeYearFrom(cellOf("startDate"), position + inChunk)
    ) {
      refuse("missing-year", yearFields.find((field) => !isBlank(cellOf(field))) ?? yearFields[0] ?? "participantId");
    } else if (this.keep(chunk, inChunk)) {
      const id = headingOf(table, "participantId");
      if (id !== undefined && reading.constant.length > 0 && isBare(chunk, inChunk)) report("bare-row", id);
      for (const { heading, column } of present) {
        const { formats, at } = columnCells(block, heading);
        const code = column.problemOf(cellAt(heading), formats?.[from + inChunk][at]);
        // A start that was declared is not missing.
        const isSupplied = code === "missing-start-date" && this.columns.start.serials[this.counted - 1] !== 0;
        if (code !== null && !isSupplied) report(code, heading);
      }
    }
  }

  /** Counts a row, unless the same person on the same qualification was counted before. */
  private keep(chunk: Chunk, inChunk: number): boolean {
    const encoded = chunk.position + inChunk;
    const sheetRow = chunk.block.firstRow + chunk.from + inChunk;
    const earlier = this.earlierOf(encoded, inChunk);
    if (earlier !== -1) {
      const isRepeated = this.columns.areSame(earlier, encoded);
      const { table, present } = chunk.reading;
      const heading = headingOf(table, "participantId") ?? present[0].heading;
      const code = isRepeated ? "duplicate-participant" : "conflicting-participant";
      const where = this.placeOf(earlier, chunk.reading);
      this.problems.add(code, chunk.reading.table.source, sheetRow, heading, this.ids[inChunk], where);
      this.leftOut++;
      return false;
    }
    const position = this.counted++;
    if (position !== encoded) this.columns.move(encoded, position);
    this.source[position] = chunk.reading.source;
    this.row[position] = sheetRow;
    this.index.add(position, this.ids[inChunk], this.hashes[inChunk]);
    return true;
  }

  /** Position of the participation that the encoded row repeats, or -1. */
  private earlierOf(encoded: number, inChunk: number): number {
    const { codes } = this.columns.qualification;
    let earlier = this.index.firstOf(this.ids[inChunk], this.hashes[inChunk]);
    while (earlier !== -1 && codes[earlier] !== codes[encoded]) earlier = this.index.next(earlier);
    return earlier;
  }

  /** "17", or "17 of Participants 2018" when it stands in another table. */
  private placeOf(position: number, reading: TableReading): string {
    const source = this.source[position];
    return wholeOf(this.tables[source]) === wholeOf(reading.table)
      ? `${this.row[position]}`
      : `${this.row[position]} of ${this.tables[source].source.name}`;
  }

  /** What was read; what other tables say of it is added to the same columns. */
  participants(): Participants {
    const { columns, counted: count, given } = this;
    const listed = CHARACTERISTICS.filter((key) => ALWAYS_LISTED.has(key) || given.has(key));
    return {
      count,
      index: this.index,
      source: this.source,
      row: this.row,
      qualification: columns.qualification.codes,
      year: columns.year.codes,
      start: columns.start.serials,
      withdrawn: columns.withdrawn.serials,
      deferred: columns.deferred.serials,
      presented: columns.presented.serials,
      resultDate: columns.resultDate.serials,
      result: columns.result.codes,
      nonWhiteBritish: columns.nonWhiteBritish.codes,
      fsm: columns.fsm.millionths,
      rating: columns.rating.millionths,
      given,
      groups: new Map(
        listed.map((key) => {
          const { group, column } = columns.groups[key];
          return [key, { labels: group.labels, codes: column.codes }];
        }),
      ),
    };
  }

  /** Code of a group, such as a region that the schools table names. */
  groupCode(key: CharacteristicKey, text: string): number {
    return this.columns.groups[key].group.encoder.encode(text) >> 1;
  }
}

/** Whether nothing is said of a person but who it is. */
function isBare({ reading, block, from }: Chunk, inChunk: number): boolean {
  return reading.present.every(({ heading }) => {
    const { rows, at } = columnCells(block, heading);
    return isBlank(rows[from + inChunk][at]);
  });
}

/** Whether a row holds numbers and nothing else: sums below a column whose "Total" stands in a column that is not read. */
function isSums({ reading, block, from }: Chunk, inChunk: number): boolean {
  const cells = reading.present.flatMap(({ heading, column }) => {
    const { rows, at } = columnCells(block, heading);
    const cell = rows[from + inChunk][at];
    return isBlank(cell) ? [] : [{ cell, isDate: column instanceof DateColumn }];
  });
  return cells.length > 0 && cells.every(({ cell, isDate }) => typeof cell === "number" && !isDate);
}

/** What people write into a column of IDs when they have none. */
function isPlaceholder(id: string): boolean {
  return id.length <= 4 && /^(?:tb[ac]|n\/?a|none|null|[-–—?0]+)$/i.test(id);
}

/** Characteristics that are reported even when the table has no such column. */
const ALWAYS_LISTED: ReadonlySet<string> = new Set(["gender", "disability", "ethnicity"]);

/** Whether a text surely neither begins nor ends with white space: both ends are printable ASCII. */
function isTrimmed(text: string): boolean {
  return text.length > 0 && isPrintable(text.charCodeAt(0)) && isPrintable(text.charCodeAt(text.length - 1));
}

function isPrintable(code: number): boolean {
  return code > 32 && code < 127;
}
