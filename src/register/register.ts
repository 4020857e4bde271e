import { readAssessments, type Assessment } from "./assessments";
import { readFeedback, type Feedback } from "./feedback";
import { ROLES, type FieldKey, type Role } from "./fields";
import { ParticipantReader, type RowCounts } from "./participant-reader";
import type { Participants } from "./participants";
import type { Problem } from "./problem";
import { columnLetters, ProblemList } from "./problem-list";
import { MILLION } from "./read-number";
import { recogniseTable } from "./recognise";
import type { RecognisedTable } from "./recognised-table";
import { rowCountOf, type SourceTable } from "./source";
import { cellText } from "./spelling";
import { readTargets, type Target } from "./targets";

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

/** Rows that are not read: a range that looks like a table of ours, or what stands directly below a table. */
export interface NotRead extends Pick<SourceTable, "name" | "sheet"> {
  readonly code: "passed-over" | "rows-below";
}

/**
 * Builds the register from the workbook's tables. Tables that are none of ours are passed over; several tables of one kind
 * count together. Never throws for anything that cells may hold: every row is counted, or left out with a problem.
 *
 * @param notRead what looks as if it should be read and is not; each is named as a problem
 */
export function buildRegister(tables: readonly SourceTable[], notRead: readonly NotRead[] = []): Register {
  const problems = new ProblemList();
  const recognised = tables
    .flatMap((source) => {
      const recognition = recogniseTable(source.headings);
      return recognition === null ? [] : [{ source, recognition }];
    })
    .sort((a, b) => orderOf(a) - orderOf(b));
  for (const { code, ...table } of notRead) problems.addToTable(code, table, "");
  for (const table of recognised) checkColumns(table, problems);
  const inRole = (role: Role): RecognisedTable[] =>
    recognised.filter((table) => table.recognition.definition.role === role);

  const participantTables = inRole("participants");
  const targetTables = inRole("targets");
  const assessmentTables = inRole("assessments");
  const feedbackTables = inRole("feedback");
  const { participants, counts } = new ParticipantReader(participantTables, problems).read();
  const assessments = assessmentTables.length === 0 ? null : readAssessments(assessmentTables, participants, problems);
  const feedback =
    feedbackTables.length === 0 ? ratingsOf(participants) : readFeedback(feedbackTables, participants, problems);
  const targets = readTargets(targetTables, problems);
  checkFractions(participantTables, targetTables, { participants, targets }, problems);
  return {
    participants,
    assessments,
    feedback,
    targets,
    problems: problems.all,
    counts,
    sources: recognised.map(({ source, recognition }) => ({
      role: recognition.definition.role,
      name: source.name,
      sheet: source.sheet,
      rows: rowCountOf(source),
    })),
  };
}

/** Participants come first: everything else refers to them. */
function orderOf({ recognition }: RecognisedTable): number {
  return ROLES.indexOf(recognition.definition);
}

/** Names the columns that a table lacks or has twice. */
function checkColumns({ source, recognition }: RecognisedTable, problems: ProblemList): void {
  for (const field of recognition.definition.fields) {
    if (field.need === "expected" && !recognition.columns.has(field.key)) {
      problems.addToTable("missing-column", source, field.heading);
    }
  }
  for (const position of recognition.repeated) {
    const where = `column ${columnLetters(source.firstColumn + position)}`;
    problems.addToTable("repeated-column", source, cellText(source.headings[position]), where);
  }
}

/** Points out columns of percentages that look like fractions: 0.3 in a cell that is not formatted as a percentage is 0.3 %. */
function checkFractions(
  participantTables: readonly RecognisedTable[],
  targetTables: readonly RecognisedTable[],
  { participants, targets }: Pick<Register, "participants" | "targets">,
  problems: ProblemList,
): void {
  const { count, fsm, source: sources } = participants;
  participantTables.forEach((table, source) => {
    if (looksLikeFractions(count, (i) => (sources[i] === source ? fsm[i] : 0))) reportFractions(table, "fsm", problems);
  });
  for (const table of targetTables) {
    if (looksLikeFractions(targets.length, (i) => targets[i].fsm ?? 0)) reportFractions(table, "fsmTarget", problems);
    if (looksLikeFractions(targets.length, (i) => targets[i].nonWhiteBritish ?? 0)) {
      reportFractions(table, "nonWhiteBritishTarget", problems);
    }
  }
}

/** Whether some of the percentages (in millionths) are above 0 and none is above 1. */
function looksLikeFractions(count: number, shareAt: (i: number) => number): boolean {
  let hasAny = false;
  for (let i = 0; i < count; i++) {
    const share = shareAt(i);
    if (share > MILLION) return false;
    if (share > 0) hasAny = true;
  }
  return hasAny;
}

function reportFractions({ source, recognition }: RecognisedTable, key: FieldKey, problems: ProblemList): void {
  const heading = recognition.columns.get(key);
  if (heading !== undefined) problems.addToTable("fractions", source, cellText(source.headings[heading]));
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
