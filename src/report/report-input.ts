import type { Analysis } from "../metrics/analyse";
import type { Results } from "../metrics/results";
import type { Role } from "../register/tables/fields";
import type { Problem } from "../register/problems/problem";

/** What the sheets are made of. */
export interface ReportInput {
  /** What the results were computed from: the sheet Next names the participants who have still to present. */
  readonly analysis: Analysis;
  readonly results: Results;
  readonly problems: readonly Problem[];
  /** Keys of the problems that the user has acknowledged: see `problemKeys`. None by default. */
  readonly acknowledged?: readonly string[];
  /** Rows of the participants tables: `rows = counted + leftOut`. */
  readonly counts: { readonly rows: number; readonly counted: number; readonly leftOut: number };
  /** "" when it is not known. */
  readonly provider: string;
  /** Date of the report: Excel serial day number. */
  readonly asOf: number;
  /** Whether the workbook sets that day, so that it is not the day of the refresh. No by default. */
  readonly isDaySet?: boolean;
  /** Days to add to the workbook's serial dates: 1462 where it counts them from 1904. 0 by default. */
  readonly dateOffset?: number;
  /** Tables that were read, participants first, with their rows, blank ones included. */
  readonly sources: readonly { readonly role?: Role; readonly name: string; readonly rows: number }[];
  /** Whether the qualification tables are written as formulas; plain values by default. */
  readonly liveFormulas?: boolean;
  /** Version of the add-in. */
  readonly version: string;
}
