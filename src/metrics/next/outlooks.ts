import { MILLION } from "../../register/cells/read-number";
import type { Analysis } from "../analyse";
import { BYTE, cellTable } from "../cell-table";
import { people } from "../counting";
import type { Standing } from "../metric";
import { PRESENTED } from "../presentation";
import { presentingIn } from "../presenting-in";
import { columnMissing, judgeShare, shortOf } from "../standings";
import type { DeadlineList } from "./deadline-list";
import type { Outlook, PresentedInTime } from "./next";

/** What can still become of those of one year and qualification who have still to present. */
interface StillOpen {
  /** They can still present in time: nobody knows their deadline, or it is not over. */
  canBeInTime: number;
  /** They cannot, and are not due while they are deferred: their deadline is over. */
  deferredTooLong: number;
  /** Last deadline of those who can still be in time; 0 = none is known. */
  until: number;
}

/**
 * How metric 4 can still end, by year: every qualification, then all together.
 *
 * At best everyone who can still present in time does, and so did everyone of whom that is not known; at worst none of them, and everyone
 * else who has still to present does so late. Whoever is overdue is due in both. Nobody else is thought to withdraw, or to defer.
 */
export function outlooksOf(analysis: Analysis, deadlines: DeadlineList): Outlook[] {
  const open = stillOpen(analysis, deadlines);
  const { scope } = analysis.tally;
  const standings = analysis.results.metrics.find(({ number }) => number === 4)?.standings ?? [];
  return standings.map((now) => {
    const year = scope.years.indexOf(now.year);
    const qualification = now.qualification === null ? null : scope.qualifications.indexOf(now.qualification);
    const some = together(scope.cellsOf(year, qualification).map((cell) => open[cell]));
    return outlookOf(analysis, now, year, qualification, some);
  });
}

function outlookOf(
  { tally, results: { definitions } }: Analysis,
  now: Standing,
  year: number,
  qualification: number | null,
  { canBeInTime, deferredTooLong, until }: StillOpen,
): Outlook {
  const where = { year: now.year, qualification: now.qualification, now };
  if (columnMissing(tally, year, qualification, PRESENTED) !== null) {
    return { ...where, best: NOBODY, worst: NOBODY, open: 0, needed: null, until: null };
  }
  const threshold = definitions.presentedThresholdPercent;
  const presented = people(tally, "presented", year, qualification);
  const within = people(tally, "within-time", year, qualification);
  const { bands, undated, timeUnknown } = presentingIn(tally, year, qualification);
  const open = canBeInTime + timeUnknown;
  const [atBest, atWorst] = {
    due: [presented + undated + bands.overdue + canBeInTime, deferredTooLong],
    // Who is overdue is judged only when they present, and then late.
    presented: [presented + undated + canBeInTime, bands.overdue + deferredTooLong],
    started: [people(tally, "recruited", year, qualification), 0],
  }[definitions.presentationJudgedOn];
  const needed = shortOf(within, atBest, Math.round(threshold * MILLION));
  return {
    ...where,
    best: inTime(within + open, atBest, threshold),
    worst: inTime(within, atBest + atWorst, threshold),
    open,
    needed: needed > open ? null : needed,
    until: until === 0 ? null : until,
  };
}

const NOBODY: PresentedInTime = { within: 0, among: 0, status: "Not yet known" };

function inTime(within: number, among: number, thresholdPercent: number): PresentedInTime {
  if (among === 0) return NOBODY;
  return { within, among, status: judgeShare(within, among, thresholdPercent, "in time").status };
}

/** By combination of year and qualification. */
function stillOpen({ register, tally: { scope } }: Analysis, deadlines: DeadlineList): StillOpen[] {
  const { year, qualification } = register.participants;
  const cellOf = cellTable(scope);
  const open = Array.from({ length: scope.cells }, nobody);
  for (let at = 0; at < deadlines.count; at++) {
    const { position, band, deadline, days } = deadlines.row(at);
    const cell = open[cellOf[year[position] * BYTE + qualification[position]]];
    if (days === null || days >= 0) {
      cell.canBeInTime++;
      cell.until = Math.max(cell.until, deadline ?? 0);
    } else if (band === "deferred") cell.deferredTooLong++;
  }
  return open;
}

function together(some: readonly StillOpen[]): StillOpen {
  const sum = nobody();
  for (const one of some) {
    sum.canBeInTime += one.canBeInTime;
    sum.deferredTooLong += one.deferredTooLong;
    sum.until = Math.max(sum.until, one.until);
  }
  return sum;
}

function nobody(): StillOpen {
  return { canBeInTime: 0, deferredTooLong: 0, until: 0 };
}
