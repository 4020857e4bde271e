import type { OwnRows } from "./own-rows";
import type { ParticipantReader } from "./participant-reader";
import type { ProblemList } from "./problem-list";
import { MILLION } from "./read-number";
import { headingOf, type RecognisedTable } from "./recognised-table";
import { cellText } from "./spelling";

/** Different shares of at most 1 from which on a column is taken for fractions: few schools have less than 1 % of such pupils. */
const TELLING_VALUES = 3;

/** What the shares of a table look like, in millionths of a per cent. */
interface Shares {
  readonly greatest: number;
  /** Different values above 0 and below 1. */
  readonly small: ReadonlySet<number>;
}

/**
 * Reads columns of fractions (0.31 for 31 %) as such: those in which no number is above 1 and several lie between 0 and 1. Too few to
 * tell are left as they stand and named; so is a fraction among percentages. A cell that says by its format or a % sign that it is a
 * percentage leaves nothing to tell.
 */
export function settleFsmFractions(
  tables: readonly RecognisedTable[],
  reader: ParticipantReader,
  rows: OwnRows,
  problems: ProblemList,
): void {
  const { source, count, columns } = reader;
  const { millionths: fsm, saysPercent } = columns.fsm;
  tables.forEach((table, at) => {
    const heading = headingOf(table, "fsm");
    if (heading === undefined) return;
    const name = cellText(table.source.headings[heading]);
    const isOpen = (position: number): boolean => source[position] === at && saysPercent[position] === 0;
    const { greatest, small } = sharesOf(fsm, isOpen, count);
    if (small.size === 0) return;
    if (greatest > MILLION) {
      for (let position = 0; position < count; position++) {
        const share = fsm[position];
        if (share > 0 && share < MILLION && isOpen(position))
          rows.report("fraction-among-percentages", position, "fsm", share / MILLION);
      }
    } else if (small.size < TELLING_VALUES) {
      problems.addToTable("fractions", table.source, name);
    } else {
      const [example] = small;
      for (let position = 0; position < count; position++) {
        if (fsm[position] > 0 && isOpen(position)) fsm[position] *= 100;
      }
      const shown = `${example / MILLION}`;
      problems.addToTable("fractions-read", table.source, name, `${example / (MILLION / 100)} %`, shown);
    }
  });
}

function sharesOf(fsm: Int32Array, isOpen: (position: number) => boolean, count: number): Shares {
  const small = new Set<number>();
  let greatest = 0;
  for (let position = 0; position < count; position++) {
    const share = fsm[position];
    if (share <= 0 || !isOpen(position)) continue;
    if (share > greatest) greatest = share;
    if (share < MILLION && small.size < TELLING_VALUES) small.add(share);
  }
  return { greatest, small };
}
