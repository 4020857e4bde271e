import type { Assessment } from "./assessment";
import type { TableRows } from "./table-rows";
import type { TablesByRole } from "./tables-by-role";
import type { Feedback } from "./feedback";
import { ProblemPlaces } from "./problem-places";
import { schoolFields } from "./school-fields";
import { placedTable } from "../tables/row-place";
import type { Target } from "./target";
import { CHARACTERISTICS, ParticipantColumns } from "../columns/participant-columns";
import { ParticipantIndex } from "../columns/participant-index";
import type { Participants } from "../columns/participants";
import type { ProblemList } from "../problems/problem-list";
import type { ReadingStyle } from "../settings/reading-style";
import type { FieldKey } from "../tables/fields";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import { rowCountOf, type SourceTable } from "../tables/source";
import { unusedDates } from "../tables/unused-dates";

/** Rows that were read, counted and left out; a wholly blank line is not a row. */
export interface RowCounts {
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: number;
}

/** Characteristics that are reported even when the table has no such column. */
const ALWAYS_LISTED: ReadonlySet<string> = new Set(["gender", "disability", "ethnicity"]);

/** A register while it is being built: each step adds the content of its tables, and reports the problems that it meets. */
export class RegisterDraft {
  /** Fields that some table supplies. */
  readonly given: ReadonlySet<FieldKey>;
  /** The participations by position, with room for every row of their tables. */
  readonly columns: ParticipantColumns;
  readonly index: ParticipantIndex;
  /** Position of each participation's table among the sections. */
  readonly source: Uint16Array;
  /** Sheet row of each participation. */
  readonly row: Int32Array;
  /** Where each participation is in the workbook. */
  readonly places: ProblemPlaces;
  counts: RowCounts = { rows: 0, counted: 0, leftOut: 0 };
  /** Rows of each participants table. */
  rowsOf: ReadonlyMap<SourceTable, TableRows> = new Map();
  /** Positions whose result an outcome has decided. */
  readonly decidedResults = new Set<number>();
  assessments: readonly Assessment[] | null = null;
  feedback: readonly Feedback[] | null = null;
  targets: readonly Target[] = [];

  constructor(
    readonly tables: TablesByRole,
    readonly style: ReadingStyle,
    readonly problems: ProblemList,
  ) {
    const { sections } = tables;
    const capacity = sections.reduce((sum, { source }) => sum + rowCountOf(source), 0);
    this.given = new Set(sections.flatMap((table) => [...fieldsOf(table), ...this.suppliedTo(table)]));
    this.columns = new ParticipantColumns(capacity, style, this.given);
    this.index = new ParticipantIndex(capacity);
    this.source = new Uint16Array(capacity);
    this.row = new Int32Array(capacity);
    this.places = new ProblemPlaces(sections, this.source, this.row, problems);
  }

  /**
   * Fields of participants that other tables supply to a list of participants: it need not have columns for them. Schools supply theirs only
   * to a list that says which school is whose.
   */
  suppliedTo({ recognition }: RecognisedTable): FieldKey[] {
    const { declarations, outcomes, schools } = this.tables;
    return [
      ...(declarations.length > 0 ? (["startDate", "presentedDate", "result"] as const) : []),
      ...(outcomes.length > 0 ? (["result"] as const) : []),
      ...(recognition.columns.has("schoolUrn") ? schoolFields(schools) : []),
    ];
  }

  /** What is known about the people so far; it shows what later steps add to the columns. */
  get participants(): Participants {
    const { columns, given, index, source, row } = this;
    const tables = this.tables.sections.map((table) => ({
      name: table.source.name,
      whole: placedTable(table),
      fields: new Set([...fieldsOf(table), ...this.suppliedTo(table)]),
      unusedDates: unusedDates(table),
    }));
    const listed = CHARACTERISTICS.filter((key) => ALWAYS_LISTED.has(key) || given.has(key));
    return {
      count: this.counts.counted,
      index,
      source,
      tables,
      row,
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
}

/** Fields that a table has a column for, or whose value a title gives. */
function fieldsOf({ recognition }: RecognisedTable): FieldKey[] {
  return [...recognition.columns.keys(), ...recognition.constants.keys()];
}
