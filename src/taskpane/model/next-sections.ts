import type { Asked } from "../../metrics/behind/question";
import type { Analysis } from "../../metrics/analyse";
import { BAND_COUNTED_AS } from "../../metrics/next/band-counted-as";
import type { DeadlineList } from "../../metrics/next/deadline-list";
import { BANDS, type Band } from "../../metrics/still-to-present";
import { academicYearLabel } from "../../register/cells/academic-year";
import { YEAR_BASE } from "../../register/columns/participants";
import type { RowPlace } from "../../register/tables/row-place";
import { QUALIFICATIONS } from "../../register/words/qualifications";

/** Of whom the view Next tells; null = all. */
export interface NextFilter {
  /** "NPQH" */
  readonly qualification: string | null;
  /** "2018/19" */
  readonly year: string | null;
}

/** Somebody who has still to present. Days are Excel serial day numbers; null where there is none. */
export interface DuePerson {
  readonly id: string;
  readonly place: RowPlace;
  readonly qualification: string;
  readonly year: string;
  readonly start: number | null;
  readonly deadline: number | null;
  /** Days left; negative when the deadline is over. */
  readonly days: number | null;
}

/** Those whose deadline is equally near, by deadline. */
export interface NextSection {
  readonly band: Band;
  /** Of whom it is. */
  readonly of: NextFilter;
  readonly count: number;
  /** The people from one place on, up to another: worked out when they are asked for. */
  readonly people: (from: number, to: number) => DuePerson[];
}

/** Who has still to present, by how near the deadline is: a section for each band, also for those without anybody. */
export function nextSections(analysis: Analysis, all: DeadlineList, filter: NextFilter): NextSection[] {
  const deadlines = filtered(analysis, all, filter);
  const counts = deadlines.bands();
  let next = 0;
  return BANDS.map((band) => {
    const [first, count] = [next, counts[band]];
    next += count;
    return {
      ...{ band, count, of: filter },
      people: (from, to) =>
        Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, i) =>
          personAt(analysis, deadlines, first + from + i),
        ),
    };
  });
}

/** What asks for the people of a section; "next" where nothing does. */
export function askedOf({ band, of }: NextSection): Asked | "next" {
  const measure = BAND_COUNTED_AS[band];
  return measure === null ? "next" : { people: { ...of, measure, group: null }, among: null };
}

/** Whether a figure is of what is asked for. @param of null: of all together */
export function isAskedFor(of: NextFilter, filter: NextFilter): boolean {
  return (
    (filter.year === null || of.year === filter.year) &&
    (filter.qualification === null || of.qualification === filter.qualification)
  );
}

function filtered({ register, tally }: Analysis, all: DeadlineList, { qualification, year }: NextFilter): DeadlineList {
  if (qualification === null && year === null) return all;
  const { participants } = register;
  const { years, startYears } = tally.scope;
  const start = year === null ? null : startYears[years.indexOf(year)] - YEAR_BASE;
  const code = QUALIFICATIONS.findIndex((one) => one.code === qualification);
  return all.where(
    (position) =>
      (qualification === null || participants.qualification[position] === code) &&
      (start === null || participants.year[position] === start),
  );
}

function personAt({ register: { participants } }: Analysis, deadlines: DeadlineList, at: number): DuePerson {
  const { position, start, deadline, days } = deadlines.row(at);
  return {
    id: participants.index.ids[position],
    place: { table: participants.tables[participants.source[position]].whole, row: participants.row[position] },
    qualification: QUALIFICATIONS[participants.qualification[position]].code,
    year: academicYearLabel(YEAR_BASE + participants.year[position]),
    ...{ start, deadline, days },
  };
}
