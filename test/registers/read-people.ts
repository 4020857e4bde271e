import type { Register } from "../../src/register/register";
import { YEAR_BASE } from "../../src/register/columns/participants";
import { RESULT } from "../../src/register/words/results";
import { QUALIFICATIONS } from "../../src/register/words/qualifications";
import { academicYearOfIso, serialOf } from "../support/persons";
import type { Participation } from "./population";
import type { ExpectedRow } from "./table-frame";

/** What is compared of a participation, by the register's name of the field: numbers and texts. */
export type Facts = Readonly<Record<string, number | string | null>>;

const MILLION = 1_000_000;
const RESULTS = { "": RESULT.none, Passed: RESULT.passed, Failed: RESULT.failed } as const;

/** The facts of a participation as the workbook tells them: what it has no column for is not known. */
export function toldFacts(one: Participation, told: ReadonlySet<string>): Facts {
  const day = (key: string, iso: string): number => (told.has(key) && iso !== "" ? serialOf(iso) : 0);
  const group = (key: string, label: string): string => (told.has(key) && label !== "" ? label : "Not Known");
  return {
    qualification: one.qualification,
    academicYear: academicYearOfIso(one.start),
    startDate: day("startDate", one.start),
    withdrawnDate: day("withdrawnDate", one.withdrawn),
    deferredDate: day("deferredDate", one.deferred),
    presentedDate: day("presentedDate", one.presented),
    result: told.has("result") ? RESULTS[one.result] : RESULT.none,
    fsm: one.fsm === null || !(told.has("fsm") || told.has("schools")) ? -1 : Math.round(one.fsm * MILLION),
    gender: group("gender", one.gender),
    disability: group("disability", one.disability),
    ethnicity: group("ethnicity", one.ethnicity),
    rating: told.has("rating") && one.rating !== null ? one.rating * MILLION : -1,
  };
}

/** The person as far as the workbook tells. */
export function toldPerson(one: Participation, told: ReadonlySet<string>): Participation {
  const text = <T extends string>(key: string, value: T): T => (told.has(key) ? value : ("" as T));
  return {
    ...one,
    withdrawn: text("withdrawnDate", one.withdrawn),
    deferred: text("deferredDate", one.deferred),
    presented: text("presentedDate", one.presented),
    result: text("result", one.result),
    gender: text("gender", one.gender),
    disability: text("disability", one.disability),
    ethnicity: text("ethnicity", one.ethnicity),
    fsm: told.has("fsm") || told.has("schools") ? one.fsm : null,
  };
}

/** The facts of a position of the register. */
export function readFacts({ participants: all }: Register, position: number): Facts {
  const group = (key: "gender" | "disability" | "ethnicity"): string => {
    const { labels, codes } = all.groups.get(key)!;
    return labels[codes[position]];
  };
  return {
    qualification: QUALIFICATIONS[all.qualification[position]].code,
    academicYear: YEAR_BASE + all.year[position],
    startDate: all.start[position],
    withdrawnDate: all.withdrawn[position],
    deferredDate: all.deferred[position],
    presentedDate: all.presented[position],
    result: all.result[position],
    fsm: all.fsm[position],
    gender: group("gender"),
    disability: group("disability"),
    ethnicity: group("ethnicity"),
    rating: all.given.has("rating") ? all.rating[position] : -1,
  };
}

/** Key of a row of a sheet. */
export function rowKey({ sheet, row }: Pick<ExpectedRow, "sheet" | "row">): string {
  return `${sheet}!${row}`;
}

/** Position of each counted row of the register. */
export function positionsByRow({ participants: { count, row, source, tables } }: Register): Map<string, number> {
  const found = new Map<string, number>();
  for (let position = 0; position < count; position++) {
    found.set(rowKey({ sheet: tables[source[position]].whole.sheet, row: row[position] }), position);
  }
  return found;
}
