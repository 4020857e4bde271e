import { readDeclarations, type DeclaredTable } from "./declaration-rows";
import { DeclaredStarts } from "./declared-starts";
import { withLostZeros } from "./lost-zeros";
import { sectionsOf } from "./sections";
import { withoutSharedIds } from "./without-shared-ids";
import type { ProblemList } from "../problems/problem-list";
import type { ReadingStyle } from "../settings/reading-style";
import type { Role } from "../tables/fields";
import { PARTICIPANTS_ROLE } from "../tables/roles/participants";
import { recognitionOf } from "../tables/recognition/recognition-of";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import { ROLES } from "../tables/roles";
import type { SourceTable } from "../tables/source";
import { cellText, spellingKey } from "../cells/spelling";

/** The tables of the workbook that are read, by role. */
export interface TablesByRole {
  /** Lists of participants, whole; where there are none, the declarations as lists of the people that they name. */
  readonly people: readonly RecognisedTable[];
  /** The same, divided into parts of one qualification and year where titles give these. */
  readonly sections: readonly RecognisedTable[];
  readonly assessments: readonly RecognisedTable[];
  readonly feedback: readonly RecognisedTable[];
  readonly targets: readonly RecognisedTable[];
  readonly schools: readonly RecognisedTable[];
  readonly outcomes: readonly RecognisedTable[];
  /** The declarations, which are read before anything else: they may say who the participants are. */
  readonly declarations: readonly DeclaredTable[];
  readonly starts: DeclaredStarts;
  /** All of them as in the workbook, lists of participants first. */
  readonly inWorkbook: readonly RecognisedTable[];
}

/** Finds what each table is, and what the participants are read from. A table that is not recognised is passed over. */
export function tablesByRole(tables: readonly SourceTable[], style: ReadingStyle, problems: ProblemList): TablesByRole {
  const recognised = withLostZeros(recognisedTables(tables), problems);
  const inRole = (role: Role): RecognisedTable[] =>
    recognised.filter((table) => table.recognition.definition.role === role);
  const declarations = inRole("declarations").map((table) => readDeclarations(table, style));
  const listed = withoutRepeatedExports(inRole("participants"), problems).map(withoutSharedIds);
  const starts = new DeclaredStarts(declarations, listed.length === 0);
  const sections =
    listed.length > 0
      ? listed.flatMap((table) => sectionsOf(table, problems))
      : starts.participants(PARTICIPANTS_ROLE, problems);
  return {
    people: listed.length > 0 ? listed : sections,
    sections,
    assessments: inRole("assessments"),
    feedback: inRole("feedback"),
    targets: inRole("targets"),
    schools: inRole("schools"),
    outcomes: inRole("outcomes"),
    declarations,
    starts,
    inWorkbook: [...listed, ...recognised.filter(({ recognition }) => recognition.definition !== PARTICIPANTS_ROLE)],
  };
}

/** The tables that the register knows, participants first: everything else refers to them. */
function recognisedTables(tables: readonly SourceTable[]): RecognisedTable[] {
  return tables
    .flatMap((source) => {
      const recognition = source.recognition ?? recognitionOf(source.headings);
      return recognition === null ? [] : [{ source, recognition }];
    })
    .sort((a, b) => ROLES.indexOf(a.recognition.definition) - ROLES.indexOf(b.recognition.definition));
}

/** A heading that only the Department's export of enrolments has. */
const ENROLMENT = spellingKey("NPQ application ID");

/**
 * The Department exports the same people as applications and as enrolments; where both were pasted, the enrolments count, since they
 * are what became of the applications.
 */
function withoutRepeatedExports(tables: readonly RecognisedTable[], problems: ProblemList): readonly RecognisedTable[] {
  const hasEnrolments = tables.some(({ source }) =>
    source.headings.some((heading) => spellingKey(cellText(heading)) === ENROLMENT),
  );
  if (!hasEnrolments) return tables;
  return tables.filter(({ source, recognition }) => {
    const isApplications = recognition.columns.has("applicationStatus");
    if (isApplications) problems.addToTable("passed-over", { table: source });
    return !isApplications;
  });
}
