import { isSmall } from "../counts/count-system";
import { figureText } from "../../report/figure-text";
import type { DraftTable } from "../tables/draft";
import type { FormerCells, Place, Reading } from "./former-cells";

const RESPONSES = "Responses";
const MEAN = "Mean rating";

/** Of which ratings the means of metric 6 are in one year, in both copies: for each part of the ratings, 1 where it is among them. */
export interface Means {
  /** Ratings in each part: of each qualification those that stayed, those that came, and those that are gone. */
  readonly sizes: readonly number[];
  /** What the former copy shows. */
  readonly former: readonly (readonly number[])[];
  /** What the new one shows, by row: the fewest ratings first. */
  readonly now: readonly (readonly [row: number, mean: readonly number[]])[];
}

/** Ratings of one qualification. */
interface Ratings {
  /** Row of the new copy; those that only the former one has come after them. */
  readonly row: number;
  readonly was: number;
  readonly is: number;
  readonly wasShown: boolean;
  readonly isShown: boolean;
}

/** The parts of a year's ratings, and the means that are shown of them. @param table metric 6 by qualification */
export function ratingsOfYear(table: DraftTable, year: string, former: FormerCells): Means {
  const ratings = [...table.rows.keys()].map((row) => ratingsOfRow(table, year, row, former));
  const total = table.rows.findIndex(({ isTotal }) => isTotal);
  const gone = rowsThatAreGone(table, year, former);
  const each = [...ratings.filter(({ row }) => row !== total), ...gone];
  const parts = each.flatMap(({ row, was, is }) =>
    [
      { row, size: Math.min(was, is), inFormer: true, isIn: true },
      { row, size: Math.max(0, is - was), inFormer: false, isIn: true },
      { row, size: Math.max(0, was - is), inFormer: true, isIn: false },
    ].filter(({ size }) => size > 0),
  );
  const of = (copy: "inFormer" | "isIn", row: number): number[] =>
    parts.map((part) => Number(part[copy] && (row === total || part.row === row)));
  return {
    sizes: parts.map(({ size }) => size),
    former: [...ratings, ...gone].filter(({ wasShown }) => wasShown).map(({ row }) => of("inFormer", row)),
    now: ratings
      .filter(({ isShown }) => isShown)
      .sort((a, b) => a.is - b.is)
      .map(({ row }) => [row, of("isIn", row)]),
  };
}

function ratingsOfRow(table: DraftTable, year: string, row: number, former: FormerCells): Ratings {
  const { label, cells } = table.rows[row];
  const place = placeIn(table, year, label);
  const at = (heading: string): number => table.columns.findIndex(([of, column]) => of === year && column === heading);
  const [{ figure: responses }, { figure: mean, isLeftOut }] = [cells[at(RESPONSES)], cells[at(MEAN)]];
  const is = responses?.kind === "count" ? responses.count : 0;
  const text = former.text(place(MEAN));
  const reading = former.read(place(RESPONSES));
  return {
    row,
    was: reading === null ? 0 : ratingsThen(reading, is, text === figureText(mean)),
    is,
    wasShown: isMean(text),
    isShown: mean !== null && isLeftOut !== true,
  };
}

/** Qualifications that only the former copy has: all of their ratings are gone. */
function rowsThatAreGone(table: DraftTable, year: string, former: FormerCells): Ratings[] {
  const { metric, name, rows } = table;
  const known = new Set(rows.map(({ label }) => label));
  return former.otherRows({ metric, table: name, column: [year, RESPONSES] }, known).map((label, i) => {
    const place = placeIn(table, year, label);
    const was = former.read(place(RESPONSES))?.least ?? 0;
    return { row: rows.length + i, was, is: 0, wasShown: isMean(former.text(place(MEAN))), isShown: false };
  });
}

function placeIn({ metric, name }: DraftTable, year: string, row: string): (heading: string) => Place {
  return (heading) => ({ metric, table: name, column: [year, heading], row });
}

/** Whether it is a number, and not left out or blank. */
function isMean(text: string | undefined): boolean {
  return text !== undefined && /^\d/.test(text);
}

/** How many there were. Where that was rounded, few may have come: then it is taken to be so, unless the mean is the same. */
function ratingsThen({ least, greatest }: Reading, is: number, isSameMean: boolean): number {
  const nearest = Math.max(least, Math.min(greatest, is));
  if (isSameMean || isSmall(Math.abs(is - nearest))) return nearest;
  const changed = [is - 1, is + 1].find((was) => was >= least && was <= greatest);
  return changed ?? nearest;
}
