import { columnMeanings } from "./column-meanings";
import { SCHOOL_GROUPS, type SchoolGroup } from "./school-fields";
import { FractionEvidence } from "../cells/fraction-evidence";
import { isKnownGroup } from "../words/group-vocabulary";
import type { RegisterDraft } from "./register-draft";
import type { ProblemList } from "../problems/problem-list";
import { isPercentFormat, MILLION, readPercent, saysPercent } from "../cells/read-number";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isErrorValue } from "../cells/spelling";
import type { Meaning } from "../columns/column";
import { NO_URN, readUrn } from "../columns/urn-column";

/** The details of one school in the schools table. */
interface School {
  /** Share of pupils eligible for free school meals in millionths of a per cent; -1 = not known. */
  readonly fsm: number;
  /** Phase, region, type and Ofsted grade as written; "" = not known. */
  readonly groups: Readonly<Record<SchoolGroup, string>>;
}

const NOT_KNOWN = -1;

/** Reads the schools tables: one row per school, found by its URN. */
function readSchools(tables: readonly RecognisedTable[], problems: ProblemList): ReadonlyMap<number, School> {
  const schools = new Map<number, School>();
  const rows = new Map<number, number>();
  for (const table of tables) {
    const meaningsOf = columnMeanings(table, problems);
    /** Schools whose share does not say that it is a percentage. */
    const open = new Set<number>();
    new RowReader(table, problems).forEachRow((row) => {
      const urn = readUrn(row.cell("schoolUrn"));
      if (urn <= NO_URN) return row.report(row.line ?? "missing-urn", "schoolUrn");
      const earlier = rows.get(urn);
      if (earlier !== undefined) return row.report("duplicate-school", "schoolUrn", { earlier });
      rows.set(urn, row.sheetRow);
      schools.set(urn, { fsm: fsmOf(row, meaningsOf("fsm")), groups: groupsOf(row, meaningsOf) });
      if (!saysPercent(row.cell("fsm"), isPercentFormat(row.numberFormat("fsm")))) open.add(urn);
    });
    settleFractions(table, open, schools, problems);
  }
  return schools;
}

/** Reads 0.31 as 31 % where the table's shares are fractions, and asks where there are too few to tell. */
function settleFractions(
  table: RecognisedTable,
  open: ReadonlySet<number>,
  schools: Map<number, School>,
  problems: ProblemList,
): void {
  const evidence = new FractionEvidence();
  for (const urn of open) evidence.add(schools.get(urn)?.fsm ?? NOT_KNOWN);
  const heading = headingOf(table, "fsm");
  const { example } = evidence;
  if (heading === undefined || example === null) return;
  const place = { table: table.source, column: cellText(table.source.headings[heading]) };
  if (!evidence.areFractions) {
    // A school with less than 1 % among others is nothing to ask about: official extracts have many.
    if (!evidence.isMixed) problems.addToTable("fractions", place);
    return;
  }
  for (const urn of open) {
    const school = schools.get(urn);
    if (school !== undefined && school.fsm > 0) schools.set(urn, { ...school, fsm: school.fsm * 100 });
  }
  const value = `${example / MILLION}`;
  problems.addToTable("fractions-read", { ...place, value }, { readAs: `${(example * 100) / MILLION}%` });
}

function fsmOf(row: RowReader, meaningOf: Meaning): number {
  const cell = row.cell("fsm");
  if (cellText(cell) === "" || meaningOf(cell) === "") return NOT_KNOWN;
  const share = readPercent(cell, isPercentFormat(row.numberFormat("fsm")));
  if (share !== null && share >= 0 && share <= 100 * MILLION) return share;
  row.report(isErrorValue(cell) ? "error-value" : "unreadable-fsm", "fsm");
  return NOT_KNOWN;
}

function groupsOf(row: RowReader, meaningsOf: (field: SchoolGroup) => Meaning): School["groups"] {
  const text = (field: SchoolGroup): string => {
    const cell = row.cell(field);
    return isErrorValue(cell) ? "" : (meaningsOf(field)(cell) ?? cellText(cell));
  };
  return { phase: text("phase"), region: text("region"), schoolType: text("schoolType"), ofsted: text("ofsted") };
}

/**
 * Adds the details in the schools table to every participation by its school's URN, where the participant's own row does not have
 * them. Where both have them, the row counts and any difference is reported.
 */
export function joinSchools(draft: RegisterDraft): void {
  if (draft.tables.schools.length === 0) return;
  const schools = readSchools(draft.tables.schools, draft.problems);
  const { urns } = draft.columns.urn;
  for (let position = 0; position < draft.counts.counted; position++) {
    const urn = urns[position];
    if (urn === NO_URN) continue;
    const school = schools.get(urn);
    if (school === undefined) {
      draft.places.report("unknown-school", position, "schoolUrn", undefined);
    } else {
      joinFsm(draft, position, school);
      for (const key of SCHOOL_GROUPS)
        if (school.groups[key] !== "") joinGroup(draft, position, key, school.groups[key]);
    }
  }
}

function joinFsm({ columns, places }: RegisterDraft, position: number, school: School): void {
  const fsm = columns.fsm.millionths;
  if (fsm[position] === NOT_KNOWN) fsm[position] = school.fsm;
  else if (school.fsm !== NOT_KNOWN && school.fsm !== fsm[position]) {
    const ofSchool = percentText(school.fsm);
    places.report("school-differs", position, "fsm", percentText(fsm[position]), { ofSchool });
  }
}

function joinGroup({ columns, places }: RegisterDraft, position: number, key: SchoolGroup, text: string): void {
  const { group, column } = columns.groups[key];
  const { codes } = column;
  const code = group.encoder.encode(text) >> 1;
  const [own, ofSchool] = [group.labels[codes[position]], group.labels[code]];
  // "N/A" and the like count as blank, on either side.
  if (!isKnownGroup(own)) codes[position] = isKnownGroup(ofSchool) ? code : codes[position];
  else if (isKnownGroup(ofSchool) && own !== ofSchool)
    places.report("school-differs", position, key, own, { ofSchool });
}

function percentText(millionths: number): string {
  return `${millionths / MILLION}%`;
}
