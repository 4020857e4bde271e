import type { CellValueType, ICellData, IRange, IStyleData, Nullable } from "@univerjs/presets";
import { boundingArea, contains } from "../../workbook/area";
import type { Area } from "../../workbook/worksheet";
import { rectangles, type Position } from "./rectangles";

/** What a person did, in terms of one of Univer's sheets. */
export type UserDeed =
  | { readonly kind: "enter"; readonly sheetId: string; readonly area: Area; readonly values: Entry[][] }
  | { readonly kind: "clear"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "restyle"; readonly sheetId: string; readonly area: Area; readonly patch: IStyleData }
  | {
      readonly kind: "insert rows" | "delete rows" | "insert columns" | "delete columns";
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "add sheet"; readonly sheetId: string; readonly name: string; readonly position: number }
  | { readonly kind: "delete sheet"; readonly sheetId: string }
  | { readonly kind: "rename sheet"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "move sheet"; readonly sheetId: string; readonly position: number }
  | {
      readonly kind: "column widths" | "row heights";
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
      readonly points: number;
    };

/** Value as `range.values` takes it; null leaves the cell as it is. */
type Entry = string | number | boolean | null;

/** A mutation that Univer has carried out. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** What only Univer can read from a mutation. */
export interface Reader {
  style(style: string): Nullable<IStyleData>;
  formula(sheetId: string, row: number, column: number): string | null;
  /** Text that was typed into the cell just now, before Univer interpreted it; null when none was. */
  typed(sheetId: string, row: number, column: number): string | null;
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const BOOLEAN: CellValueType = 3;
const FORCED_TEXT: CellValueType = 4;
const POINTS_PER_PIXEL = 0.75;

/** The actions behind the mutations of one command, without those that the model works out for itself. */
export function userDeeds(mutations: readonly Mutation[], reader: Reader): UserDeed[] {
  const deeds = mutations.flatMap((mutation) => deedsOf(mutation, reader));
  const shifts = deeds.filter(isShift);
  if (shifts.length === 0) return deeds;
  // Of what Univer writes then, only what is in the inserted cells is new to the model: an undone deletion, and looks.
  const isBack = (area: Area): boolean => shifts.some((shift) => contains(insertedBy(shift), area));
  return deeds.filter(
    (deed) => isShift(deed) || ((deed.kind === "enter" || deed.kind === "restyle") && isBack(deed.area)),
  );
}

type Shift = Extract<UserDeed, { at: number; kind: `${"insert" | "delete"} ${string}` }>;

export function isShift(deed: UserDeed): deed is Shift {
  return /^(insert|delete) (rows|columns)$/.test(deed.kind);
}

function insertedBy({ kind, at, count }: Shift): Area {
  if (kind === "insert rows") return { row: at, column: 0, rows: count, columns: Infinity };
  if (kind === "insert columns") return { row: 0, column: at, rows: Infinity, columns: count };
  return { row: 0, column: 0, rows: 0, columns: 0 };
}

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly cellValue?: Cells;
  readonly index: number;
  readonly sheet: { readonly id: string; readonly name: string; readonly cellData?: Cells };
  readonly name: string;
  readonly toOrder: number;
  readonly colWidth: Sizes;
  readonly rowHeight: Sizes;
  readonly from: { readonly subUnitId: string; readonly value: Cells };
  readonly to: { readonly subUnitId: string; readonly value: Cells };
}

type Sizes = number | Readonly<Record<number, Nullable<number>>>;

