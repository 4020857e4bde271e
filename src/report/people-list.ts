import type { Analysis } from "../metrics/analyse";
import type { Behind } from "../metrics/behind/people-behind";
import { academicYearLabel } from "../register/cells/academic-year";
import { YEAR_BASE } from "../register/columns/participants";
import type { RowPlace } from "../register/tables/row-place";
import { QUALIFICATIONS } from "../register/words/qualifications";
import { evidenceOf } from "./evidence";

/** A person behind a number, or one of their assessments or ratings. */
export interface PersonRow {
  /** Of the participation in the register. */
  readonly position: number;
  /** Participant ID, as the register writes it. */
  readonly id: string;
  /** "NPQH" */
  readonly qualification: string;
  /** "2018/19" */
  readonly year: string;
  /** Why they are counted: "presented 4 Mar 2019, limit 3 Mar 2019". */
  readonly evidence: string;
  /** The participant's row in the workbook; of an assessment or a rating its own. */
  readonly place: RowPlace;
}

/** The people behind a number, in the order of the register: each row is worked out when it is asked for. */
export interface PeopleList {
  /** As many as the number says. */
  readonly count: number;
  /** @param i from 0 up to `count` */
  row(i: number): PersonRow;
  /** The participant ID of a row, for looking through all of them. */
  id(i: number): string;
}

/** Lists the people behind a number. Costs nothing until rows are asked for, however many there are. */
export function peopleList(analysis: Analysis, behind: Behind): PeopleList {
  const { participants } = analysis.register;
  const { positions } = behind;
  const { ids } = participants.index;
  const evidence = evidenceOf(analysis, behind);
  return {
    count: positions.length,
    id: (i) => ids[positions[i]],
    row: (i) => {
      const position = positions[i];
      return {
        position,
        id: ids[position],
        qualification: QUALIFICATIONS[participants.qualification[position]].code,
        year: academicYearLabel(YEAR_BASE + participants.year[position]),
        evidence: evidence(i),
        place: placeOf(analysis, behind, i),
      };
    },
  };
}

function placeOf({ register }: Analysis, { kind, positions, items }: Behind, i: number): RowPlace {
  const { participants, assessments, feedback } = register;
  const rows = kind === "ratings" ? feedback : assessments;
  if (items !== null && rows !== null) return rows[items[i]].place;
  const position = positions[i];
  return { table: participants.tables[participants.source[position]].whole, row: participants.row[position] };
}

/**
 * The other list of a share: everybody of its whole who is not in its number, asked about the same. Somebody with several tasks or ratings is
 * taken out as often as they are in the number. One pass, as both are in the order of the register.
 *
 * @param all behind the whole of the share
 * @param some behind its number
 */
export function without(all: Behind, some: Behind): Behind {
  const kept = new Int32Array(all.positions.length);
  let [found, next] = [0, 0];
  for (let i = 0; i < all.positions.length; i++) {
    while (next < some.positions.length && isBefore(some, next, all, i)) next++;
    if (next < some.positions.length && !isBefore(all, i, some, next)) next++;
    else kept[found++] = i;
  }
  const left = kept.slice(0, found);
  const { items } = all;
  return {
    question: some.question,
    kind: all.kind,
    positions: left.map((i) => all.positions[i]),
    items: items === null ? null : left.map((i) => items[i]),
  };
}

/** Whether an entry of one list comes before an entry of another; of one person's assessments or ratings by their places. */
function isBefore(one: Behind, i: number, other: Behind, j: number): boolean {
  const [position, otherPosition] = [one.positions[i], other.positions[j]];
  if (position !== otherPosition) return position < otherPosition;
  return one.items !== null && other.items !== null && one.items[i] < other.items[j];
}
