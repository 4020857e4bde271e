import { academicYearLabel } from "../../src/register/cells/academic-year";
import { academicYearOfIso, QUALIFICATION_TITLES } from "../support/persons";
import type { Choices } from "./choices";
import { participantColumns, STRANGE, type Column } from "./columns";
import { personRows, type PersonRow } from "./flaws";
import { otherTables, type OtherTables } from "./other-tables";
import type { Participation, Population } from "./population";
import { Sheet } from "./sheet";
import { strangeSheets } from "./strange-sheets";
import type { ExpectedRow } from "./table-frame";
import { writeTable, type Section } from "./table-rows";
import type { Features } from "./wanted";

/** A workbook of people, and what the register must make of it. */
export interface InventedWorkbook {
  readonly sheets: readonly Sheet[];
  /** Every row of a person. */
  readonly rows: readonly ExpectedRow[];
  /** Fields of participants that the workbook tells, by a column or otherwise. */
  readonly told: ReadonlySet<string>;
  /** Headings of the columns of participants, by their fields. */
  readonly headings: ReadonlyMap<string, string>;
  readonly others: OtherTables;
  readonly is1904: boolean;
}

/** What is varied of a workbook whose people, spellings and layout stay as they are. */
export interface Variation {
  /** Order of the rows. */
  readonly order: Choices;
  /** Whether strange sheets are added. */
  readonly isStrange?: boolean;
}

/** How participants are spread over sheets. */
const SPREADS = ["one sheet", "a sheet for each year", "a sheet for each course", "sections by course"] as const;

/** Lays people out as a workbook. */
export function layOut(
  population: Population,
  features: Features,
  { order, isStrange = false }: Variation,
): InventedWorkbook {
  const { choices } = features;
  const is1904 = features.has("1904", 0.1);
  const spread = features.way("spread", SPREADS);
  const isConstantNamed = spread !== "one sheet" && features.has("said by titles alone", 0.6);
  const keys = columnKeys(features, population);
  const written = new Set(keys.filter((key) => key !== "schools" && key !== "ratings"));
  if (isConstantNamed && spread === "a sheet for each year") written.delete("academicYear");
  else if (isConstantNamed) written.delete("qualification");
  const columns = participantColumns({ keys: [...written], is1904 }, features);
  const isYearInTitle = spread === "a sheet for each year" && !written.has("academicYear");
  const rows = personRows(
    population.people,
    [...written, ...(isYearInTitle ? ["year in title"] : [])],
    features,
    order,
  );
  const parts = partsOf(rows, spread);
  const isExcelTable = spread !== "sections by course" && features.has("Excel tables", 0.35);
  const sheets: Sheet[] = [];
  const expected = parts.flatMap(({ name, sections }) => {
    const sheet = new Sheet(name);
    sheets.push(sheet);
    const top = writeTitles(sheet, features);
    const left = features.way("first column", [0, 0, 1, 3]);
    const frame = { sheet, columns: withoutBlanks(columns, isExcelTable), top, left, isExcelTable };
    return writeTable(frame, sections, features);
  });
  const wants = {
    ratings: !keys.includes("rating") && keys.includes("ratings"),
    schools: keys.includes("schools"),
    is1904,
  };
  const others = otherTables(population, wants, features, order);
  const strange = isStrange ? strangeSheets(population, choices.of("strange sheets")) : [];
  const all = [...sheets, ...others.sheets, ...strange];
  return {
    sheets: features.has("sheets in another order", 0.3) ? choices.of("order of sheets").shuffled(all) : all,
    rows: expected,
    told: new Set(keys),
    headings: new Map(columns.map(({ key, heading }) => [key, heading.trim()])),
    others,
    is1904,
  };
}

