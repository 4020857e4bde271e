/** A cell as somebody typed it. */
export interface Cell {
  readonly value: unknown;
  /** Number format; General where there is none. */
  readonly format?: string;
}

/** Where on a sheet something is, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table, its heading included. */
export interface ExcelTable extends Area {
  readonly name: string;
}

/** A sheet of a workbook, as plain cells. */
export class Sheet {
  readonly rows: Cell[][] = [];
  readonly tables: ExcelTable[] = [];
  /** Cells that are merged downwards: the first holds the content. */
  readonly merged: Area[] = [];

  constructor(readonly name: string) {}

  put(row: number, column: number, value: unknown, format?: string): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    while (cells.length <= column) cells.push(BLANK);
    cells[column] = format === undefined ? { value } : { value, format };
  }

  /** Contents of a part of the sheet; "" where there is none, as Excel says. */
  values({ row, column, rows, columns }: Area): unknown[][] {
    return this.part(row, column, rows, columns, ({ value }) => value ?? "");
  }

  formats({ row, column, rows, columns }: Area): string[][] {
    return this.part(row, column, rows, columns, ({ format }) => format ?? "General");
  }

  /** The smallest part that holds everything; null on a blank sheet. */
  get used(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((cells, row) =>
      cells.forEach(({ value }, column) => {
        if (value === "" || value === null) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [row, Math.max(right, column)];
      }),
    );
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private part<T>(row: number, column: number, rows: number, columns: number, of: (cell: Cell) => T): T[][] {
    return Array.from({ length: rows }, (_, i) => {
      const cells = this.rows.at(row + i) ?? [];
      return Array.from({ length: columns }, (_, j) => of(cells[column + j] ?? BLANK));
    });
  }
}

const BLANK: Cell = { value: "" };
