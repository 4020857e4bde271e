import type { Chunk } from "./chunk";
import { ColumnStyles } from "./column-styles";
import type { DeclaredStarts } from "./declared-starts";
import { EncodedYears } from "./encoded-years";
import { mayBeCount } from "./count-row";
import { identifyRows } from "./identify-rows";
import { isName } from "./is-name";
import { nameOfNobody } from "./row-of-nobody";
import { NOBODY_CODES } from "./non-participant-rows";
import { ParticipantRow } from "./participant-row";
import type { ProblemPlaces } from "./problem-places";
import { refusalOf } from "./refusals";
import type { RegisterDraft } from "./register-draft";
import type { TableRows } from "./table-rows";
import { tableReading } from "./table-reading";
import { PART } from "../cells/cohort";
import { cellText } from "../cells/spelling";
import { STARTED, STATUS_CODES, UNKNOWN_QUALIFICATION, UNKNOWN_YEAR } from "../columns/participant-codes";
import type { ParticipantColumns } from "../columns/participant-columns";
import type { ParticipantIndex } from "../columns/participant-index";
import { isRestart } from "../columns/is-restart";
import type { Participants } from "../columns/participants";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import type { ProblemList } from "../problems/problem-list";
import { columnCells } from "../tables/column-cells";
import { headingOf, wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { NamedRow, SourceTable } from "../tables/source";
import { saysNotAnNpq } from "../words/not-an-npq";

/** Rows that are encoded at a time, column by column, before they are judged: few enough to stay in the processor's cache. */
const CHUNK = 1024;

/** Reads participants tables into one register. Every row is counted, or left out with a problem. */
export class ParticipantReader {
  private readonly tables: readonly RecognisedTable[];
  private readonly problems: ProblemList;
  private readonly columns: ParticipantColumns;
  private readonly index: ParticipantIndex;
  private readonly source: Uint16Array;
  private readonly row: Int32Array;
  private readonly places: ProblemPlaces;
  private readonly qualification: Participants["qualification"];
  private readonly dates: Pick<Participants, "start" | "withdrawn" | "year">;
  private readonly declared: DeclaredStarts;
  private readonly styles: ColumnStyles;
  private readonly years: EncodedYears;
  private readonly isNotAnNpq: (text: string) => boolean;
  /** Per row of the chunk: whether something is worth a closer look, and the ID. */
  private readonly doubts = new Uint8Array(CHUNK);
  private readonly ids = new Array<string>(CHUNK).fill("");
  /** Participations counted so far: the position that the next one takes. */
  private counted = 0;
  private leftOut = 0;
  private blank = 0;
  /** Rows of the table that are blank but for a name, by sheet row. */
  private named: ReadonlyMap<number, NamedRow> = new Map();
  /** Rows that are left out as nobody's, such as totals. */
  private ofNobody = 0;
  readonly rowsOf = new Map<SourceTable, TableRows>();
  /** How many were counted when the last line of a report was met in the table; -1 when there was none. */
  private countedAboveLine = -1;
  /** How many were counted and left out before the table. */
  private countedAboveTable = 0;
  private leftOutAboveTable = 0;

  constructor({ tables, problems, style, columns, index, source, row, places, participants }: RegisterDraft) {
    this.tables = tables.sections;
    this.declared = tables.starts;
    this.problems = problems;
    this.styles = new ColumnStyles(columns, problems, style.dateOffset);
    this.years = new EncodedYears(columns, style.words);
    this.isNotAnNpq = saysNotAnNpq(style.words);
    this.columns = columns;
    this.index = index;
    this.source = source;
    this.row = row;
    this.places = places;
    this.qualification = participants.qualification;
    this.dates = participants;
  }

  /** Reads all tables; returns how many rows were counted and left out. */
  read(): RegisterDraft["counts"] {
    this.tables.forEach((table, source) => {
      const before = this.counted + this.leftOut;
      const [blank, ofNobody] = [this.blank, this.ofNobody];
      this.readTable(table, source);
      const read = this.counted + this.leftOut - before;
      const { all, people } = this.rowsOf.get(wholeOf(table)) ?? { all: 0, people: 0 };
      this.rowsOf.set(wholeOf(table), {
        all: all + read + this.blank - blank,
        people: people + read - (this.ofNobody - ofNobody),
      });
    });
    const { counted, leftOut } = this;
    return { rows: counted + leftOut, counted, leftOut };
  }

  private readTable(table: RecognisedTable, source: number): void {
    const reading = tableReading(table, source, this.columns);
    if (!table.isBelowOther) this.styles.apply(table);
    this.countedAboveLine = -1;
    this.countedAboveTable = this.counted;
    this.leftOutAboveTable = this.leftOut;
    // Of several names in a row the first counts.
    this.named = new Map([...(table.source.named ?? [])].reverse().map((one) => [one.row, one]));
    for (const block of table.source.blocks) {
      for (let from = 0; from < block.rowCount; from += CHUNK) {
        const chunk: Chunk = { reading, block, from, position: this.counted };
        this.readChunk(chunk, Math.min(CHUNK, block.rowCount - from));
      }
    }
  }

  /** Encodes a chunk column by column behind the participations counted so far, then keeps the rows that count. */
  private readChunk(chunk: Chunk, rowCount: number): void {
    this.doubts.fill(0);
    identifyRows(chunk, rowCount, { ids: this.ids, doubts: this.doubts });
    this.encode(chunk, rowCount);
    this.years.settleCohorts(chunk.position, rowCount);
    const { recognition, isBelowOther } = chunk.reading.table;
    if (isBelowOther || recognition.shift !== undefined) this.doubts.fill(1);
    if (!this.declared.isEmpty) this.takeDeclaredStarts(chunk.position, rowCount);
    this.index.lookAhead(this.ids, rowCount);
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      if (this.years.of(chunk.position + inChunk) !== UNKNOWN_YEAR && this.doubts[inChunk] === 0)
        this.keep(chunk, inChunk);
      else this.judge(chunk, inChunk);
    }
  }

  private encode({ reading, block, from, position }: Chunk, rowCount: number): void {
    for (const column of reading.missing) column.clear(position, rowCount);
    for (const { column, value } of reading.constant) {
      const rows = Array.from({ length: rowCount }, () => [value]);
      column.fill({ rows, at: 0, formats: undefined }, 0, rowCount, position, this.doubts);
    }
    for (const { heading, column } of reading.present) {
      column.fill(columnCells(block, heading), from, from + rowCount, position, this.doubts);
    }
  }

  /** If a row has no start date, the declared one is used: the academic year may follow from it, too. */
  private takeDeclaredStarts(position: number, rowCount: number): void {
    const { start, qualification } = this.columns;
    for (let inChunk = 0; inChunk < rowCount; inChunk++) {
      const at = position + inChunk;
      if (start.serials[at] === 0) start.serials[at] = this.declared.of(this.ids[inChunk], qualification.codes[at]);
    }
  }

  /** Looks closer at a row in doubt: leaves it out, or keeps it with the problems of its cells. */
  private judge(chunk: Chunk, inChunk: number): void {
    const { reading, block, from, position } = chunk;
    const encoded = position + inChunk;
    const cells = new ParticipantRow(reading, block, from + inChunk, this.ids[inChunk]);
    if (cells.isBlank) return this.judgeBlank(cells);
    const refusal = refusalOf({
      cells,
      hasQualification: this.columns.qualification.codes[encoded] !== UNKNOWN_QUALIFICATION,
      isNotAnNpq: this.isNotAnNpq,
      application: this.columns.application.codes[encoded],
      hasStarted: this.hasStarted(this.ids[inChunk], encoded),
      hasYear: this.years.of(encoded) !== UNKNOWN_YEAR || this.years.takeFrom(cells.cell("startDate"), encoded),
      isSuffixUnknown: this.columns.cohortSuffix.codes[encoded] === PART.unknown,
      above: [this.counted + this.leftOut - this.leftOutAboveTable, this.counted].map(
        (n) => n - this.countedAboveTable,
      ),
      isBelowLine: this.countedAboveLine === this.counted,
    });
    if (refusal !== null) {
      const { code, field } = refusal;
      this.report(code, cells, field === null ? cells.filledHeadings[0] : cells.headingFor(field));
      if (code === "report-line") this.countedAboveLine = this.counted;
      if (NOBODY_CODES.has(code)) this.ofNobody++;
      this.leftOut++;
    } else if (this.keep(chunk, inChunk)) {
      this.reportCells(cells);
    }
  }

  private hasStarted(id: string, encoded: number): boolean {
    const { status, qualification } = this.columns;
    if (STARTED.has(STATUS_CODES[status.codes[encoded]])) return true;
    return !this.declared.isEmpty && this.declared.of(id, qualification.codes[encoded]) !== 0;
  }

  /** A blank line is not a row, unless a name is in it: names are not read, but nobody is passed over. */
  private judgeBlank({ reading: { table }, sheetRow }: ParticipantRow): void {
    const { titles = [], headings } = table.source;
    const named = this.named.get(sheetRow);
    if (named === undefined || !isName(named.value, headings[named.heading], titles)) {
      this.blank++;
      return;
    }
    const code = nameOfNobody(cellText(named.value));
    if (code !== null) this.ofNobody++;
    this.problems.add(code ?? "name-only", {
      table: table.source,
      row: sheetRow,
      heading: named.heading,
      value: "",
    });
    this.leftOut++;
  }

  /** Lists the problems of a counted row's cells. */
  private reportCells(cells: ParticipantRow): void {
    const { table, constant, present } = cells.reading;
    const id = headingOf(table, "participantId");
    if (id !== undefined && mayBeCount(cells)) this.report("count-row", cells, id);
    else if (id !== undefined && constant.length > 0 && cells.isBare) this.report("bare-row", cells, id);
    // A start that was declared is not missing.
    const hasStart = this.columns.start.serials[this.counted - 1] !== 0;
    for (const { heading, column } of present) {
      const code = column.problemOf(cells.cellAt(heading), cells.formatAt(heading));
      if (code !== null && !(code === "missing-start-date" && hasStart)) this.report(code, cells, heading);
    }
  }

  private report(code: PlainProblemCode, cells: ParticipantRow, heading: number): void {
    const table = cells.reading.table.source;
    this.problems.add(code, { table, row: cells.sheetRow, heading, value: cells.cellAt(heading) });
  }

  /** Counts a row, unless the same person on the same qualification was counted before. */
  private keep(chunk: Chunk, inChunk: number): boolean {
    const { index, ids, counted: position } = this;
    const encoded = chunk.position + inChunk;
    const first = index.addFirst(position, ids[inChunk]);
    if (first !== -1) {
      const earlier = this.earlierOf(encoded, first);
      if (earlier !== -1) {
        this.refuseRepeat(chunk, inChunk, earlier);
        return false;
      }
      index.addLater(first, position, ids[inChunk]);
    }
    if (position !== encoded) this.columns.move(encoded, position);
    this.source[position] = chunk.reading.source;
    this.row[position] = chunk.block.firstRow + chunk.from + inChunk;
    this.counted++;
    return true;
  }

  /**
   * Position of the participation that the encoded row repeats, or -1. A restart after a withdrawal repeats nothing.
   *
   * @param first the person's first participation
   */
  private earlierOf(encoded: number, first: number): number {
    let earlier = first;
    while (earlier !== -1 && !this.isRepetition(encoded, earlier)) earlier = this.index.next(earlier);
    return earlier;
  }

  private isRepetition(encoded: number, earlier: number): boolean {
    const { qualification, dates } = this;
    if (qualification[earlier] !== qualification[encoded]) return false;
    return !isRestart(dates, earlier, encoded) && !isRestart(dates, encoded, earlier);
  }

  /** Leaves out a row that repeats a participation. */
  private refuseRepeat({ reading, block, from, position }: Chunk, inChunk: number, earlier: number): void {
    const isSame = this.columns.areSame(earlier, position + inChunk);
    const { table, present } = reading;
    const place = {
      table: table.source,
      row: block.firstRow + from + inChunk,
      heading: headingOf(table, "participantId") ?? present[0].heading,
      value: this.ids[inChunk],
    };
    const code = isSame ? "duplicate-participant" : "conflicting-participant";
    this.problems.add(code, place, { earlier: this.places.rowText(earlier, table) });
    this.leftOut++;
  }
}
