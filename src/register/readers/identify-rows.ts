import { isTrimmed } from "../cells/is-trimmed";
import { cellText, isErrorValue } from "../cells/spelling";
import { columnCells } from "../tables/column-cells";
import { headingOf } from "../tables/recognition/recognised-table";
import { beginsReportLine } from "../tables/report-lines";
import { AXIS } from "../words/periods";
import { findQualification } from "../words/qualifications";
import { isPlaceholderId } from "../words/placeholder-id";
import { isSummaryLabel } from "../words/summary-labels";
import { isBareRow } from "./bare-row";
import type { Chunk } from "./chunk";
import { COUNT } from "./count-row";
import { isFurnitureId } from "./non-participant-rows";
import { placeId } from "./place-id";

/** Per row of a chunk: its ID, and 1 where something is worth a closer look. */
interface Identified {
  readonly ids: string[];
  readonly doubts: Uint8Array;
}

/** Reads the IDs of a chunk's rows, and notes those that may be nobody's by their ID alone. */
export function identifyRows(chunk: Chunk, rowCount: number, rows: Identified): void {
  const { table, constant } = chunk.reading;
  if (headingOf(table, "participantId") === undefined) nameRows(chunk, rowCount, rows);
  else readIds(chunk, rowCount, rows);
  // Without a day where there should be one, a row is in doubt already.
  const hasStart = headingOf(table, "startDate") !== undefined;
  if (constant.length > 0) doubtBareRows(chunk, rowCount, hasStart, rows);
  // The last number may be a count.
  else if (!hasStart && COUNT.test(rows.ids[rowCount - 1])) rows.doubts[rowCount - 1] = 1;
}

/** Reads the IDs; a blank one is doubtful, and so are an error value and an example's. */
function readIds({ reading, block, from }: Chunk, rowCount: number, { ids, doubts }: Identified): void {
  const { rows, at } = columnCells(block, headingOf(reading.table, "participantId") ?? 0);
  const { readId } = reading;
  for (let inChunk = 0; inChunk < rowCount; inChunk++) {
    const cell = rows[from + inChunk][at];
    const text = readId === cellText && typeof cell === "string" && isTrimmed(cell) ? cell : readId(cell);
    const id = isErrorValue(text) || isPlaceholderId(text) ? "" : text;
    ids[inChunk] = id;
    if (id === "" || isFurnitureId(id)) doubts[inChunk] = 1;
  }
}

/** Where a table has no IDs, each row is a separate person, named by its place. */
function nameRows({ reading, block, from }: Chunk, rowCount: number, { ids, doubts }: Identified): void {
  const { source } = reading.table;
  for (let inChunk = 0; inChunk < rowCount; inChunk++) {
    const isRow = !isBareRow(reading, block, from + inChunk);
    ids[inChunk] = isRow ? placeId(source.name, source.firstColumn, block.firstRow + from + inChunk) : "";
    if (!isRow) doubts[inChunk] = 1;
  }
}

/**
 * Where a title takes the place of a column, a note or count below the people looks like one of them: only its first cell or two are filled, or its
 * ID is a small number or a course.
 */
function doubtBareRows(
  { reading, block, from }: Chunk,
  rowCount: number,
  hasStart: boolean,
  { ids, doubts }: Identified,
): void {
  for (let inChunk = 0; inChunk < rowCount; inChunk++) {
    const id = ids[inChunk];
    const isLabel = beginsReportLine(id) || isSummaryLabel(id) || AXIS.test(id) || findQualification(id) !== null;
    const isSmall = !hasStart && COUNT.test(id);
    if (isSmall || isLabel || isBareRow(reading, block, from + inChunk)) doubts[inChunk] = 1;
  }
}
