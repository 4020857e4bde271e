import { overlaps } from "./area";
import type { Cell } from "./cell";
import { cellGrid, type CellGrid } from "./cell-grid";
import { invalidArgument } from "./excel-error";
import { enterValue, type Entered } from "./enter-value";
import { MAX_FORMULA } from "./limits";
import { isValidNumberFormat } from "./number-format";
import { DEFAULT_STYLE, type CellStyle } from "./style";
import { headerArea } from "./table-area";
import { tidyHeadings } from "./table-headings";
import type { Area, Worksheet } from "./worksheet";

/** Most cells that are written one by one; Excel refuses to fill more in one request. */
const MOST_CELLS = 5_000_000;

/**
 * Enters values into the cells of an area as Excel does, with number formats that follow from them.
 *
 * @param values see {@link cellGrid}
 */
export function writeValues(sheet: Worksheet, area: Area, values: unknown, date1904: boolean): void {
  checkCount(area);
  const at = cellGrid(values, area);
  checkEnterable(sheet, area, at);
  const styles = new StyleChanges();
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const value = at(r, c);
      if (value === null) continue;
      const cell = sheet.cell(area.row + r, area.column + c);
      const style = cell?.style ?? DEFAULT_STYLE;
      const entered = enterValue(value, style.numberFormat === "@", date1904);
      sheet.put(area.row + r, area.column + c, filled(cell, entered, styles.after(style, entered)));
    }
  }
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header !== null && overlaps(header, area)) tidyHeadings(sheet, table);
  }
}

/** Sets number formats; "" is General. Values stay what they are: a number in a cell that becomes Text is still a number. */
export function writeNumberFormats(sheet: Worksheet, area: Area, formats: unknown): void {
  checkCount(area);
  const at = cellGrid(formats, area);
  const styles = new StyleChanges();
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const format = at(r, c);
      if (format === null) continue;
      const numberFormat = format === "" ? "General" : String(format);
      if (!isValidNumberFormat(numberFormat)) throw invalidArgument(`${numberFormat} is not a number format.`);
      const cell = sheet.cell(area.row + r, area.column + c);
      const style = styles.with(cell?.style ?? DEFAULT_STYLE, numberFormat, cell?.style.quotePrefix ?? false);
      sheet.put(area.row + r, area.column + c, cell === undefined ? { content: null, style } : { ...cell, style });
    }
  }
}

/** Excel refuses all values because of one. Only long texts are looked at closely: no others can be refused. */
function checkEnterable(sheet: Worksheet, area: Area, at: CellGrid): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const value = at(r, c);
      if (typeof value !== "string" || value.length <= MAX_FORMULA) continue;
      enterValue(value, sheet.cell(area.row + r, area.column + c)?.style.numberFormat === "@");
    }
  }
}

function checkCount({ rows, columns }: Area): void {
  if (rows * columns > MOST_CELLS) throw invalidArgument("the range holds more cells than can be written at once.");
}

function filled(cell: Cell | undefined, { content, formula }: Entered, style: CellStyle): Cell | undefined {
  const hyperlink = cell?.hyperlink;
  if (content === null && formula === undefined && hyperlink === undefined && style === DEFAULT_STYLE) return undefined;
  return {
    content,
    style,
    ...(formula === undefined ? {} : { formula }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
  };
}

/** Lets cells that shared a style and change in the same way share the new one. */
class StyleChanges {
  private readonly made = new Map<CellStyle, Map<string, CellStyle>>();

  /** A cell's style once a value is in it. */
  after(style: CellStyle, { numberFormat, quotePrefix = false }: Entered): CellStyle {
    const format = numberFormat !== undefined && style.numberFormat === "General" ? numberFormat : style.numberFormat;
    return this.with(style, format, quotePrefix);
  }

  with(style: CellStyle, numberFormat: string, quotePrefix: boolean): CellStyle {
    if (style.numberFormat === numberFormat && style.quotePrefix === quotePrefix) return style;
    let ofStyle = this.made.get(style);
    if (ofStyle === undefined) this.made.set(style, (ofStyle = new Map<string, CellStyle>()));
    const key = `${String(quotePrefix)} ${numberFormat}`;
    let changed = ofStyle.get(key);
    if (changed === undefined) ofStyle.set(key, (changed = { ...style, numberFormat, quotePrefix }));
    return changed;
  }
}
