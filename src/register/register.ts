import { readAssessments, type Assessment } from "./readers/assessments";
import { checkDates } from "./readers/date-checks";
import { applyDeclarations } from "./readers/declarations";
import { DeclaredStarts } from "./readers/declared-starts";
import { readFeedback, type Feedback } from "./readers/feedback";
import type { FieldKey, Role } from "./tables/fields";
import { canonicalHeading } from "./tables/canonical-heading";
import { PARTICIPANTS_ROLE, type ParticipantField } from "./tables/roles/participants";
import { ROLES } from "./tables/roles";
import { settleFsmFractions } from "./readers/fsm-fractions";
import { applyOutcomes } from "./readers/outcomes";
import { OwnRows } from "./readers/problem-places";
import { ParticipantReader, type RowCounts } from "./readers/participant-reader";
import type { Participants } from "./columns/participants";
import type { Problem } from "./problems/problem";
import { ProblemList } from "./problems/problem-list";
import { columnLetters } from "../text/column-letters";
import { suspectedScale } from "./cells/rating-scale";
import { recognitionOf } from "./tables/recognition-of";
import type { RecognisedTable } from "./tables/recognised-table";
import type { ReadingStyle } from "./settings/reading-style";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "./settings/register-settings";
import { joinSchools, readSchools, schoolFields } from "./readers/schools";
import { rowCountOf, type SourceTable } from "./tables/source";
import type { TableRemark } from "./tables/table-remark";
import { cellText, spellingKey } from "./cells/spelling";
import { sectionsOf } from "./readers/sections";
import { readStatus } from "./words/statuses";
import { applyStatuses } from "./readers/status-effects";
import { readTargets, type Target } from "./readers/targets";

/** Everything that the workbook says about a provider's participants, validated and ready to be counted. */
export interface Register {
  readonly participants: Participants;
  /** Assessment tasks; null when the workbook has no such table. */
  readonly assessments: readonly Assessment[] | null;
  /** Ratings; null when the workbook has neither a feedback table nor a rating column. */
  readonly feedback: readonly Feedback[] | null;
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
  /** Rows of the participants tables: `rows = counted + leftOut`. */
  readonly counts: RowCounts;
  /** The tables that were used, participants first, with the number of their rows. */
  readonly sources: readonly {
    readonly role: Role;
    readonly name: string;
    readonly sheet: string;
    readonly rows: number;
  }[];
}

/** How a register is to be built. */
export interface RegisterOptions {
  /** What was seen of whole tables; each is named as a problem. */
  readonly remarks?: readonly TableRemark[];
  /** What the user has said about tables and words. */
  readonly settings?: RegisterSettings;
  /** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
  readonly dateOffset?: number;
  /** Day of the report as an Excel serial day number: later dates lie in the future. Null = none does. */
  readonly asOf?: number | null;
}

/**
 * Builds the register from the workbook's tables. Tables that are none of ours are passed over; several tables of one kind
 * count together. Never throws for anything that cells may hold: every row is counted, or left out with a problem.
 */
export function buildRegister(
  tables: readonly SourceTable[],
  { remarks = [], settings = NO_REGISTER_SETTINGS, dateOffset = 0, asOf = null }: RegisterOptions = {},
): Register {
  const problems = new ProblemList();
  const style: ReadingStyle = { words: settings.words, dateOffset };
  const recognised = recognisedTables(tables);
  const inRole = (role: Role): RecognisedTable[] =>
    recognised.filter((table) => table.recognition.definition.role === role);
  for (const { code, detail, kind, ...table } of remarks) problems.addToTable(code, table, "", detail, "", kind);

  const declarationTables = inRole("declarations");
  const outcomeTables = inRole("outcomes");
  const schoolTables = inRole("schools");
  const targetTables = inRole("targets");
  const starts = new DeclaredStarts(declarationTables, style);
  const listed = withoutRepeatedExports(inRole("participants"), problems);
  const participantTables =
    listed.length > 0
      ? listed.flatMap((table) => sectionsOf(table, problems))
      : starts.participants(PARTICIPANTS_ROLE, problems);
  const supplied = fieldsElsewhere(declarationTables, outcomeTables, schoolTables);
  const wholeTables = listed.length > 0 ? listed : participantTables;
  for (const table of [...wholeTables, ...recognised.filter((one) => !isParticipants(one))]) {
    checkColumns(table, supplied, problems);
  }

  checkIdentifiers(wholeTables, problems);
  const reader = new ParticipantReader(participantTables, problems, style, starts, supplied);
  const counts = reader.read();
  const rows = new OwnRows(participantTables, reader.source, reader.row, problems);
  applyStatuses(reader.columns, counts.counted, rows);
  settleFsmFractions(participantTables, reader, rows, problems);
  const participants = reader.participants();
  const decided = applyOutcomes(outcomeTables, reader, participants, style, problems, rows);
  applyDeclarations(declarationTables, reader, participants, style, (position) => decided.has(position), problems);
  if (schoolTables.length > 0) joinSchools(readSchools(schoolTables, problems), reader, rows);
  checkDates(participants, rows, asOf);

  const assessmentTables = inRole("assessments");
  const feedbackTables = inRole("feedback");
  const assessments =
    assessmentTables.length === 0 ? null : readAssessments(assessmentTables, participants, style, problems);
  const feedback =
    feedbackTables.length === 0 ? ratingsOf(participants) : readFeedback(feedbackTables, participants, style, problems);
  checkRatingScales(feedbackTables.length > 0 ? feedbackTables : wholeTables, feedback ?? [], problems);
  const targets = readTargets(targetTables, style, problems);
  return {
    participants,
    assessments,
    feedback,
    targets,
    problems: problems.all,
    counts,
    sources: [...listed, ...recognised.filter((one) => !isParticipants(one))].map(({ source, recognition }) => ({
      role: recognition.definition.role,
      name: source.name,
      sheet: source.sheet,
      rows: rowCountOf(source),
    })),
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

function isParticipants({ recognition }: RecognisedTable): boolean {
  return recognition.definition === PARTICIPANTS_ROLE;
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
    if (isApplications) problems.addToTable("passed-over", source, "");
    return !isApplications;
  });
}

