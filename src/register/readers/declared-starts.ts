import { readDateCell } from "../columns/date-cell";
import { dateOrders } from "./date-order";
import { readDeclarationState, readDeclarationType } from "../words/declaration-words";
import type { RoleDefinition } from "../tables/fields";
import { identifierReader } from "./identifier";
import { shortDay } from "../../text/day-text";
import { foldId } from "../columns/participant-index";
import { ProblemList } from "../problems/problem-list";
import { findQualification } from "../words/qualifications";
import type { ReadingStyle } from "../settings/reading-style";
import { headingOf, type RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import type { SourceBlock } from "../tables/source";
import { cellText } from "../cells/spelling";
import { translator } from "../words/translate";

/** When a participation began by its declarations, and where they first name it. */
interface DeclaredParticipation {
  /** The first row that names it: its table and place, and its cells by heading. */
  readonly table: RecognisedTable;
  readonly row: number;
  readonly cells: unknown[];
  /** Earliest declaration that it was started, as a serial; 0 = none. */
  started: number;
  /** Earliest declaration of any type; 0 = none. */
  earliest: number;
  /** Whether a declaration counts: neither voided nor clawed back. */
  isDeclared: boolean;
}

/** What the declarations say of when participations began, to be asked before anything else is known. */
export class DeclaredStarts {
  private readonly byKey = new Map<string, DeclaredParticipation>();

  constructor(
    private readonly tables: readonly RecognisedTable[],
    private readonly style: ReadingStyle,
  ) {
    for (const table of tables) this.readTable(table);
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /**
   * The day on which a participation was declared to be started, as a serial; 0 when nothing says so.
   *
   * @param qualification its code
   */
  of(id: string, qualification: number): number {
    // A declaration that names no course is of whatever course its person is on.
    const one = this.byKey.get(keyOf(id, qualification)) ?? this.byKey.get(keyOf(id, ""));
    return one?.started ?? 0;
  }

  private readTable(table: RecognisedTable): void {
    // The declarations themselves report what is wrong with their rows.
    const unheard = new ProblemList();
    const orders = dateOrders(table, ["declarationDate"], unheard);
    const dateStyle = { order: orders.get("declarationDate") ?? "day first", offset: this.style.dateOffset } as const;
    const readId = identifierReader(table);
    const readCourse = translator(this.style.words, "qualification");
    const { source, recognition } = table;
    new RowReader(table, unheard).forEachRow((row) => {
      const id = readId(row.cell("participantId"));
      if (id === "") return;
      const course = cellText(row.cell("qualification"));
      const key = keyOf(id, findQualification(readCourse(course)) ?? course);
      let one = this.byKey.get(key);
      if (one === undefined) {
        const cells: unknown[] = source.headings.map(() => "");
        for (const [field, heading] of recognition.columns) cells[heading] = row.cell(field);
        one = { table, row: row.sheetRow, cells, started: 0, earliest: 0, isDeclared: false };
        this.byKey.set(key, one);
      }
      if (stateOf(row) === "ignored") return;
      one.isDeclared = true;
      const date = readDateCell(row.cell("declarationDate"), "declarationDate", dateStyle) ?? 0;
      if (date === 0 || stateOf(row) !== "counts") return;
      one.earliest = earlier(one.earliest, date);
      if (readDeclarationType(cellText(row.cell("declarationType"))) === "started") {
        one.started = earlier(one.started, date);
      }
    });
  }

  /**
   * The participations as tables of participants, for where there is no other list of people: the Department's assurance report has a
   * row for each declaration. A participation stands in the row in which it is first named, and began with the declaration that it was
   * started; without one, it had begun by its earliest declaration, which is named. One whose declarations are all voided is nobody's.
   */
  participants(definition: RoleDefinition, problems: ProblemList): RecognisedTable[] {
    return this.tables.map((table) => {
      const { source, recognition } = table;
      const dateHeading = headingOf(table, "declarationDate") ?? 0;
      const idHeading = headingOf(table, "participantId") ?? 0;
      const columns = new Map(
        [...recognition.columns].filter(([key]) => definition.fields.some((field) => field.key === key)),
      );
      columns.set("startDate", dateHeading);
      const blocks = [...this.byKey.values()].flatMap((one): SourceBlock[] => {
        const { row, cells, started, earliest, isDeclared } = one;
        if (one.table !== table) return [];
        if (!isDeclared) {
          problems.add("only-voided-declarations", source, row, idHeading, cells[idHeading]);
          return [];
        }
        const start = started || earliest;
        if (started === 0 && start !== 0) {
          problems.add("start-not-declared", source, row, dateHeading, cells[idHeading], shortDay(start));
        }
        cells[dateHeading] = start === 0 ? "" : start - this.style.dateOffset;
        return [{ firstRow: row, rowCount: 1, runs: [{ firstHeading: 0, values: [cells] }] }];
      });
      return {
        recognition: { ...recognition, definition, columns, repeated: [], alternatives: [] },
        source: { ...source, blocks },
      };
    });
  }
}

/** Of two serials the earlier one; 0 is none. */
function earlier(a: number, b: number): number {
  return a === 0 ? b : Math.min(a, b);
}

/** Names a person on a course: by the qualification's code, or as the course is written when nobody knows it. */
function keyOf(id: string, qualification: number | string): string {
  return JSON.stringify([foldId(id), qualification]);
}

/** Whether a row's declaration counts, by its state; without one it does. */
export function stateOf(row: RowReader): "counts" | "ignored" | "unknown" {
  const text = cellText(row.cell("declarationState"));
  return text === "" ? "counts" : (readDeclarationState(text) ?? "unknown");
}
