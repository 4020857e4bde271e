import type { Recognition } from "../register/tables/recognise";

/** A table or range of the workbook whose headings were read, whether it is one of ours or not; its rows are not read yet. */
export interface TableCandidate {
  /** Null when it is none of ours, or the user has said that it is not used. */
  readonly recognition: Recognition | null;
  /** Excel table's name, or of a plain range that of its worksheet: "Goals", or "Goals, table 2" where it is one of several. */
  readonly name: string;
  /** Whether it is an Excel table. */
  readonly isTable: boolean;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headings: readonly unknown[];
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

export function isRecognised(candidate: TableCandidate): candidate is FoundTable {
  return candidate.recognition !== null;
}