/** Fields of participants that other tables supply: nobody need miss their columns. */
function fieldsElsewhere(
  declarations: readonly RecognisedTable[],
  outcomes: readonly RecognisedTable[],
  schools: readonly RecognisedTable[],
): ParticipantField[] {
  return [
    ...(declarations.length > 0 ? (["startDate", "presentedDate", "result"] as const) : []),
    ...(outcomes.length > 0 ? (["result"] as const) : []),
    ...schoolFields(schools),
  ];
}

/** Names the columns that a table lacks or has twice, and those that were taken for something without a heading that says so. */
function checkColumns(
  { source, recognition }: RecognisedTable,
  elsewhere: readonly FieldKey[],
  problems: ProblemList,
): void {
  const { definition, columns, constants, certainties } = recognition;
  const isThere = (key: FieldKey): boolean => columns.has(key) || constants.has(key) || elsewhere.includes(key);
  const isParticipant = definition === PARTICIPANTS_ROLE;
  for (const field of definition.fields) {
    const constant = constants.get(field.key);
    if (constant !== undefined)
      problems.addToTable("taken-from-sheet", source, field.heading, `“${constant.title}”`, constant.value);
    if (constant?.other !== undefined) {
      const [nearer, other] = [constant.title, constant.other].map((title) => `“${title}”`);
      problems.addToTable("titles-differ", source, field.heading, nearer, other);
    }
    if (field.need !== "expected" || isThere(field.key)) continue;
    if (isParticipant && field.key === "participantId") problems.addToTable("no-identifier", source, field.heading);
    else if (!isParticipant || !isSaidOtherwise(field.key, columns))
      problems.addToTable("missing-column", source, field.heading);
  }
  for (const [key, position] of columns) {
    if (certainties.get(key) !== "content") continue;
    const heading = canonicalHeading(definition, key);
    const found = cellText(source.headings[position]) || columnLetters(source.firstColumn + position);
    problems.addToTable("taken-by-content", source, heading, "", found);
  }
  for (const heading of recognition.outdated) problems.addToTable("mapping-outdated", source, heading);
  for (const position of recognition.repeated) {
    const where = `column ${columnLetters(source.firstColumn + position)}`;
    problems.addToTable("repeated-column", source, cellText(source.headings[position]), where);
  }
  for (const position of recognition.alternatives) {
    const where = `column ${columnLetters(source.firstColumn + position)}`;
    problems.addToTable("other-column", source, cellText(source.headings[position]), where);
  }
  if (
    isParticipant &&
    (["withdrawn", "deferred"].includes(readStatus(source.sheet) ?? "") || NO_RECRUITS.test(source.sheet))
  ) {
    problems.addToTable("sheet-status", source, "", "", source.sheet);
  }
}

/** Names of sheets whose people may not have been recruited. */
const NO_RECRUITS = /\b(?:waiting|reserves?|declined|rejected|unsuccessful|leavers?|enquir(?:y|ies)|interested)\b/i;

/** Names tables whose people cannot be told from those of the first table, since another column identifies them. */
function checkIdentifiers(tables: readonly RecognisedTable[], problems: ProblemList): void {
  const headings = tables.map(({ source, recognition }) => {
    const heading = recognition.columns.get("participantId");
    return heading === undefined ? "" : cellText(source.headings[heading]);
  });
  tables.forEach(({ source }, i) => {
    if (i === 0 || headings[i] === "" || headings[0] === "") return;
    if (spellingKey(headings[i]) === spellingKey(headings[0])) return;
    problems.addToTable("different-identifiers", source, headings[i], `${tables[0].source.name} by ${headings[0]}`);
  });
}

/** A status says who has withdrawn or deferred, and a column of Yes and No who is not White British. */
function isSaidOtherwise(key: FieldKey, columns: ReadonlyMap<FieldKey, number>): boolean {
  if (key === "withdrawnDate" || key === "deferredDate") return columns.has("status");
  if (key === "startDate") return false;
  return key === "ethnicity" && columns.has("nonWhiteBritish");
}

/** Asks about ratings that look as if they were given on a narrower scale, unless the user has said which it is. */
function checkRatingScales(
  tables: readonly RecognisedTable[],
  feedback: readonly Feedback[],
  problems: ProblemList,
): void {
  const suspected = suspectedScale(feedback.map(({ rating }) => rating));
  if (suspected === null) return;
  for (const { source, recognition } of tables) {
    const heading = recognition.columns.get("rating");
    if (heading === undefined || recognition.ratingScale !== undefined) continue;
    const name = cellText(source.headings[heading]);
    problems.addToTable("rating-scale", source, name, suspected.scale, String(suspected.greatest));
  }
}

/** Ratings in the participants' own rows, where the workbook has no feedback table. */
function ratingsOf({ count, rating, given }: Participants): Feedback[] | null {
  if (!given.has("rating")) return null;
  const feedback: Feedback[] = [];
  for (let position = 0; position < count; position++) {
    if (rating[position] >= 0) feedback.push({ position, rating: rating[position] });
  }
  return feedback;
}
