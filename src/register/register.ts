import type { Participants } from "./columns/participants";
import type { Problem } from "./problems/problem";
import { ProblemList } from "./problems/problem-list";
import type { Assessment } from "./readers/assessment";
import { readAssessments } from "./readers/read-assessments";
import { checkBesideColumns } from "./readers/checks/check-beside-columns";
import { checkColumns } from "./readers/checks/check-columns";
import { checkListsBeside } from "./readers/checks/check-lists-beside";
import { checkDateCells } from "./readers/checks/check-date-cells";
import { checkDates } from "./readers/checks/check-dates";
import { checkIdentifiers } from "./readers/checks/check-identifiers";
import { checkRestarts } from "./readers/checks/check-restarts";
import { checkSheetNames } from "./readers/checks/check-sheet-names";
import { checkRows } from "./readers/checks/check-rows";
import { checkRatingScales } from "./readers/checks/check-rating-scales";
import { checkYearCells } from "./readers/checks/check-year-cells";
import { tablesByRole } from "./readers/tables-by-role";
import { applyDeclarations } from "./readers/apply-declarations";
import type { Feedback } from "./readers/feedback";
import { readFeedback } from "./readers/read-feedback";
import { settleFsmFractions } from "./readers/fsm-fractions";
import { applyOutcomes } from "./readers/apply-outcomes";
import { readPeople } from "./readers/read-people";
import { RegisterDraft, type RowCounts } from "./readers/register-draft";
import { joinSchools } from "./readers/join-schools";
import { applyStatuses } from "./readers/apply-statuses";
import type { Target } from "./readers/target";
import { readTargets } from "./readers/read-targets";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "./settings/register-settings";
import type { Role } from "./tables/fields";
import { fillMerged } from "./tables/fill-merged";
import { rowCountOf, type SourceTable } from "./tables/source";
import type { TableRemark } from "./tables/table-remark";

/** Everything that the workbook says about a provider's participants, validated and ready to be counted. */
export interface Register {
  readonly participants: Participants;
  /** Assessment tasks; null when the workbook has no such table. */
  readonly assessments: readonly Assessment[] | null;
  /** Ratings; null when the workbook has neither a feedback table nor a rating column. */
  readonly feedback: readonly Feedback[] | null;
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
  /** Day of the report as an Excel serial day number; null = none, so that nothing is overdue. */
  readonly asOf: number | null;
  /** Rows of the participants tables: `rows = counted + leftOut`. */
  readonly counts: RowCounts;
  /**
   * The tables that were used, participants first, with the number of their rows. Those of the participants are counted, left out or blank:
   * titles between them are no rows.
   */
  readonly sources: readonly {
    readonly role: Role;
    readonly name: string;
    readonly sheet: string;
    readonly rows: number;
  }[];
}

/** How a register is to be built. */
export interface RegisterOptions {
  /** What was noticed about whole tables; each is reported as a problem. */
  readonly remarks?: readonly TableRemark[];
  /** What the user has said about tables and words. */
  readonly settings?: RegisterSettings;
  /** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
  readonly dateOffset?: number;
  /** Day of the report as an Excel serial day number: later dates lie in the future, and deadlines before it are over. Null = none does. */
  readonly asOf?: number | null;
}

/**
 * Builds the register from the workbook's tables. A table that is not recognised is passed over; several tables of one kind count
 * together. Never throws for anything that cells may hold: every row is counted, or left out with a problem.
 */
export function buildRegister(
  tables: readonly SourceTable[],
  { remarks = [], settings = NO_REGISTER_SETTINGS, dateOffset = 0, asOf = null }: RegisterOptions = {},
): Register {
  const problems = new ProblemList();
  const style = { words: settings.words, dateOffset };
  reportRemarks(remarks, problems);
  const draft = new RegisterDraft(tablesByRole(tables.map(fillMerged), style, problems), style, problems);
  checkColumns(draft);
  checkListsBeside(draft);
  checkIdentifiers(draft);
  readPeople(draft);
  checkDateCells(draft);
  checkYearCells(draft);
  checkRows(draft);
  checkRestarts(draft);
  applyStatuses(draft);
  checkSheetNames(draft);
  settleFsmFractions(draft);
  applyOutcomes(draft);
  applyDeclarations(draft);
  joinSchools(draft);
  checkBesideColumns(draft);
  checkDates(draft, asOf);
  readAssessments(draft);
  readFeedback(draft);
  checkRatingScales(draft);
  readTargets(draft);
  return finish(draft, asOf);
}

function reportRemarks(remarks: readonly TableRemark[], problems: ProblemList): void {
  for (const remark of remarks) {
    if (remark.code === "not-read") problems.addToTable(remark.code, { table: remark }, remark.details);
    else if (remark.code === "choices-moved") problems.addToTable(remark.code, { table: remark }, remark.details);
    else problems.addToTable(remark.code, { table: remark });
  }
}

/** The register as all other code sees it: nothing more is added to it. */
function finish(draft: RegisterDraft, asOf: number | null): Register {
  const { participants, assessments, feedback, targets, problems, counts, tables, rowsOf } = draft;
  const sources = tables.inWorkbook.map(({ source, recognition }) => ({
    role: recognition.definition.role,
    name: source.name,
    sheet: source.sheet,
    rows: rowsOf.get(source)?.all ?? rowCountOf(source),
  }));
  return { participants, assessments, feedback, targets, problems: problems.all, asOf, counts, sources };
}
