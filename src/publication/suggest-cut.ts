import { makeCopy, type MadeCopy } from "./make-copy";
import type { Cut, PublicationOptions } from "./options";
import { draftOf } from "./tables/draft-of";
import type { Draft } from "./tables/draft";
import { NotProtected, type Control } from "./protection/protection";
import { countIn } from "./disclosures/published-counts";
import { CONFIDENTIAL, type PublicCopy } from "./public-copy";

/** Another cut that says more of the groups, and how much of their tables is left out with it and now. */
export interface Suggestion {
  readonly cut: Cut;
  /** Cells of groups that say [c]. */
  readonly hidden: number;
  /** Cells of groups that say anything: [c] or a number of people. */
  readonly cells: number;
  readonly hiddenNow: number;
  readonly cellsNow: number;
}

/** From this share on, in percent, so much is left out that others are tried: readers then find more [c] than figures. */
const MUCH_PERCENT = 50;

/** Another cut is better by a clear margin where the share that it leaves out is at most this much of the present one, in percent. */
const CLEARLY_LESS_PERCENT = 67;

/** It says more only if it still shows at least this much of the figures, in percent: a table of three totals leaves nothing out. */
const STILL_SHOWN_PERCENT = 50;

/**
 * What is put together, in the order in which it is tried: first what takes least from the tables. Qualifications are not among it, as
 * all of them together stand in the tables' column Total already.
 */
const CANDIDATES: readonly Partial<Cut>[] = [
  { ethnicity: "major" },
  { years: "together" },
  { ethnicity: "major", years: "together" },
];

/**
 * Looks for another cut where so much of the tables by gender, disability and ethnicity is left out that it would say more: the first
 * that leaves out a clearly smaller share of what they show, and still shows enough. Each is tried by making its copy.
 *
 * @param made the copy with the present cut
 * @returns null where little is left out, or no cut is better
 */
export async function suggestCut(
  input: Parameters<typeof makeCopy>[0],
  options: PublicationOptions,
  made: MadeCopy,
  control: Control = {},
): Promise<Suggestion | null> {
  const now = groupCells(made);
  if (options.method !== "suppress" || percentHidden(now) < MUCH_PERCENT) return null;
  // Tables that are cut otherwise cannot be compared with a former copy, so what the two give away together would not be protected.
  if (made.former !== null) return null;
  const cuts = CANDIDATES.map((candidate) => ({ ...options.cut, ...candidate }));
  for (const cut of cuts.filter((one) => !isNoOther(one, made.copy))) {
    // Small counts are left out in any case: mostly they alone show that a copy need not be made.
    if (!saysMore(leastHidden(draftOf(input.analysis, { ...options, cut })), now)) continue;
    await control.pause?.();
    const cells = await triedCells(input, { ...options, cut }, control);
    if (cells !== null && saysMore(cells, now)) {
      return { cut, hidden: cells.hidden, cells: cells.all, hiddenNow: now.hidden, cellsNow: now.all };
    }
  }
  return null;
}

/** Cells of groups in the tables by gender, disability and ethnicity. Noughts say nothing, so they do not count. */
interface GroupCells {
  readonly hidden: number;
  readonly all: number;
}

function groupCells({ copy: { metrics } }: MadeCopy): GroupCells {
  const values = metrics.flatMap(({ tables }) =>
    tables
      .filter(({ name }) => name !== "Qualification")
      .flatMap(({ rows }) => rows.filter(({ isTotal }) => !isTotal).flatMap(({ values: ofRow }) => ofRow)),
  );
  const hidden = values.filter((value) => value === CONFIDENTIAL).length;
  return { hidden, all: hidden + values.filter((value) => (countIn(value) ?? 0) > 0).length };
}

/** The same of tables in which only the small counts are left out. */
function leastHidden({ tables, system }: Draft): GroupCells {
  const counts = tables
    .filter(({ name }) => name !== "Qualification")
    .flatMap(({ rows }) => rows.filter(({ isTotal }) => !isTotal).flatMap(({ cells }) => cells))
    .flatMap(({ count }) => (count === null ? [] : [system.counts[count]]))
    .filter(({ value }) => value > 0);
  return { hidden: counts.filter(({ isSensitive }) => isSensitive).length, all: counts.length };
}

/** @returns null where people cannot be protected with this cut */
async function triedCells(
  input: Parameters<typeof makeCopy>[0],
  options: PublicationOptions,
  control: Control,
): Promise<GroupCells | null> {
  try {
    return groupCells(await makeCopy(input, options, control));
  } catch (error) {
    if (error instanceof NotProtected) return null;
    throw error;
  }
}

/** Whether the tables would be the same as they are. */
function isNoOther(cut: Cut, { options, years }: PublicCopy): boolean {
  const isSameInYears = cut.years === options.cut.years || years.length < 2;
  const { qualifications, ethnicity } = options.cut;
  return isSameInYears && cut.qualifications === qualifications && cut.ethnicity === ethnicity;
}

function saysMore(then: GroupCells, now: GroupCells): boolean {
  const isClearlyLess = percentHidden(then) * 100 <= percentHidden(now) * CLEARLY_LESS_PERCENT;
  if (!isClearlyLess || percentHidden(then) >= MUCH_PERCENT) return false;
  return (then.all - then.hidden) * 100 >= (now.all - now.hidden) * STILL_SHOWN_PERCENT;
}

/** Unrounded; 0 where there is nothing. */
function percentHidden({ hidden, all }: GroupCells): number {
  return all === 0 ? 0 : (hidden * 100) / all;
}
