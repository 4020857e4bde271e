import { academicYearOfIso } from "../support/persons";
import type { Choices } from "./choices";
import type { Column } from "./columns";
import type { Participation } from "./population";
import type { Sheet } from "./sheet";
import type { ExpectedRow, TableFrame } from "./table-frame";

const GROUPS: Readonly<Record<string, string>> = {
  ...of("Participant", ["participantId", "firstName", "lastName"]),
  ...of("Course", ["qualification", "academicYear", "startDate"]),
  ...of("School", ["schoolUrn", "schoolName", "fsm"]),
  ...of("Personal details", ["gender", "disability", "ethnicity"]),
  ...of("Dates", ["withdrawnDate", "deferredDate", "presentedDate", "contacted"]),
  ...of("Outcome", ["resultDate", "result"]),
};

function of(title: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, title]));
}

/** Headings in two cells, one above the other. */
const SPLIT: Readonly<Record<string, readonly [upper: string, lower: string]>> = {
  startDate: ["Start", "date"],
  withdrawnDate: ["Withdrawn", "date"],
  deferredDate: ["Deferred", "date"],
  presentedDate: ["Presented", "date"],
  schoolUrn: ["School", "URN"],
  fsm: ["School", "% FSM"],
};

/**
 * Two rows of headings: titles of groups of columns, each above the first of its columns, as if its cells were merged, and the columns' own.
 *
 * @param areSplit whether some headings are divided over both rows
 */
export function headingsInTwoRows(columns: readonly Column[], areSplit: boolean): [upper: string[], lower: string[]] {
  const pairs = columns.map(({ key, heading }) => {
    return areSplit && key in SPLIT ? SPLIT[key] : ([GROUPS[key] ?? "Other", heading] as const);
  });
  const upper = pairs.map(([title], at) => (title === pairs.at(at - 1)?.[0] && at > 0 ? "" : title));
  return [upper, pairs.map(([, heading]) => heading)];
}

/** What a person has in a column whose cells may be merged. */
const MERGED: Readonly<Record<string, (one: Participation) => unknown>> = {
  qualification: ({ qualification }) => qualification,
  academicYear: ({ start }) => academicYearOfIso(start),
};

/** Merges the cells of rows below one another whose people have the same course, or the same year. */
export function mergeDown({ sheet, columns, left }: TableFrame, rows: readonly ExpectedRow[]): void {
  columns.forEach(({ key }, at) => {
    const contentOf = MERGED[key];
    if (contentOf === undefined) return;
    const isSame = (one: ExpectedRow, above: ExpectedRow | undefined): boolean =>
      [one, above].every((each) => each?.says === null) &&
      one.row - 1 === above!.row &&
      contentOf(one.person) === contentOf(above!.person);
    for (let first = 0, next = 1; first < rows.length; first = next++) {
      while (next < rows.length && isSame(rows[next], rows[next - 1])) next++;
      if (next - first > 1) merge(sheet, rows[first].row - 1, left + at, next - first);
    }
  });
}

function merge(sheet: Sheet, row: number, column: number, rows: number): void {
  for (let below = 1; below < rows; below++) sheet.put(row + below, column, "");
  sheet.merged.push({ row, column, rows, columns: 1 });
}

const NOTES: readonly (readonly (readonly unknown[])[])[] = [
  [["Key"], ["W = withdrawn"], ["D = deferred"]],
  [["Updated by A Smith on 3 October 2019"]],
  [
    ["Code", "Meaning"],
    ["NPQH", "Headship"],
    ["NPQML", "Middle leadership"],
    ["NPQEL", "Executive leadership"],
  ],
  [
    ["Total", 12],
    ["Female", 7],
    ["Male", 5],
  ],
  [
    ["Qualification", "Recruited"],
    ["NPQH", 12],
    ["NPQML", 9],
    ["Total", 21],
  ],
  [
    ["Facilitator", "E-mail"],
    ["A Smith", "a.smith@example.org"],
    ["B Patel", "b.patel@example.org"],
  ],
  [
    ["Academic year", "Start date"],
    ["2016/17", 42_614],
    ["2017/18", 42_979],
    ["2018/19", 43_344],
  ],
  [["Leavers"], ["P3"], ["P5"], ["P9"]],
  [["Status"], ["Active"], ["Deferred"], ["Withdrawn"]],
  [["Result"], ["Passed"], ["Failed"], ["Awaiting"]],
  [["Yes/No"], ["Yes"], ["No"]],
  [["Gender"], ["Female"], ["Male"]],
  [["Please ask the office before you change anything here"], [""], ["01632 960001"]],
];

/** Writes notes, a key or a small list beside a table, behind one or two blank columns: to the left of it where there is room. */
export function writeNotesBeside({ sheet, columns, left, top }: TableFrame, choices: Choices): void {
  const notes = choices.one(NOTES);
  const isLeft = notes[0].length < left && choices.isSo(0.5);
  const row = Math.max(0, top + choices.whole(-1, 3));
  const column = isLeft ? 0 : left + columns.length + choices.whole(1, 2);
  notes.forEach((cells, below) =>
    cells.forEach((value, at) => {
      if (value !== "") sheet.put(row + below, column + at, value);
    }),
  );
}
