import type { Recognition, RecognitionResult } from "./recognition/recognition";

/** A table or range of the workbook whose headings were read, whether it is recognised or not; its rows are not read yet. */
export interface TableCandidate {
  /** What it is, or why it is not recognised. */
  readonly result: RecognitionResult;
  /** Names and titles that may say the qualification or the year of all its rows, nearest first. */
  readonly titles: readonly string[];
  /** Excel table's name, or of a plain range that of its worksheet: "Goals", or "Goals, table 2" where it is one of several. */
  readonly name: string;
  /** Whether it is an Excel table. */
  readonly isTable: boolean;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headings: readonly unknown[];
  /** The line directly above them, where headings are over two rows: below others they may be repeated with it. */
  readonly upperHeadings?: readonly unknown[];
  /** First rows below the headings, as they were looked at. */
  readonly sample: readonly (readonly unknown[])[];
  /** Sheet row of the first row below the headings, 0-based. */
  readonly firstRow: number;
  /** Sheet column of the first heading, 0-based. */
  readonly firstColumn: number;
  readonly rowCount: number;
}

/** A table of the workbook that the register can use. */
export interface FoundTable extends TableCandidate {
  readonly recognition: Recognition;
}

/** Those of the candidates that are recognised. */
export function recognisedAmong(candidates: readonly TableCandidate[]): FoundTable[] {
  return candidates.flatMap((candidate) => {
    const { result } = candidate;
    return result.kind === "recognised" ? [{ ...candidate, recognition: result.recognition }] : [];
  });
}
