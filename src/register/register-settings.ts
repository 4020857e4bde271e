import type { FieldKey, Role } from "./fields";

/** Whether 03/04/19 is 3 April or 4 March. */
export type DateOrder = "day first" | "month first";

/** Scale on which participants rated, where it is not 0 to 10. */
export type RatingScale = "0 to 10" | "1 to 5" | "1 to 4, 1 best";

/** How a table of the workbook is to be taken, where the user has said so. */
export interface TableMapping {
  /** Excel table's name, or of a plain range that of its worksheet: "Goals", or "Goals, table 2" where it is one of several. */
  readonly table: string;
  /** What its rows are; "none": the table is not used; absent: what its headings say. */
  readonly role?: Role | "none";
  /** Field of each column that the user has decided, by its heading's `spellingKey`; "none" = ignored. */
  readonly columns?: Readonly<Record<string, FieldKey | "none">>;
  readonly dateOrder?: DateOrder;
  readonly ratingScale?: RatingScale;
}

/** Fields whose words the user may translate into words that are known here. */
export type WordField =
  "qualification" | "academicYear" | "gender" | "disability" | "ethnicity" | "status" | "result" | "nonWhiteBritish";

/** What words of the workbook mean, by field and the word as it stands in a cell: a known word of the field, such as "NPQH" or "2019/20". */
export type Words = Readonly<Partial<Record<WordField, Readonly<Record<string, string>>>>>;

/** What the user has said about the workbook's tables and words; it travels with the workbook. */
export interface RegisterSettings {
  readonly tables: readonly TableMapping[];
  readonly words: Words;
  /** Starting calendar years of the academic years to report; null = every year that is found. */
  readonly years: readonly number[] | null;
}

export const NO_REGISTER_SETTINGS: RegisterSettings = { tables: [], words: {}, years: null };
