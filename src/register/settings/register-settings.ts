import type { TableMapping } from "../tables/table-mapping";
import type { Words } from "../words/words";

/** What the user has said about the workbook's tables and words; it travels with the workbook. */
export interface RegisterSettings {
  readonly tables: readonly TableMapping[];
  readonly words: Words;
  /** Starting calendar years of the academic years to report; null = every year that is found. */
  readonly years: readonly number[] | null;
}

export const NO_REGISTER_SETTINGS: RegisterSettings = { tables: [], words: {}, years: null };
