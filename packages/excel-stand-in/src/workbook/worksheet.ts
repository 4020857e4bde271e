import type { Cell } from "./cell";
import type { PageLayout } from "./page-layout";
import type { Table } from "./table";
import type { Validation } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells whose values are to be chosen from a list. */
export interface ValidatedArea extends Validation {
  readonly area: Area;
}

/** One worksheet: cells and everything that belongs to the sheet itself. Rows and columns are 0-based. */
export class Worksheet {
  /** Sparse rows of sparse cells; a cell that is absent is blank and unformatted. Cells are changed by {@link put}. */
  readonly rows: (readonly (Cell | undefined)[])[] = [];
  visibility: Visibility = "Visible";
  /** "#RRGGBB", or "" for none. */
  tabColor = "";
  showGridlines = true;
  /** Worksheet custom properties (ExcelApi 1.12): keys are compared without regard to case. */
  readonly customProperties = new Map<string, string>();
  /** Widths in points, by column; absent = default. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points, by row; absent = default. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  isProtected = false;
  /** The only cells that are printed; null = all. */
  printArea: Area | null = null;
  readonly merges: Area[] = [];
  readonly tables: Table[] = [];
  /** They do not overlap. */
  readonly validations: ValidatedArea[] = [];

  /** Rows that nobody else holds, so that they are changed in place. */
  #own = new WeakSet<readonly (Cell | undefined)[]>();

  constructor(
    /** Stable while the workbook is open, e.g. "{00000000-0001-0000-0000-000000000000}". */
    readonly id: string,
    public name: string,
    readonly pageLayout: PageLayout,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** Puts a cell; undefined makes it blank and unformatted. */
  put(row: number, column: number, cell: Cell | undefined): void {
    const known = this.rows[row] as (Cell | undefined)[] | undefined;
    if (known !== undefined && this.#own.has(known)) known[column] = cell;
    else {
      const cells = known?.slice() ?? [];
      cells[column] = cell;
      this.#own.add(cells);
      this.rows[row] = cells;
    }
  }

  /** The rows as they are now, which stay so: a row that changes later becomes another one. Takes hardly any memory. */
  keptRows(): (readonly (Cell | undefined)[])[] {
    this.#own = new WeakSet();
    return this.rows.slice();
  }
}
