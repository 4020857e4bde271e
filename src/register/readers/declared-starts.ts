import type { Declaration, DeclaredTable } from "./declaration-rows";
import { shortDay } from "../../text/day-text";
import { foldId } from "../columns/participant-index";
import type { ProblemList } from "../problems/problem-list";
import { columnCells } from "../tables/column-cells";
import type { RoleDefinition } from "../tables/fields";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { SourceBlock } from "../tables/source";

/** When a participation began according to its declarations, and where they first name it. */
interface DeclaredParticipation {
  /** The first row that names it. */
  readonly table: RecognisedTable;
  readonly first: Declaration;
  /** Earliest declaration that it was started, as a serial; 0 = none. */
  started: number;
  /** Earliest declaration of any type; 0 = none. */
  earliest: number;
  /** Whether a declaration counts: neither voided nor clawed back. */
  isDeclared: boolean;
}

/** When participations began according to the declarations; available before anything else is known. */
export class DeclaredStarts {
  private readonly byKey = new Map<string, DeclaredParticipation>();

  /** @param isOnlyList whether nothing but the declarations says who the participants are */
  constructor(
    private readonly tables: readonly DeclaredTable[],
    private readonly isOnlyList: boolean,
  ) {
    for (const { table, rows } of tables) for (const row of rows) this.note(table, row);
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /**
   * The day on which a participation was declared to be started, as a serial; 0 when nothing says so. Where the declarations are the
   * only list of participants, one that was not declared to be started had begun by its earliest declaration.
   *
   * @param qualification its code
   */
  of(id: string, qualification: number): number {
    // A declaration that names no course is for whatever course the person is on.
    const one = this.byKey.get(keyOf(id, qualification)) ?? this.byKey.get(keyOf(id, ""));
    return one === undefined ? 0 : this.startOf(one);
  }

  private startOf({ started, earliest }: DeclaredParticipation): number {
    return started === 0 && this.isOnlyList ? earliest : started;
  }

  private note(table: RecognisedTable, row: Declaration): void {
    if (row.id === "") return;
    const key = keyOf(row.id, row.qualification ?? row.course);
    const one = this.byKey.get(key) ?? { table, first: row, started: 0, earliest: 0, isDeclared: false };
    this.byKey.set(key, one);
    if (row.state === "ignored") return;
    one.isDeclared = true;
    const date = row.date ?? 0;
    if (date === 0 || row.state !== "counts") return;
    one.earliest = earlier(one.earliest, date);
    if (row.type === "started") one.started = earlier(one.started, date);
  }

  /**
   * The participations as tables of participants, for where there is no other list of people: the Department's assurance report has a
   * row for each declaration. A participation is read from the row in which it is first named; when it began comes from `of`, so its
   * start date is blank. One without a declared start is reported; one whose declarations are all voided is left out.
   */
  participants(definition: RoleDefinition, problems: ProblemList): RecognisedTable[] {
    return this.tables.map(({ table }) => {
      const { source, recognition } = table;
      const dateHeading = headingOf(table, "declarationDate") ?? 0;
      const columns = new Map(
        [...recognition.columns].filter(([key]) => definition.fields.some((field) => field.key === key)),
      );
      columns.set("startDate", dateHeading);
      const blocks: SourceBlock[] = [];
      for (const one of this.byKey.values()) {
        if (one.table !== table || !this.isParticipation(one, dateHeading, problems)) continue;
        const cells = cellsOfRow(table, one.first.place.row);
        cells[dateHeading] = "";
        blocks.push({
          firstRow: one.first.place.row,
          rowCount: 1,
          runs: [{ firstHeading: 0, values: [cells] }],
        });
      }
      return {
        recognition: { ...recognition, definition, columns, repeated: [], alternatives: [] },
        source: { ...source, blocks },
      };
    });
  }

  /** Whether a declaration counts; reports the participation when none does, or when none says that it was started. */
  private isParticipation(one: DeclaredParticipation, dateHeading: number, problems: ProblemList): boolean {
    const { place } = one.first;
    if (!one.isDeclared) {
      problems.add("only-voided-declarations", place);
      return false;
    }
    if (one.started === 0 && one.earliest !== 0) {
      const earliest = shortDay(one.earliest);
      problems.add("start-not-declared", { ...place, heading: dateHeading }, { earliest });
    }
    return true;
  }
}

/** The earlier of two serials; 0 is none. */
function earlier(a: number, b: number): number {
  return a === 0 ? b : Math.min(a, b);
}

/** Names a person on a course: by the qualification's code, or as the course is written when it is not known. */
function keyOf(id: string, qualification: number | string): string {
  return JSON.stringify([foldId(id), qualification]);
}

/** The cells of a row by heading, as far as they were read. */
function cellsOfRow({ source, recognition }: RecognisedTable, row: number): unknown[] {
  const cells: unknown[] = source.headings.map(() => "");
  const block = source.blocks.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
  if (block === undefined) return cells;
  for (const heading of recognition.columns.values()) {
    const { rows, at } = columnCells(block, heading);
    cells[heading] = rows[row - block.firstRow][at];
  }
  return cells;
}
