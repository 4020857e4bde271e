import type { FunctionEntry } from "./function-entry";

/** What a formula gives a function: arguments, and the range that is its register. */
export interface GivenArguments {
  /** One per parameter of the function. */
  readonly asked: readonly unknown[];
  /** Cells with headings in their first row; null where the formula reads the workbook's tables. */
  readonly range: readonly (readonly unknown[])[] | null;
  /** Position of the range among all arguments. */
  readonly rangeAt: number;
}

/**
 * Tells a function's arguments from the range that is its register. A parameter that takes cells itself has come before the range in a
 * later release: formulas from before have the range in its place, which has rows and columns, as a list of headings has not.
 *
 * @param args as Excel hands them over: one per parameter of the function, then the range; null or undefined where one is left out
 */
export function givenArguments({ parameters }: FunctionEntry, args: readonly unknown[]): GivenArguments {
  const count = parameters.length;
  const [asked, range] = [args.slice(0, count), args[count]];
  if (isCells(range)) return { asked, range, rangeAt: count };
  const last = asked[count - 1];
  const isBefore = parameters.at(-1)?.isRange === true && isCells(last) && last.length > 1 && last[0].length > 1;
  return isBefore
    ? { asked: asked.with(count - 1, null), range: last, rangeAt: count - 1 }
    : { asked, range: null, rangeAt: count };
}

function isCells(value: unknown): value is unknown[][] {
  return Array.isArray(value);
}