/** Names of columns, in their usual order, and "ratings" and "schools" for what is on a sheet of its own. */
function columnKeys(features: Features, { people }: Population): string[] {
  const isOnTwo = new Set(people.map(({ id }) => id)).size < people.length;
  const years = features.way(
    "years and starts",
    isOnTwo ? (["both", "start"] as const) : (["both", "start", "year"] as const),
  );
  const hasSchools = features.has("schools apart", 0.2);
  const ratings = features.way("ratings", ["column", "apart", "none"] as const);
  const unless = (key: string, probability: number): string[] => (features.has(`no ${key}`, probability) ? [] : [key]);
  const maybe = (key: string, probability: number): string[] => (features.has(key, probability) ? [key] : []);
  return [
    "participantId",
    ...maybe("firstName", 0.4),
    ...maybe("lastName", 0.4),
    "qualification",
    ...(years === "start" ? [] : ["academicYear"]),
    ...(years === "year" ? [] : ["startDate"]),
    ...(hasSchools ? ["schoolUrn", "schools"] : maybe("schoolUrn", 0.2)),
    ...maybe("schoolName", 0.2),
    ...(hasSchools ? [] : unless("fsm", 0.04)),
    ...unless("gender", 0.04),
    ...maybe("blank", 0.15),
    ...unless("disability", 0.04),
    ...unless("ethnicity", 0.04),
    ...maybe("notes", 0.2),
    ...maybe("unnamed", 0.15),
    ...unless("withdrawnDate", 0.04),
    ...unless("deferredDate", 0.04),
    ...maybe("contacted", 0.1),
    ...unless("presentedDate", 0.04),
    ...maybe("resultDate", 0.4),
    ...unless("result", 0.04),
    ...maybe("running", 0.1),
    ...maybe("mentor", 0.1),
    ...maybe("invoice", 0.1),
    ...(ratings === "column" ? ["rating"] : ratings === "apart" ? ["ratings"] : []),
    ...maybe("cost", 0.1),
  ].filter((key, at, all) => all.indexOf(key) === at);
}

/** An Excel table has a heading above every column. */
function withoutBlanks(columns: readonly Column[], isExcelTable: boolean): readonly Column[] {
  return isExcelTable ? columns.filter(({ key }) => STRANGE[key]?.heading !== "") : columns;
}

interface Part {
  readonly name: string;
  readonly sections: readonly Section[];
}

function partsOf(rows: readonly PersonRow[], spread: (typeof SPREADS)[number]): Part[] {
  const by = (keyOf: (one: Participation) => string): [string, PersonRow[]][] => {
    const groups = new Map<string, PersonRow[]>();
    for (const row of rows) groups.set(keyOf(row.person), [...(groups.get(keyOf(row.person)) ?? []), row]);
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const titled = (code: string): string => {
    return `${QUALIFICATION_TITLES[code as keyof typeof QUALIFICATION_TITLES]} (${code})`;
  };
  switch (spread) {
    case "one sheet":
      return [{ name: "Register", sections: [{ title: null, rows }] }];
    case "a sheet for each year":
      return by(({ start }) => academicYearLabel(academicYearOfIso(start)).replace("/", "-")).map(([name, some]) => ({
        name,
        sections: [{ title: null, rows: some }],
      }));
    case "a sheet for each course":
      return by(({ qualification }) => qualification).map(([name, some]) => ({
        name,
        sections: [{ title: null, rows: some }],
      }));
    case "sections by course": {
      const sections = by(({ qualification }) => qualification).map(([code, some]) => ({
        title: titled(code),
        rows: some,
      }));
      return [{ name: "Register", sections }];
    }
  }
}

const TITLES: readonly (readonly string[])[] = [
  [],
  ["Example Teaching School Alliance", ""],
  ["NPQ register", "Updated every month", ""],
  ["Confidential", "", ""],
  ["", ""],
];

/** @returns the first row below the titles */
function writeTitles(sheet: Sheet, features: Features): number {
  const titles = features.way("titles", TITLES);
  titles.forEach((title, row) => {
    if (title !== "") sheet.put(row, 0, title);
  });
  return titles.length;
}
