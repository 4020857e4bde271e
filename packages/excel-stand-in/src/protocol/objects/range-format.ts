import { fitColumns } from "../../workbook/fit-columns";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/limits";
import { commonStyle, restyle } from "../../workbook/restyle";
import { commonSize, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, setSizes } from "../../workbook/sizes";
import type { CellStyle } from "../../workbook/style";
import { ApiObject } from "../api-object";
import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { RangeBorderCollectionObject } from "./range-border-collection";
import type { RangeCells } from "./range-cells";
import { RangeFillObject } from "./range-fill";
import { RangeFontObject } from "./range-font";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const satisfies readonly CellStyle["horizontal"][];
const VERTICAL = [
  "Top",
  "Center",
  "Bottom",
  "Justify",
  "Distributed",
] as const satisfies readonly CellStyle["vertical"][];

/** Excel.RangeFormat. */
export class RangeFormatObject extends ApiObject {
  readonly className = "RangeFormat";

  constructor(private readonly range: RangeCells) {
    super();
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.range);
  }
  get fill(): RangeFillObject {
    return new RangeFillObject(this.range);
  }
  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.range);
  }

  get horizontalAlignment(): string | null {
    return this.#common((style) => style.horizontal);
  }
  set horizontalAlignment(horizontal: unknown) {
    this.#change({ horizontal: asOneOf(horizontal, "horizontalAlignment", HORIZONTAL) });
  }
  get verticalAlignment(): string | null {
    return this.#common((style) => style.vertical);
  }
  set verticalAlignment(vertical: unknown) {
    this.#change({ vertical: asOneOf(vertical, "verticalAlignment", VERTICAL) });
  }
  get wrapText(): boolean | null {
    return this.#common((style) => style.wrapText);
  }
  set wrapText(isWrapped: unknown) {
    this.#change({ wrapText: asBoolean(isWrapped, "wrapText") });
  }
  get indentLevel(): number | null {
    return this.#common((style) => style.indent);
  }
  set indentLevel(indent: unknown) {
    this.#change({ indent: asInteger(indent, "indentLevel", 0, 250) });
  }

  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    return commonSize(sheet.columnWidths, area.column, area.columns, MAX_COLUMNS, DEFAULT_COLUMN_WIDTH);
  }
  set columnWidth(points: unknown) {
    const { sheet, area } = this.#writable();
    setSizes(sheet.columnWidths, area.column, area.columns, asNumber(points, "columnWidth", 0));
    this.#note();
  }
  /** Null when only some of the columns have it. */
  get useStandardWidth(): boolean | null {
    const { sheet, area } = this.range;
    const [standard, ...others] = new Set(
      Array.from({ length: area.columns }, (_, i) => !sheet.columnWidths.has(area.column + i)),
    );
    return others.length > 0 ? null : standard;
  }
  /** False changes nothing. */
  set useStandardWidth(isStandard: unknown) {
    const { sheet, area } = this.#writable();
    if (!asBoolean(isStandard, "useStandardWidth")) return;
    for (let i = 0; i < area.columns; i++) sheet.columnWidths.delete(area.column + i);
    this.#note();
  }
  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    return commonSize(sheet.rowHeights, area.row, area.rows, MAX_ROWS, DEFAULT_ROW_HEIGHT);
  }
  set rowHeight(points: unknown) {
    const { sheet, area } = this.#writable();
    setSizes(sheet.rowHeights, area.row, area.rows, asNumber(points, "rowHeight", 0, 409.5));
    this.#note();
  }

  autofitColumns(): void {
    const { session, sheet, area } = this.#writable();
    fitColumns(sheet, area, session.workbook.date1904);
    this.#note();
  }
  /** Rows go back to their default height. */
  autofitRows(): void {
    const { sheet, area } = this.#writable();
    for (const row of [...sheet.rowHeights.keys()]) {
      if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
    }
    this.#note();
  }

  #common<T>(read: (style: CellStyle) => T): T | null {
    return commonStyle(this.range.sheet, this.range.area, read);
  }

  #change(change: Partial<CellStyle>): void {
    const { sheet, area } = this.#writable();
    restyle(sheet, area, (style) => ({ ...style, ...change }));
    this.#note();
  }

  #writable(): RangeCells {
    this.range.session.checkWritable(this.range.sheet);
    return this.range;
  }

  #note(): void {
    const { session, sheet, area } = this.range;
    session.note({ kind: "formats", sheet, area });
  }
}
