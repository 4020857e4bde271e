import { academicYearOf } from "./academic-year";
import type { Column } from "./column";
import { columnCells } from "./column-cells";
import { isExampleId } from "./example-id";
import type { FieldKey } from "./fields";
import type { ProblemCode } from "./messages";
import { CHARACTERISTICS, ParticipantColumns, UNKNOWN_QUALIFICATION, UNKNOWN_YEAR } from "./participant-columns";
import { hashId, ParticipantIndex } from "./participant-index";
import { YEAR_BASE, type Participants } from "./participants";
import type { ProblemList } from "./problem-list";
import { headingOf, requiredHeading, type RecognisedTable } from "./recognised-table";
import { rowCountOf, type SourceBlock } from "./source";
import { cellText, isBlank, isErrorValue } from "./spelling";

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
  /** Position among the participants tables. */
  readonly source: number;
  readonly present: { readonly heading: number; readonly column: Column }[];
  readonly missing: Column[];
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
  private readonly columns: ParticipantColumns;
  private readonly index: ParticipantIndex;
  private readonly source: Uint8Array;
  private readonly row: Int32Array;
  /** Per row of the chunk: whether something is worth a closer look, the ID, and the ID's hash. */
  private readonly doubts = new Uint8Array(CHUNK);
  private readonly ids = new Array<string>(CHUNK).fill("");
  private readonly hashes = new Int32Array(CHUNK);
  /** Participations counted so far: the position that the next one takes. */
  private counted = 0;
  private leftOut = 0;

  /** @param tables the participants tables, in the order in which they count */
  constructor(
    private readonly tables: readonly RecognisedTable[],
    private readonly problems: ProblemList,
  ) {
    const capacity = tables.reduce((sum, table) => sum + rowCountOf(table.source), 0);
    this.columns = new ParticipantColumns(capacity);
    this.index = new ParticipantIndex(capacity);
    this.source = new Uint8Array(capacity);
    this.row = new Int32Array(capacity);
  }

  /** Reads all tables. */
  read(): { readonly participants: Participants; readonly counts: RowCounts } {
    this.tables.forEach((table, source) => this.readTable(table, source));
    const { counted, leftOut } = this;
    return { participants: this.participants(), counts: { rows: counted + leftOut, counted, leftOut } };
  }

  private readTable(table: RecognisedTable, source: number): void {
    const reading: TableReading = { table, source, present: [], missing: [] };
    for (const [key, column] of this.columns.byField) {
      const heading = headingOf(table, key);
      if (heading === undefined) reading.missing.push(column);
      else reading.present.push({ heading, column });
    }
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
    for (const { heading, column } of reading.present) {
      column.fill(columnCells(block, heading), from, from + rowCount, position, this.doubts);
    }
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      if (this.yearOf(position + inChunk) !== UNKNOWN_YEAR && this.doubts[inChunk] === 0) this.keep(chunk, inChunk);
      else this.judge(chunk, inChunk);
    }
  }

  /** Reads the chunk's IDs; a blank one is doubtful, and so are an error value and an example's. */
  private readIds({ reading, block, from }: Chunk, rowCount: number): void {
    const { rows, at } = columnCells(block, requiredHeading(reading.table, "participantId"));
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      const cell = rows[from + inChunk][at];
      const text = typeof cell === "string" && isTrimmed(cell) ? cell : cellText(cell);
      const id = isErrorValue(text) ? "" : text;
      this.ids[inChunk] = id;
      this.hashes[inChunk] = hashId(id);
      if (id === "" || isExampleId(id)) this.doubts[inChunk] = 1;
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
    const refuse = (code: ProblemCode, field: FieldKey): void => {
      report(code, requiredHeading(table, field));
      this.leftOut++;
    };

    // What there is of a year or a start date is where a person would look first.
    const yearFields = (["academicYear", "startDate"] as const).filter(
      (field) => headingOf(table, field) !== undefined,
    );
    const cellOf = (field: FieldKey): unknown => cellAt(requiredHeading(table, field));

    if (this.ids[inChunk] === "") {
      const headings = [requiredHeading(table, "participantId"), ...present.map(({ heading }) => heading)];
      if (!headings.every((heading) => isBlank(cellAt(heading)))) refuse("missing-id", "participantId");
    } else if (isExampleId(this.ids[inChunk])) {
      refuse("example-row", "participantId");
    } else if (this.columns.qualification.codes[position + inChunk] === UNKNOWN_QUALIFICATION) {
      const isMissing = isBlank(cellOf("qualification"));
      refuse(isMissing ? "missing-qualification" : "unknown-qualification", "qualification");
    } else if (this.yearOf(position + inChunk) === UNKNOWN_YEAR) {
      refuse("missing-year", yearFields.find((field) => !isBlank(cellOf(field))) ?? yearFields[0]);
    } else if (this.keep(chunk, inChunk)) {
      for (const { heading, column } of present) {
        const { formats, at } = columnCells(block, heading);
        const code = column.problemOf(cellAt(heading), formats?.[from + inChunk][at]);
        if (code !== null) report(code, heading);
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
      const heading = requiredHeading(chunk.reading.table, "participantId");
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
    return source === reading.source
      ? `${this.row[position]}`
      : `${this.row[position]} of ${this.tables[source].source.name}`;
  }

  private participants(): Participants {
    const { columns, counted: count } = this;
    const given = new Set(this.tables.flatMap(({ recognition }) => [...recognition.columns.keys()]));
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
      result: columns.result.codes,
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
