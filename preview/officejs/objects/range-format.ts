import { ApiCollection, ApiObject } from "../api-object";
import { invalidArgument } from "../excel-error";
import type { CellStyle } from "../../workbook/style";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/a1";
import type { BorderEdge, BorderLine } from "../../workbook/style";
import type { StyledCells } from "../styled-cells";

/** Excel.RangeFormat. */
export class RangeFormatObject extends ApiObject {
  readonly className = "RangeFormat";
  override readonly scalars = [
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "indentLevel",
    "columnWidth",
    "rowHeight",
  ];

  constructor(private readonly range: StyledCells) {
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

  get horizontalAlignment(): CellStyle["horizontal"] | null {
    return this.range.common((style) => style.horizontal);
  }
  set horizontalAlignment(horizontal: CellStyle["horizontal"]) {
    this.range.restyle((style) => ({ ...style, horizontal }));
  }
  get verticalAlignment(): CellStyle["vertical"] | null {
    return this.range.common((style) => style.vertical);
  }
  set verticalAlignment(vertical: CellStyle["vertical"]) {
    this.range.restyle((style) => ({ ...style, vertical }));
  }
  get wrapText(): boolean | null {
    return this.range.common((style) => style.wrapText);
  }
  set wrapText(wrapText: boolean) {
    this.range.restyle((style) => ({ ...style, wrapText }));
  }
  get indentLevel(): number | null {
    return this.range.common((style) => style.indent);
  }
  set indentLevel(indent: number) {
    this.range.restyle((style) => ({ ...style, indent }));
  }

  get columnWidth(): number | null {
    return commonSize(this.range.sheet.columnWidths, this.range.column, this.range.columns, MAX_COLUMNS, 48);
  }
  set columnWidth(width: number) {
    this.range.session.checkWritable(this.range.sheet);
    setSizes(this.range.sheet.columnWidths, this.range.column, this.range.columns, width);
  }
  get rowHeight(): number | null {
    return commonSize(this.range.sheet.rowHeights, this.range.row, this.range.rows, MAX_ROWS, 15);
  }
  set rowHeight(height: number) {
    this.range.session.checkWritable(this.range.sheet);
    setSizes(this.range.sheet.rowHeights, this.range.row, this.range.rows, height);
  }
}

function commonSize(
  sizes: ReadonlyMap<number, number>,
  from: number,
  count: number,
  most: number,
  usual: number,
): number | null {
  if (count === most) return usual;
  const found = new Set(Array.from({ length: count }, (_, i) => sizes.get(from + i) ?? usual));
  return found.size === 1 ? [...found][0] : null;
}

function setSizes(sizes: Map<number, number>, from: number, count: number, size: number): void {
  if (typeof size !== "number" || size < 0) throw invalidArgument(`${size} is no size in points.`);
  for (let i = 0; i < count; i++) sizes.set(from + i, size);
}

/** Excel.RangeFont. */
export class RangeFontObject extends ApiObject {
  readonly className = "RangeFont";
  override readonly scalars = ["name", "size", "bold", "italic", "underline", "color"];

  constructor(private readonly range: StyledCells) {
    super();
  }

  get name(): string | null {
    return this.range.common(({ font }) => font.name);
  }
  set name(name: string) {
    this.set({ name });
  }
  get size(): number | null {
    return this.range.common(({ font }) => font.size);
  }
  set size(size: number) {
    this.set({ size });
  }
  get bold(): boolean | null {
    return this.range.common(({ font }) => font.bold);
  }
  set bold(bold: boolean) {
    this.set({ bold });
  }
  get italic(): boolean | null {
    return this.range.common(({ font }) => font.italic);
  }
  set italic(italic: boolean) {
    this.set({ italic });
  }
  get underline(): string | null {
    return this.range.common(({ font }) => (font.underline ? "Single" : "None"));
  }
  set underline(underline: string) {
    this.set({ underline: underline !== "None" });
  }
  get color(): string | null {
    return this.range.common(({ font }) => font.color ?? "#000000");
  }
  set color(color: string) {
    this.set({ color: colour(color) });
  }

