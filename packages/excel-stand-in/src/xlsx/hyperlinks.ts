import type { Hyperlink } from "../workbook/cell";
import { DEFAULT_STYLE } from "../workbook/style";
import type { Area, Worksheet } from "../workbook/worksheet";
import { cellName, parseArea } from "./address";
import { tooLarge } from "./limits";
import { RELATIONSHIPS } from "./relationship-types";
import { relationshipId, type Relationships } from "./relationships";
import { same } from "./same";
import type { SheetPlace } from "./sheet-place";
import type { SheetSnapshot } from "./write-cells";
import { XmlElement } from "./xml";

/** A link may cover whole columns; then it stays in the file, but is not given to every cell. */
const MAX_LINKED_CELLS = 10_000;

/** Cells that all links of a sheet may cover. Excel allows 65,530 links in a sheet. */
const MOST_LINKED = 1_000_000;

/** Links of a worksheet part, into the cells of the model. @throws UnreadableWorkbook when they cover more cells than can be read */
export function readHyperlinks({ part, relationships }: SheetPlace, worksheet: Worksheet): void {
  let count = 0;
  for (const element of part.child("hyperlinks")?.elements ?? []) {
    const area = linkedArea(element);
    if (area === undefined) continue;
    const hyperlink = linkOf(element, relationships);
    count += area.rows * area.columns;
    if (count > MOST_LINKED) {
      throw tooLarge(`the links of the sheet ${worksheet.name} cover more than the million cells that can be read.`);
    }
    for (const [row, column] of cellsOf(area)) {
      const cell = worksheet.cell(row, column) ?? { content: null, style: DEFAULT_STYLE };
      worksheet.put(row, column, { ...cell, hyperlink });
    }
  }
}

/** Drops the links that cells no longer have and adds the new ones; the others stay as they are. */
export function writeHyperlinks({ part, relationships }: SheetPlace, before: SheetSnapshot, now: Worksheet): void {
  const covered = new Set<string>();
  let hasDropped = false;
  const list = part.child("hyperlinks");
  for (const element of list?.elements ?? []) {
    const area = linkedArea(element);
    if (area === undefined) continue;
    const cells = [...cellsOf(area)];
    const link = linkOf(element, relationships);
    if (cells.every(([row, column]) => same(now.cell(row, column)?.hyperlink, link))) {
      for (const [row, column] of cells) covered.add(cellName(row, column));
    } else {
      list?.remove(element);
      hasDropped = true;
      const id = relationshipId(element);
      const shared = list?.elements.some((other) => relationshipId(other) === id);
      if (id !== undefined && shared !== true) relationships.remove(id);
    }
  }
  now.rows.forEach((cells, row) => {
    // The links of a row that is as it was are still there.
    if (!hasDropped && cells === before.rows[row]) return;
    cells.forEach((cell, column) => {
      const ref = cellName(row, column);
      if (cell?.hyperlink === undefined || covered.has(ref)) return;
      const { address, documentReference, screenTip } = cell.hyperlink;
      const element = new XmlElement("hyperlink", { ref, location: documentReference, tooltip: screenTip });
      if (address === undefined) part.ensure("hyperlinks").children.push(element);
      else part.addRelated("hyperlinks", element, relationships.add(`${RELATIONSHIPS}/hyperlink`, address, true));
    });
  });
  part.settle("hyperlinks", false);
}

function linkedArea(element: XmlElement): Area | undefined {
  const area = parseArea(element.get("ref") ?? "");
  return area !== undefined && area.rows * area.columns <= MAX_LINKED_CELLS ? area : undefined;
}

function linkOf(element: XmlElement, relationships: Relationships): Hyperlink {
  const id = relationshipId(element);
  const address = id === undefined ? undefined : relationships.target(id);
  const documentReference = element.get("location");
  const screenTip = element.get("tooltip");
  return {
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(address === undefined ? {} : { address }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}

function* cellsOf({ row, column, rows, columns }: Area): Generator<[row: number, column: number]> {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield [r, c];
  }
}
