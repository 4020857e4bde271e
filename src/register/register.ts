import { readAssessments, type Assessment } from "./assessments";
import { readFeedback, type Feedback } from "./feedback";
import { ROLES, type Role } from "./fields";
import { ParticipantReader, type RowCounts } from "./participant-reader";
import type { Participants } from "./participants";
import type { Problem } from "./problem";
import { columnLetters, ProblemList } from "./problem-list";
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

/**
 * Builds the register from the workbook's tables. Tables that are none of ours are passed over; several tables of one kind
 * count together. Never throws for anything that cells may hold: every row is counted, or left out with a problem.
 */
export function buildRegister(tables: readonly SourceTable[]): Register {
  const problems = new ProblemList();
  const recognised = tables
    .flatMap((source) => {
      const recognition = recogniseTable(source.headings);
      return recognition === null ? [] : [{ source, recognition }];
    })
    .sort((a, b) => orderOf(a) - orderOf(b));
  for (const table of recognised) checkColumns(table, problems);
  const inRole = (role: Role): RecognisedTable[] =>
    recognised.filter((table) => table.recognition.definition.role === role);

  const { participants, counts } = new ParticipantReader(inRole("participants"), problems).read();
  const assessmentTables = inRole("assessments");
  const feedbackTables = inRole("feedback");
  return {
    participants,
    assessments: assessmentTables.length === 0 ? null : readAssessments(assessmentTables, participants, problems),
    feedback:
      feedbackTables.length === 0 ? ratingsOf(participants) : readFeedback(feedbackTables, participants, problems),
    targets: readTargets(inRole("targets"), problems),
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

/** Ratings in the participants' own rows, where the workbook has no feedback table. */
function ratingsOf({ count, rating, hasRatings }: Participants): Feedback[] | null {
  if (!hasRatings) return null;
  const feedback: Feedback[] = [];
  for (let position = 0; position < count; position++) {
    if (rating[position] >= 0) feedback.push({ position, rating: rating[position] });
  }
  return feedback;
}