function deedsOf({ id, params }: Mutation, reader: Reader): UserDeed[] {
  const given = params as Params;
  const { subUnitId: sheetId, range, ranges } = given;
  switch (id) {
    case "sheet.mutation.set-range-values":
      return cellDeeds(sheetId, given.cellValue ?? {}, reader);
    case "sheet.mutation.move-range":
      return [given.from, given.to].flatMap((side) => cellDeeds(side.subUnitId, side.value, reader));
    case "sheet.mutation.insert-row":
      return [{ kind: "insert rows", sheetId, at: range.startRow, count: range.endRow - range.startRow + 1 }];
    case "sheet.mutation.remove-rows":
      return [{ kind: "delete rows", sheetId, at: range.startRow, count: range.endRow - range.startRow + 1 }];
    case "sheet.mutation.insert-col":
      return [
        { kind: "insert columns", sheetId, at: range.startColumn, count: range.endColumn - range.startColumn + 1 },
      ];
    case "sheet.mutation.remove-col":
      return [
        { kind: "delete columns", sheetId, at: range.startColumn, count: range.endColumn - range.startColumn + 1 },
      ];
    case "sheet.mutation.insert-sheet":
      return [
        { kind: "add sheet", sheetId: given.sheet.id, name: given.sheet.name, position: given.index },
        ...cellDeeds(given.sheet.id, given.sheet.cellData ?? {}, reader),
      ];
    case "sheet.mutation.remove-sheet":
      return [{ kind: "delete sheet", sheetId }];
    case "sheet.mutation.set-worksheet-name":
      return [{ kind: "rename sheet", sheetId, name: given.name }];
    case "sheet.mutation.set-worksheet-order":
      return [{ kind: "move sheet", sheetId, position: given.toOrder }];
    case "sheet.mutation.set-worksheet-col-width":
      return ranges.flatMap((one) =>
        sizeDeeds("column widths", sheetId, one.startColumn, one.endColumn, given.colWidth),
      );
    case "sheet.mutation.set-worksheet-row-height":
      return ranges.flatMap((one) => sizeDeeds("row heights", sheetId, one.startRow, one.endRow, given.rowHeight));
    default:
      return [];
  }
}

/** Neighbours that get the same size are set at once. */
function sizeDeeds(
  kind: "column widths" | "row heights",
  sheetId: string,
  from: number,
  to: number,
  sizes: Sizes,
): UserDeed[] {
  const pixelsAt = (position: number): number | null => (typeof sizes === "number" ? sizes : (sizes[position] ?? null));
  const deeds: UserDeed[] = [];
  for (let at = from; at <= to;) {
    const pixels = pixelsAt(at);
    let end = at + 1;
    while (end <= to && pixelsAt(end) === pixels) end++;
    if (pixels !== null) deeds.push({ kind, sheetId, at, count: end - at, points: pixels * POINTS_PER_PIXEL });
    at = end;
  }
  return deeds;
}

function cellDeeds(sheetId: string, cells: Cells, reader: Reader): UserDeed[] {
  const entries: Position<Entry>[] = [];
  const looks: Position<IStyleData>[] = [];
  for (const [rowKey, inRow] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(inRow)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const typed = reader.typed(sheetId, row, column);
      const value = typed ?? entryOf(cell, () => reader.formula(sheetId, row, column));
      if (value !== null) entries.push({ row, column, value, key: value === "" ? "blank" : "value" });
      const look = typeof cell?.s === "string" ? reader.style(cell.s) : cell?.s;
      // The format that Univer derives from a typed text is ignored: the model has Excel's rules.
      if (look && typed === null) looks.push({ row, column, value: look, key: JSON.stringify(look) });
    }
  }
  return [
    ...contentDeeds(sheetId, entries),
    ...rectangles(looks).map(({ area, value }) => ({ kind: "restyle" as const, sheetId, area, patch: value })),
  ];
}

function contentDeeds(sheetId: string, entries: readonly Position<Entry>[]): UserDeed[] {
  const [first] = entries;
  if (first === undefined) return [];
  if (entries.every(({ value }) => value === "")) {
    return rectangles(entries).map(({ area }) => ({ kind: "clear", sheetId, area }));
  }
  const area = entries.reduce<Area>((all, { row, column }) => boundingArea(all, { row, column, rows: 1, columns: 1 }), {
    row: first.row,
    column: first.column,
    rows: 1,
    columns: 1,
  });
  const values = Array.from({ length: area.rows }, () => new Array<Entry>(area.columns).fill(null));
  for (const { row, column, value } of entries) values[row - area.row][column - area.column] = value;
  return [{ kind: "enter", sheetId, area, values }];
}

/** What a patch puts into its cell: "" clears it, null leaves it alone. */
function entryOf(cell: Nullable<ICellData>, formula: () => string | null): Entry {
  if (!cell) return "";
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  if (typeof cell.si === "string" && cell.si !== "") return formula();
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.v === undefined) return null;
  if (cell.v === null) return "";
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell.t === FORCED_TEXT ? `'${cell.v}` : cell.v;
}
