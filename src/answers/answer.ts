import type { Participants } from "../register/columns/participants";

/** A cell's value: what a function returns for one cell. Blank is "". */
export type AnswerCell = string | number;

/** What a function returns: an answer as it is shown, or people whose further columns have to be read first. Never thrown. */
export type Answer = FinalAnswer | PeopleAnswer;

/** Values (a table is rows of cells), or why there are none. */
export type FinalAnswer =
  | { readonly kind: "value"; readonly value: AnswerCell; readonly numberFormat?: NumberFormat }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly AnswerCell[])[];
      readonly numberFormats?: readonly (readonly NumberFormat[])[];
      /** Positions of columns that hold serial dates of the 1900 date system, as the register has them. */
      readonly dates?: readonly number[];
    }
  /** An argument is wrong: #VALUE! in Excel. The sentence names what is accepted. */
  | { readonly kind: "wrong argument"; readonly message: string }
  /** There is no figure: #N/A in Excel. The sentence says why. */
  | { readonly kind: "not available"; readonly message: string };

/**
 * People whose table has columns that the register does not have, such as their names. These cells are read when the answer is to be shown:
 * see `withColumns`.
 */
export interface PeopleAnswer {
  readonly kind: "people";
  readonly participants: Participants;
  /** Position of each in the register. */
  readonly positions: readonly number[];
  /** The headings as the formula has them: texts that may hold several with commas between. */
  readonly columns: readonly string[];
}

/** The en-US number format in which the sheets show a number; undefined where that makes no difference. */
export type NumberFormat = string | undefined;

export function value(cell: AnswerCell, numberFormat?: NumberFormat): FinalAnswer {
  return { kind: "value", value: cell, numberFormat };
}

/** A table spills; one without rows cannot. */
export function table(
  rows: readonly (readonly AnswerCell[])[],
  whenEmpty: string,
  numberFormats?: readonly (readonly NumberFormat[])[],
  dates?: readonly number[],
): FinalAnswer {
  if (rows.length === 0) return notAvailable(whenEmpty);
  return { kind: "table", rows, ...(numberFormats && { numberFormats }), ...(dates && { dates }) };
}

export function notAvailable(message: string): FinalAnswer {
  return { kind: "not available", message };
}

export function wrongArgument(message: string): FinalAnswer {
  return { kind: "wrong argument", message };
}

/** A share as a number; #N/A where there is nothing to divide by. */
export function shareOf(
  numerator: number,
  denominator: number,
  whatIsMissing: string,
  numberFormat?: NumberFormat,
): FinalAnswer {
  return denominator === 0 ? notAvailable(whatIsMissing) : value(numerator / denominator, numberFormat);
}
