/**
 * A number of people that the tables of a copy show, alone or in brackets, or that can be worked out of them. Cells that show the same
 * people share one count: the total of metric 3 stands in four tables.
 */
export interface Count {
  /** Says what is counted, and is the same in every copy: "3 Total 2017/18 NPQH" */
  readonly key: string;
  /** The true number. It never leaves the workbook while the count is hidden. */
  readonly value: number;
  /** Whether it is one of 1 to 4 people of whom it says something private. */
  readonly isSensitive: boolean;
  /**
   * Place of a count that shows the same where it is shown: that its group is everybody. Where that one is left out, this one is private
   * as well if it is small.
   */
  readonly saidBy?: number | undefined;
  /** Whether it would be private if it were small, as counts of groups are. */
  readonly isPrivate: boolean;
  /** Whether nobody has to be kept from knowing it where it is left out: it says nothing private, and a former copy says most of it. */
  readonly isLeftAlone?: true;
  /** Whether it may be left out. The others are published whatever they are: recruits, for example. */
  readonly canHide: boolean;
  /** Cells that are left out with it: those that show it, and percentages that would give it away. 0: nobody sees it, but it may follow from others, such as those who failed. */
  readonly cells: number;
}

/** The parts add up to the whole. Numbers are places in `counts`. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Everyone in the part is in the whole as well: metric 2 counts some of those recruited. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/** A displayed percentage that still says something of a hidden count: it is at least `least` and at most `greatest`. */
export interface Hint {
  readonly count: number;
  readonly least: number;
  readonly greatest: number;
}

/** What anyone knows who reads all tables of a copy together: numbers of people, how they add up, and which are part of which. */
export interface CountSystem {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  readonly parts: readonly Part[];
  /** Percentages that may stay beside a hidden count, as at least five numbers fit them. */
  readonly hints: readonly Hint[];
}

/** Counts of 1 to 4 people are small; the fifth number is the first that is not. */
export const SMALL = 4;

export function isSmall(value: number): boolean {
  return value >= 1 && value <= SMALL;
}

/** Whether a count is small and private, as far as depends on what else is left out. @param hidden places of what is left out */
export function isSensitiveBeside({ isSensitive, saidBy, value }: Count, hidden: ReadonlySet<number>): boolean {
  return isSensitive || (saidBy !== undefined && isSmall(value) && hidden.has(saidBy));
}
