import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { isKnownHeading } from "../heading-match";
import type { TableMapping } from "../table-mapping";
import { TITLE_CELLS } from "../titles";
import type { HeadingRow, SheetRows } from "./heading-row";
import { headingCandidates } from "./heading-candidates";
import { FEWEST_HEADINGS, knownHeadings } from "./known-headings";

/** The row of a sheet that holds most headings; without any, the first of the rows with the most texts, if there are several of them. */
export function bestHeadingRow(rows: SheetRows, mapping: TableMapping | undefined): HeadingRow | null {
  return bestKnownRow(rows, mapping) ?? fullestRow(rows);
}

function bestKnownRow(rows: SheetRows, mapping: TableMapping | undefined): HeadingRow | null {
  let best: (HeadingRow & { readonly score: number }) | null = null;
  for (const row of rows.keys()) {
    for (const candidate of headingCandidates(rows, row)) {
      if (candidate.top < row && isRepeated(rows, row)) continue;
      const score = knownHeadings(candidate.headings, mapping);
      if (score < FEWEST_HEADINGS || (best !== null && score < best.score)) continue;
      const isClearer = best?.row === row && saysMore(candidate, rows);
      if (best === null || score > best.score || isClearer) best = { ...candidate, score };
    }
  }
  return best;
}

/**
 * Whether a row repeats one that is farther above than the row directly above it, which may be somebody's then: words in a list beside the
 * table would add to what the headings say.
 */
function isRepeated(rows: SheetRows, row: number): boolean {
  const keys = rows[row].map((cell) => spellingKey(cellText(cell)));
  const covers = (cells: readonly unknown[]): boolean =>
    keys.every((key, column) => key === "" || key === spellingKey(cellText(cells[column])));
  return rows.slice(0, row - 1).some(covers);
}

/** Whether the upper row is needed to understand the lower one: "School" above "Name" does, though either alone is as well known. */
function saysMore({ row, headings }: HeadingRow, rows: SheetRows): boolean {
  return rows[row].some((cell, column) => {
    const text = cellText(cell);
    return text !== "" && text !== headings[column] && isKnownHeading(text);
  });
}

function fullestRow(rows: SheetRows): HeadingRow | null {
  const texts = rows.map((cells) => cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).length);
  const most = Math.max(0, ...texts);
  const row = texts.indexOf(most);
  return most > TITLE_CELLS ? { row, top: row, headings: rows[row] } : null;
}
