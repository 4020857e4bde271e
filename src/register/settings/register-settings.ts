import type { TableMapping } from "../tables/table-mapping";
import type { Words } from "../words/words";

/**
 * What the user has said about how the workbook is to be read: what its tables and columns are, what its words mean, and which years are
 * reported. It is stored in the workbook and travels with it. `change-settings.ts` has a function for each choice;
 * `merge-register-settings.ts` reads what a workbook has stored. What a provider may define otherwise (such as the 18 months) is a
 * definition of src/metrics, and not a register setting.
 */
export interface RegisterSettings {
  readonly tables: readonly TableMapping[];
  readonly words: Words;
  /** Starting calendar years of the academic years to report; null = every year that is found. */
  readonly years: readonly number[] | null;
}

export const NO_REGISTER_SETTINGS: RegisterSettings = { tables: [], words: {}, years: null };
