import type { Workbook } from "excel-stand-in";
import { rewrittenFile, type Parts } from "../support/rewritten-file";
import { participantRow, PARTICIPANT_HEADINGS, workbookFile } from "../support/workbook-files";
import type { FieldOutcome } from "./field-case";
import { counts, recruited } from "./field-figures";

/**
 * A workbook of two people who have begun in 2017/18, the first of whom is Zoë, and of notes ("Call Ann on Monday"), as another
 * program might have written it.
 */
export async function twoPeople(rewrite: (parts: Map<string, string>) => Parts): Promise<Uint8Array> {
  const rows = [PARTICIPANT_HEADINGS, participantRow("P1", { "First name": "Zoë" }), participantRow("P2")];
  const file = await workbookFile([
    { name: "Register", rows },
    { name: "Notes", rows: [["Call Ann on Monday"]] },
  ]);
  return rewrittenFile(file, rewrite);
}

/** The right figures of {@link twoPeople}, and what its cells still say in the workbook written. */
export const TWO_PEOPLE = "2017/18: 2; 2 rows = 2 counted + 0 left out; Zoë; Call Ann on Monday";

export async function gotOfTwoPeople(outcome: FieldOutcome): Promise<string> {
  const workbook = await outcome.output();
  return [
    recruited(outcome.json),
    counts(outcome.json),
    said(workbook, "Register", 1, 1),
    said(workbook, "Notes", 0, 0),
  ].join("; ");
}

/** What a cell of a workbook says; rows and columns from 0. */
export function said(workbook: Workbook, sheet: string, row: number, column: number): string {
  const content = workbook.worksheets.find(({ name }) => name === sheet)?.cell(row, column)?.content ?? "nothing";
  return typeof content === "object" ? content.error : String(content);
}

/** Changes one part of a file, which must be there. */
export function change(parts: Map<string, string>, name: string, to: (text: string) => string): Map<string, string> {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`There is no part ${name}.`);
  return parts.set(name, to(text));
}
