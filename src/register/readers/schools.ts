import type { ParticipantField } from "../tables/roles/participants";
import type { SchoolField } from "../tables/roles/schools";
import { FractionEvidence } from "../cells/fraction-evidence";
import { isKnownGroup } from "../words/group-vocabulary";
import type { OwnRows } from "./problem-places";
import type { ParticipantReader } from "./participant-reader";
import type { CharacteristicKey } from "../columns/participants";
import type { ProblemList } from "../problems/problem-list";
import { isPercentFormat, MILLION, readPercent, saysPercent } from "../cells/read-number";
import { headingOf, type RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isErrorValue } from "../cells/spelling";
import { NO_URN, readUrn } from "../columns/urn-column";

/** What the schools table says of one school. */
interface School {
  /** Share of pupils eligible for free school meals in millionths of a per cent; -1 = not known. */
  readonly fsm: number;
  /** Phase, region, type and Ofsted grade as they stand; "" = not known. */
  readonly groups: Readonly<Record<SchoolGroup, string>>;
}

type SchoolGroup = Extract<CharacteristicKey, SchoolField>;
const GROUPS: readonly SchoolGroup[] = ["phase", "region", "schoolType", "ofsted"];
const NOT_KNOWN = -1;

/** Reads the schools tables: one row a school, found by its URN. */
export function readSchools(tables: readonly RecognisedTable[], problems: ProblemList): ReadonlyMap<number, School> {
  const schools = new Map<number, School>();
  const rows = new Map<number, number>();
  for (const table of tables) {
    /** Schools whose share does not say that it is a percentage. */
    const open = new Set<number>();
    new RowReader(table, problems).forEachRow((row) => {
      const urn = readUrn(row.cell("schoolUrn"));
      if (urn <= NO_URN) return row.report("missing-urn", "schoolUrn");
      const earlier = rows.get(urn);
      if (earlier !== undefined) return row.report("duplicate-school", "schoolUrn", earlier);
      rows.set(urn, row.sheetRow);
      schools.set(urn, { fsm: fsmOf(row), groups: groupsOf(row) });
      if (!saysPercent(row.cell("fsm"), isPercentFormat(row.numberFormat("fsm")))) open.add(urn);
    });
    settleFractions(table, open, schools, problems);
  }
  return schools;
}

/** Reads 0.31 as 31 % where the table's shares are fractions, as in the participants' own rows. */
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
  if (heading === undefined || example === null || !evidence.areFractions) return;
  for (const urn of open) {
    const school = schools.get(urn);
    if (school !== undefined && school.fsm > 0) schools.set(urn, { ...school, fsm: school.fsm * 100 });
  }
  const name = cellText(table.source.headings[heading]);
  problems.addToTable("fractions-read", table.source, name, `${(example * 100) / MILLION} %`, `${example / MILLION}`);
}

function fsmOf(row: RowReader): number {
  const cell = row.cell("fsm");
  if (cellText(cell) === "") return NOT_KNOWN;
  const share = readPercent(cell, isPercentFormat(row.numberFormat("fsm")));
  if (share !== null && share >= 0 && share <= 100 * MILLION) return share;
  row.report(isErrorValue(cell) ? "error-value" : "unreadable-fsm", "fsm");
  return NOT_KNOWN;
}

function groupsOf(row: RowReader): School["groups"] {
  const text = (field: SchoolGroup): string => {
    const cell = row.cell(field);
    return isErrorValue(cell) ? "" : cellText(cell);
  };
  return { phase: text("phase"), region: text("region"), schoolType: text("schoolType"), ofsted: text("ofsted") };
}

/** Fields of participants that schools tables supply. */
export function schoolFields(tables: readonly RecognisedTable[]): ParticipantField[] {
  return (["fsm", ...GROUPS] as const).filter((field) =>
    tables.some(({ recognition }) => recognition.columns.has(field)),
  );
}

/**
 * Adds what the schools table says where the participants' own rows say nothing; where both say something and differ, the participant's
 * row counts and the difference is noted.
 */
export function joinSchools(schools: ReadonlyMap<number, School>, reader: ParticipantReader, rows: OwnRows): void {
  const { columns, count } = reader;
  const { urns } = columns.urn;
  const fsm = columns.fsm.millionths;
  for (let position = 0; position < count; position++) {
    const urn = urns[position];
    if (urn === NO_URN) continue;
    const school = schools.get(urn);
    if (school === undefined) {
      rows.report("unknown-school", position, "schoolUrn", urn > NO_URN ? urn : "?");
      continue;
    }
    if (fsm[position] === NOT_KNOWN) fsm[position] = school.fsm;
    else if (school.fsm !== NOT_KNOWN && school.fsm !== fsm[position]) {
      rows.report("school-differs", position, "fsm", percentText(fsm[position]), percentText(school.fsm));
    }
    for (const key of GROUPS) {
      const text = school.groups[key];
      if (text === "") continue;
      const { group, column } = columns.groups[key];
      const { codes } = column;
      const code = reader.groupCode(key, text);
      const [own, ofSchool] = [group.labels[codes[position]], group.labels[code]];
      // "N/A" and the like say nothing, on either side.
      if (!isKnownGroup(own)) codes[position] = isKnownGroup(ofSchool) ? code : codes[position];
      else if (isKnownGroup(ofSchool) && own !== ofSchool) rows.report("school-differs", position, key, own, ofSchool);
    }
  }
}

function percentText(millionths: number): string {
  return `${millionths / MILLION} %`;
}
