import type { Tally } from "../metrics/tally";
import { MILLION } from "../register/cells/read-number";
import type { Target } from "../register/readers/targets";
import { notAvailable, share, value, type Answer } from "./answer";
import { countOf, type CountedName } from "./counts";
import { select, WrongArgument, type Asked, type Selection, type Where } from "./selection";

/** A share of people: those of whom one count holds, of those of whom another does. */
interface Share {
  readonly of: CountedName;
  readonly among: CountedName;
  /** Why there is no share where nobody is among those. */
  readonly nobody: string;
}

const NOBODY = "Nobody was recruited here.";

/** The shares that have functions of their own. */
export const SHARES = {
  fsm: { of: "fsm", among: "recruited", nobody: NOBODY },
  nonWhiteBritish: { of: "non-white-british", among: "recruited", nobody: NOBODY },
  withinTime: { of: "within-time", among: "presented", nobody: "Nobody has presented for final assessment here yet." },
  deferral: { of: "deferred", among: "recruited", nobody: NOBODY },
  achievement: { of: "passed", among: "submitted", nobody: "Nobody has a final result here yet." },
} as const satisfies Record<string, Share>;

/** One of the {@link SHARES} of a selection, 0 to 1. */
export function shareOf(tally: Tally, { of, among, nobody }: Share, asked: Asked): Answer {
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  return share(countOf(tally, of, selection), countOf(tally, among, selection), nobody);
}

/** Metric 7: those who have not withdrawn, of those who started. */
export function retention(tally: Tally, asked: Asked): Answer {
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  const started = countOf(tally, "recruited", selection);
  return share(started - countOf(tally, "withdrawn", selection), started, NOBODY);
}

/** Metric 5: upheld, of those moderated. */
export function accuracy(tally: Tally, asked: Where): Answer {
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  return share(
    countOf(tally, "upheld", selection),
    countOf(tally, "moderated", selection),
    "No assessment has been moderated here yet.",
  );
}

/** Metric 6: mean of the ratings, 0 to 10. */
export function meanRating(tally: Tally, asked: Where): Answer {
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  const cells = tally.scope.cellsOf(selection.year, selection.qualification);
  const ratings = cells.reduce((sum, cell) => sum + tally.sides[cell].ratings, 0);
  return share(ratings, countOf(tally, "responses", selection) * MILLION, "Nobody has given feedback here yet.");
}

/** Metric 1: recruited, of the target; everyone recruited counts, also where a qualification has no target. */
export function recruitment(tally: Tally, targets: readonly Target[], asked: Where): Answer {
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  const target = recruitmentTarget(tally, targets, selection);
  if (target.kind !== "value" || target.value === 0) {
    return target.kind === "value" ? notAvailable("The recruitment target is 0 here.") : target;
  }
  return value(countOf(tally, "recruited", selection) / Number(target.value));
}

/** Sum of the recruitment targets that are set. */
export function recruitmentTarget(
  tally: Tally,
  targets: readonly Target[],
  { year, qualification }: Selection,
): Answer {
  const { scope } = tally;
  const cells = new Set(scope.cellsOf(year, qualification));
  const set = targets.filter((one) => one.recruitment !== null && cells.has(scope.cellOf(one.year, one.qualification)));
  if (set.length === 0) return notAvailable("There is no recruitment target here.");
  return value(set.reduce((sum, { recruitment: target }) => sum + (target ?? 0), 0));
}