  private set(change: Partial<CellStyle["font"]>): void {
    this.range.restyle((style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}

/** Excel.RangeFill. */
export class RangeFillObject extends ApiObject {
  readonly className = "RangeFill";
  override readonly scalars = ["color"];

  constructor(private readonly range: StyledCells) {
    super();
  }

  get color(): string | null {
    return this.range.common(({ fill }) => fill ?? "#FFFFFF");
  }
  set color(color: string) {
    this.range.restyle((style) => ({ ...style, fill: colour(color) }));
  }
  clear(): void {
    this.range.restyle((style) => ({ ...style, fill: null }));
  }
}

/** Which cells of a range have the edge on which border, and on which side. */
const SIDES = {
  EdgeTop: ["top", "first row"],
  EdgeBottom: ["bottom", "last row"],
  EdgeLeft: ["left", "first column"],
  EdgeRight: ["right", "last column"],
  InsideHorizontal: ["bottom", "all rows but the last"],
  InsideVertical: ["right", "all columns but the last"],
} as const satisfies Record<string, readonly [BorderEdge, string]>;
type Side = keyof typeof SIDES;

/** Excel.RangeBorderCollection. */
export class RangeBorderCollectionObject extends ApiCollection {
  readonly className = "RangeBorderCollection";

  constructor(private readonly range: StyledCells) {
    super();
  }

  list(): RangeBorderObject[] {
    return (Object.keys(SIDES) as Side[]).map((side) => this.getItem(side));
  }
  getItem(side: string): RangeBorderObject {
    if (!(side in SIDES)) throw invalidArgument(`${side} is no border.`);
    return new RangeBorderObject(this.range, side as Side);
  }
}

/** Excel.RangeBorder. */
export class RangeBorderObject extends ApiObject {
  readonly className = "RangeBorder";
  override readonly scalars = ["sideIndex", "style", "weight", "color"];

  constructor(
    private readonly range: StyledCells,
    readonly sideIndex: Side,
  ) {
    super();
  }

  override get itemId(): string {
    return this.sideIndex;
  }
  get style(): string | null {
    return this.strip?.common(({ borders }) => borders[this.edge]?.style ?? "None") ?? "None";
  }
  set style(style: string) {
    this.set((line) => (style === "None" ? null : { ...line, style }));
  }
  get weight(): string | null {
    return this.strip?.common(({ borders }) => borders[this.edge]?.weight ?? "Thin") ?? "Thin";
  }
  set weight(weight: string) {
    this.set((line) => ({ ...line, weight }));
  }
  get color(): string | null {
    return this.strip?.common(({ borders }) => borders[this.edge]?.color ?? "#000000") ?? "#000000";
  }
  set color(color: string) {
    this.set((line) => ({ ...line, color: colour(color) }));
  }

  private get edge(): BorderEdge {
    return SIDES[this.sideIndex][0];
  }

  /** The cells that carry the line; undefined when the range is too small to have one inside. */
  private get strip(): StyledCells | undefined {
    const { rows, columns } = this.range;
    switch (SIDES[this.sideIndex][1]) {
      case "first row":
        return this.range.getRow(0);
      case "last row":
        return this.range.getLastRow();
      case "first column":
        return this.range.getColumn(0);
      case "last column":
        return this.range.getLastColumn();
      case "all rows but the last":
        return rows > 1 ? this.range.getResizedRange(-1, 0) : undefined;
      case "all columns but the last":
        return columns > 1 ? this.range.getResizedRange(0, -1) : undefined;
    }
  }

  private set(change: (line: BorderLine) => BorderLine | null): void {
    const { edge } = this;
    this.strip?.restyle((style) => {
      const line = style.borders[edge] ?? { style: "Continuous", weight: "Thin", color: null };
      return { ...style, borders: { ...style.borders, [edge]: change(line) } };
    });
  }
}

function colour(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`${color} is no colour.`);
  return color.toUpperCase();
}
