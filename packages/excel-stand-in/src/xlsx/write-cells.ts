import type { Cell, CellContent } from "../workbook/cell";
import type { Area, Worksheet } from "../workbook/worksheet";
import { areaName, cellName, parseArea } from "./address";
import type { CellMetadata } from "./cell-metadata";
import { encodeCellText } from "./cell-text";
import type { FormulaNames } from "./formula-names";
import { same } from "./same";
import type { SharedStrings } from "./shared-strings";
import { spillAreas } from "./spill-areas";
import type { StyleSheet } from "./style-sheet";
import { parseXml, XmlElement } from "./xml";

/** The cells and rows of a worksheet as they were opened, to see what has changed. */
export interface SheetSnapshot {
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
}

export const EMPTY_SNAPSHOT: SheetSnapshot = { rows: [], rowHeights: new Map(), hiddenRows: new Set() };

/** Rows that do not change are shared with the worksheet. */
export function takeSnapshot(worksheet: Worksheet): SheetSnapshot {
  const { rowHeights, hiddenRows } = worksheet;
  return { rows: worksheet.keptRows(), rowHeights: new Map(rowHeights), hiddenRows: new Set(hiddenRows) };
}

/** Shared by all sheets of a workbook that is being saved. */
export interface CellParts {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly metadata: CellMetadata;
  readonly names: FormulaNames;
}

/**
 * The rows of a worksheet part with the changes of the model written into them. Rows without a change pass through character
 * by character; in a changed row every unchanged cell does.
 */
export function writeRows(source: string, before: SheetSnapshot, now: Worksheet, parts: CellParts): string {
  const spills: Spills = { before: spillAreas(before.rows), now: spillAreas(now.rows) };
  const changed = changedRows(before, now, spills);
  const waiting = [...changed.keys()].sort((one, other) => one - other);
  const writer = new RowWriter(before, now, changed, spills, parts);
  const output: string[] = [];
  const newRowsBefore = (end: number) => {
    while (waiting[0] !== undefined && waiting[0] < end) {
      const row = waiting.shift();
      if (row !== undefined) output.push(writer.write(new XmlElement("row", { r: row + 1 }), row));
    }
  };
  for (const text of rowTexts(source)) {
    const row = Number(/\sr="(\d+)"/.exec(text.slice(0, text.indexOf(">")))?.[1]) - 1;
    newRowsBefore(row);
    if (waiting[0] === row) waiting.shift();
    output.push(changed.has(row) || writer.mustRewrite(text) ? writer.write(parseXml(text), row) : text);
  }
  newRowsBefore(Infinity);
  return output.join("");
}

/** Whether the cells and rows of a worksheet are as they were opened. */
export function areRowsSame(before: SheetSnapshot, now: Worksheet): boolean {
  if (!same([...before.rowHeights], [...now.rowHeights])) return false;
  if (!same([...before.hiddenRows], [...now.hiddenRows])) return false;
  const isSame = before.rows.length === now.rows.length && before.rows.every((row, index) => row === now.rows[index]);
  if (isSame) return true;
  const spills: Spills = { before: spillAreas(before.rows), now: spillAreas(now.rows) };
  return changedRows(before, now, spills).size === 0;
}

function* rowTexts(source: string): Generator<string> {
  let start = source.indexOf("<row");
  while (start >= 0) {
    const tagEnd = source.indexOf(">", start) + 1;
    const end = source[tagEnd - 2] === "/" ? tagEnd : source.indexOf("</row>", tagEnd) + 6;
    yield source.slice(start, end);
    start = source.indexOf("<row", end);
  }
}

/** By the address of the formula's cell. */
interface Spills {
  readonly before: ReadonlyMap<string, Area>;
  readonly now: ReadonlyMap<string, Area>;
}

function spillsAlike({ before, now }: Spills, row: number, column: number): boolean {
  if (before.size === 0 && now.size === 0) return true;
  const address = cellName(row, column);
  return same(before.get(address), now.get(address));
}

