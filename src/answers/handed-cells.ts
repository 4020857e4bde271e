import { plainValue } from "./plain-value";

/** The cells of a range as Excel hands them to a function. */
export interface HandedCells {
  /** Texts, numbers, booleans, names of errors; "" for a blank cell. */
  readonly values: readonly (readonly unknown[])[];
  /** Number formats of the same cells, "General" where none was handed over; absent where there is not a single one. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Positions of columns that hold nothing but numbers below their headings, and of whose 0s it is not known which are blank cells. */
  readonly doubtful: readonly number[];
}

/**
 * Reads a range as it was handed over. A blank cell arrives as null on the web, and as 0 on the desktop, where it cannot be told from a 0
 * (office-js#5262, #4702, #1951). So a 0 is a blank cell, unless some cell is null: then this Excel tells them apart.
 */
export function handedCells(range: readonly (readonly unknown[])[]): HandedCells {
  const plain = range.map((row) => row.map(plainValue));
  const isTold = range.some((row) => row.some((cell) => cell === null));
  const formats = numberFormatsOf(range);
  return {
    values: isTold ? plain : plain.map((row) => row.map((value) => (value === 0 ? "" : value))),
    doubtful: isTold ? [] : numbersWithZero(plain),
    ...(formats === null ? {} : { numberFormats: formats }),
  };
}

function numbersWithZero([headings = [], ...rows]: readonly (readonly unknown[])[]): number[] {
  return [...headings.keys()].filter(
    (column) => rows.some((row) => row[column] === 0) && rows.every((row) => typeof row[column] === "number"),
  );
}

function numberFormatsOf(range: readonly (readonly unknown[])[]): string[][] | null {
  let isAny = false;
  const formats = range.map((row) =>
    row.map((cell) => {
      const format: unknown = (cell as { readonly numberFormat?: unknown } | null | undefined)?.numberFormat;
      isAny ||= typeof format === "string";
      return typeof format === "string" ? format : "General";
    }),
  );
  return isAny ? formats : null;
}
