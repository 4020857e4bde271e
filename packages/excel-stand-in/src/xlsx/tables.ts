import type { Cell } from "../workbook/cell";
import type { Table } from "../workbook/table";
import type { Worksheet } from "../workbook/worksheet";
import { areaName, parseArea } from "./address";
import { decodeCellText, encodeCellText } from "./cell-text";
import { RELATIONSHIPS, SPREADSHEET, SPREADSHEET_TYPE } from "./relationship-types";
import { relationshipId } from "./relationships";
import { same } from "./same";
import type { SheetPlace } from "./sheet-place";
import type { SheetSnapshot } from "./write-cells";
import { XmlElement } from "./xml";

/** Excel tables of a worksheet part, into the model. Their ids are those of the file. */
export function readTables(place: SheetPlace, worksheet: Worksheet): void {
  for (const { table } of tableParts(place)) worksheet.tables.push(table);
}

/** A table that is already in a file: its element in the sheet, its part and what it says. */
interface TablePart {
  readonly member: XmlElement;
  readonly relationship: string;
  readonly path: string;
  readonly root: XmlElement;
  readonly table: Table;
}

function tableParts({ package: parts, part, relationships }: SheetPlace): TablePart[] {
  const found: TablePart[] = [];
  for (const member of part.child("tableParts")?.elements ?? []) {
    const relationship = relationshipId(member) ?? "";
    const path = relationships.target(relationship) ?? "";
    const root = parts.xml(path);
    const table = root && tableOf(root);
    if (root !== undefined && table !== undefined) found.push({ member, relationship, path, root, table });
  }
  return found;
}

function tableOf(root: XmlElement): Table | undefined {
  const area = parseArea(root.get("ref") ?? "");
  if (area === undefined) return undefined;
  return {
    id: root.get("id") ?? "",
    name: root.get("displayName") ?? root.get("name") ?? "",
    row: area.row,
    column: area.column,
    rowCount: area.rows,
    columnCount: area.columns,
    hasHeaders: root.number("headerRowCount", 1) > 0,
    hasTotals: root.number("totalsRowCount", 0) > 0,
    style: root.child("tableStyleInfo")?.get("name") ?? "",
  };
}

/**
 * Writes the tables that are new or differ (also in the texts of their headings), and removes those that are gone.
 * @param nextId returns a table number that is free in the workbook.
 */
export function writeTables(place: SheetPlace, before: SheetSnapshot, now: Worksheet, nextId: () => number): void {
  const { package: parts, part, relationships } = place;
  const waiting = new Map(now.tables.map((table) => [table.id, table]));
  for (const { member, relationship, path, root, table: old } of tableParts(place)) {
    const table = waiting.get(old.id);
    waiting.delete(old.id);
    if (table === undefined) {
      part.child("tableParts")?.remove(member);
      relationships.remove(relationship);
      parts.remove(path);
    } else if (!same(old, { ...table }) || !same(headings(before.rows, table), headings(now.rows, table))) {
      parts.write(path, describe(root, table, now));
    }
  }
  for (const table of waiting.values()) {
    const path = parts.freePath("xl/tables/table", ".xml");
    const root = new XmlElement("table", { xmlns: SPREADSHEET, id: nextId() });
    parts.write(path, describe(root, table, now), `${SPREADSHEET_TYPE}.table+xml`);
    part.addRelated("tableParts", new XmlElement("tablePart"), relationships.add(`${RELATIONSHIPS}/table`, path));
  }
  part.settle("tableParts", true);
}

type Rows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** The texts above the columns, as they are in the cells. */
function headings(rows: Rows, { row, column, columnCount, hasHeaders }: Table): string[] {
  return Array.from({ length: columnCount }, (_heading, index) => {
    const content = hasHeaders ? (rows[row]?.[column + index]?.content ?? "") : "";
    return typeof content === "object" ? content.error : String(content);
  });
}

/** Makes the part of a table say what the model says; formulas, totals and filters of columns that remain are kept. */
function describe(root: XmlElement, table: Table, now: Worksheet): XmlElement {
  const { row, column, rowCount, columnCount, hasHeaders, hasTotals, name, style } = table;
  const area = { row, column, rows: rowCount, columns: columnCount };
  root
    .set("name", name)
    .set("displayName", name)
    .set("ref", areaName(area))
    .set("headerRowCount", hasHeaders ? undefined : 0)
    .set("totalsRowCount", hasTotals ? 1 : undefined)
    .set("totalsRowShown", hasTotals ? undefined : 0);
  const columns = columnsOf(root, headings(now.rows, table), hasHeaders);
  const filtered = areaName({ ...area, rows: rowCount - (hasTotals ? 1 : 0) });
  const filter = hasHeaders
    ? (root.child("autoFilter") ?? new XmlElement("autoFilter")).set("ref", filtered)
    : undefined;
  const look =
    root.child("tableStyleInfo") ??
    new XmlElement("tableStyleInfo", {
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    });
  look.set("name", style === "" ? undefined : style);
  const list = new XmlElement("tableColumns", { count: columnCount }, columns);
  const others = root.elements.filter(({ name: own }) => own === "extLst");
  root.children = [...(filter === undefined ? [] : [filter]), list, look, ...others];
  return root;
}

function columnsOf(root: XmlElement, texts: readonly string[], hasHeaders: boolean): XmlElement[] {
  const old = root.child("tableColumns")?.elements ?? [];
  let lastId = Math.max(0, ...old.map((element) => element.number("id", 0)));
  const names = uniqueNames(
    texts.map((text, index) => (hasHeaders ? text : decodeCellText(old[index]?.get("name") ?? ""))),
  );
  return names.map((name, index) => {
    const known = old.find((element) => decodeCellText(element.get("name") ?? "") === name);
    // A heading that was renamed keeps its column; a column of the same name may have moved.
    const here = old[index];
    const free = here !== undefined && !names.includes(decodeCellText(here.get("name") ?? "")) ? here : undefined;
    const element = (known ?? free)?.clone() ?? new XmlElement("tableColumn", { id: ++lastId });
    return element.set("name", encodeCellText(name).replaceAll("\n", "_x000a_"));
  });
}

/** Excel demands that every column has a name of its own, without regard to case. */
function uniqueNames(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = wanted + number;
    used.add(name.toLowerCase());
    return name;
  });
}