/** Changed rows with their changed columns. */
function changedRows(before: SheetSnapshot, now: Worksheet, spills: Spills): Map<number, Set<number>> {
  const changed = new Map<number, Set<number>>();
  const compareRow = (row: number) => {
    const old = before.rows[row] ?? [];
    const current = now.rows[row] ?? [];
    if (old === current && spills.before.size === 0 && spills.now.size === 0) return;
    const columns = new Set<number>();
    const compare = (_cell: unknown, column: number) => {
      if (!sameCell(old[column], current[column]) || !spillsAlike(spills, row, column)) columns.add(column);
    };
    old.forEach(compare);
    current.forEach(compare);
    if (columns.size > 0) changed.set(row, columns);
  };
  now.rows.forEach((_cells, row) => compareRow(row));
  before.rows.forEach((_cells, row) => {
    if (now.rows[row] === undefined) compareRow(row);
  });
  for (const row of new Set([...before.rowHeights.keys(), ...now.rowHeights.keys()])) {
    if (before.rowHeights.get(row) !== now.rowHeights.get(row)) changed.set(row, changed.get(row) ?? new Set());
  }
  for (const row of new Set([...before.hiddenRows, ...now.hiddenRows])) {
    if (before.hiddenRows.has(row) !== now.hiddenRows.has(row)) changed.set(row, changed.get(row) ?? new Set());
  }
  return changed;
}

/** Whether two cells have the same value, formula and look; links are kept elsewhere in the file. */
function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return one === other || (sameValue(one, other) && same(one?.style, other?.style));
}

function sameValue(one: Cell | undefined, other: Cell | undefined): boolean {
  return one?.formula === other?.formula && same(one?.content ?? null, other?.content ?? null);
}

const BLANK: Pick<Cell, "content" | "spilledFrom"> = { content: null };

class RowWriter {
  /** Shared formulas whose first cell has changed: the cells that share it need a formula of their own. */
  private readonly dissolved = new Set<string>();

  constructor(
    private readonly before: SheetSnapshot,
    private readonly now: Worksheet,
    private readonly changed: ReadonlyMap<number, ReadonlySet<number>>,
    private readonly spills: Spills,
    private readonly parts: CellParts,
  ) {}

  /** Whether a row that did not change has cells sharing a formula that is no longer there. */
  mustRewrite(text: string): boolean {
    return this.dissolved.size > 0 && text.includes('t="shared"');
  }

