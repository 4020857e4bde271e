/** What a formula is to show: a value, or an error with its sentence. */
export type Expected = number | string | { readonly error: "#N/A" | "#VALUE!"; readonly message: string };

/** A formula and what its cell is to show. */
export interface Case {
  readonly formula: string;
  readonly expected: Expected;
}

/** `#N/A` with its sentence: the arguments are right, and there is no figure. */
export const notAvailable = (message: string): Expected => ({ error: "#N/A", message });

/** `#VALUE!` with its sentence: an argument is wrong. */
export const wrongValue = (message: string): Expected => ({ error: "#VALUE!", message });

/** A share of people, or the reason why there is none. */
export const share = (part: number, whole: number, reason: string): Expected =>
  whole === 0 ? notAvailable(reason) : part / whole;

/** The formulas, one below the other, as they are put into a sheet. */
export const formulasOf = (cases: readonly Case[]): string[][] => cases.map(({ formula }) => [formula]);