  write(element: XmlElement, row: number): string {
    this.writeRowProperties(element, row);
    const columns = this.changed.get(row) ?? new Set<number>();
    const cells = new Map<number, XmlElement>();
    for (const cell of element.elements) {
      if (cell.name === "c") cells.set(parseArea(cell.get("r") ?? "")?.column ?? 0, cell);
    }
    for (const column of [...new Set([...cells.keys(), ...columns])].sort((one, other) => one - other)) {
      const cell = cells.get(column) ?? new XmlElement("c", { r: cellName(row, column) });
      if (columns.has(column)) {
        this.writeCell(cell, row, column);
        cells.set(column, cell);
      } else this.giveOwnFormula(cell, row, column);
    }
    const rest = element.elements.filter((child) => child.name !== "c");
    const inOrder = [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
    element.children = [...inOrder.filter(hasSubstance), ...rest];
    return element.set("spans", undefined).toString();
  }

  private writeRowProperties(element: XmlElement, row: number): void {
    const height = this.now.rowHeights.get(row);
    if (height !== this.before.rowHeights.get(row)) {
      element.set("ht", height).set("customHeight", height === undefined ? undefined : 1);
    }
    const hidden = this.now.hiddenRows.has(row);
    if (hidden !== this.before.hiddenRows.has(row)) element.set("hidden", hidden ? 1 : undefined);
  }

  private writeCell(element: XmlElement, row: number, column: number): void {
    const cell = this.now.cell(row, column);
    const before = this.before.rows[row]?.[column];
    const fillsSame = spillsAlike(this.spills, row, column);
    if (!sameValue(before, cell) || !fillsSame) {
      const formula = element.child("f");
      const isSame = cell?.formula !== undefined && cell.formula === before?.formula;
      // A formula that only has a new result stays as it is: it may be an array formula, or shared by other cells.
      const kept = isSame && fillsSame ? formula : undefined;
      if (kept === undefined && formula?.get("t") === "shared" && formula.text !== "") {
        this.dissolved.add(formula.get("si") ?? "");
      }
      const wasDynamic = this.parts.metadata.isDynamicArray(element.number("cm", 0));
      // Metadata (cm, vm) describe what was: a dynamic array, a picture in the cell.
      element.set("vm", undefined);
      if (kept === undefined) element.set("cm", undefined);
      const written = kept ?? this.newFormula(element, row, column, isSame && wasDynamic);
      this.writeValue(element, cell ?? BLANK, written);
    }
    const style = cell === undefined ? 0 : this.parts.styles.numberFor(cell.style, element.number("s", 0));
    element.set("s", style === 0 ? undefined : style);
    this.giveOwnFormula(element, row, column);
  }

  private writeValue(
    element: XmlElement,
    { content, spilledFrom }: Pick<Cell, "content" | "spilledFrom">,
    formula: XmlElement | undefined,
  ): void {
    const value =
      typeof content === "string" && formula === undefined && spilledFrom === undefined
        ? { type: "s", text: String(this.parts.strings.add(content)) }
        : valueInPlace(content);
    element.set("t", value?.type);
    element.children = [
      ...(formula === undefined ? [] : [formula]),
      ...(value === null ? [] : [new XmlElement("v", {}, [value.text])]),
    ];
  }

  /** The formula of a cell, as a dynamic array if it has more than one result; undefined where there is none. */
  private newFormula(element: XmlElement, row: number, column: number, wasDynamic: boolean): XmlElement | undefined {
    const cell = this.now.cell(row, column);
    if (cell?.formula === undefined) return undefined;
    const formula = this.formulaElement(cell.formula);
    const spill = this.spills.now.get(cellName(row, column));
    // Also one whose results find no room just now, or which has a single one just now.
    if (spill === undefined && !wasDynamic && !isSpillError(cell.content)) return formula;
    element.set("cm", this.parts.metadata.dynamicArray());
    return formula.set("t", "array").set("ref", areaName(spill ?? { row, column, rows: 1, columns: 1 }));
  }

  private formulaElement(formula: string): XmlElement {
    return new XmlElement("f", {}, [this.parts.names.toFile(formula.replace(/^=/, ""))]);
  }

  private giveOwnFormula(element: XmlElement, row: number, column: number): void {
    const formula = element.child("f");
    const own = this.now.cell(row, column)?.formula;
    if (formula?.get("t") !== "shared" || !this.dissolved.has(formula.get("si") ?? "") || own === undefined) return;
    const plain = this.formulaElement(own);
    element.children = element.children.map((child) => (child === formula ? plain : child));
  }
}

/** Whether a cell holds anything: a blank cell without a style does not. */
function hasSubstance(cell: XmlElement): boolean {
  return cell.children.length > 0 || cell.get("s") !== undefined;
}

function isSpillError(content: CellContent): boolean {
  return typeof content === "object" && content?.error === "#SPILL!";
}

/** A value as a cell stores it in place, with its type; texts here are results of formulas, which are never shared. */
function valueInPlace(content: CellContent): { type: string | undefined; text: string } | null {
  if (content === null) return null;
  if (typeof content === "string") return { type: "str", text: encodeCellText(content) };
  if (typeof content === "number") return { type: undefined, text: String(content) };
  if (typeof content === "boolean") return { type: "b", text: content ? "1" : "0" };
  return { type: "e", text: content.error };
}
