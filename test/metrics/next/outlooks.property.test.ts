import fc from "fast-check";
import type { Definitions } from "../../../src/metrics/definitions";
import type { Outlook } from "../../../src/metrics/next/next";
import { addMonths } from "../../../src/register/cells/serial-date";
import { isoDay } from "../../../src/text/day-text";
import { nextOfTables } from "../../support/next-of-tables";
import { persons, plainRow, serialOf, type Person } from "../../support/persons";
import { standingOf } from "../../support/readings";
import { participantsTable } from "../../support/register-tables";

type JudgedOn = Definitions["presentationJudgedOn"];

/** What may become of somebody. */
const FATES = ["in time", "late", "withdraws", "defers", "stays away"] as const;
type Fate = (typeof FATES)[number];

const deadlineOf = (one: Person): number => addMonths(serialOf(one.start), 18);

/** Whether somebody has still to present. */
const isLeft = (one: Person): boolean => one.presented === "" && one.withdrawn === "" && one.result === "";
const isUndated = (one: Person): boolean => one.presented === "" && one.withdrawn === "" && one.result !== "";

/** Somebody after what has become of them from a day on. Whoever is overdue does not withdraw or defer any more. */
function after(one: Person, fate: Fate, asOf: number, areDeferredDue: boolean): Person {
  const canBeInTime = deadlineOf(one) >= asOf;
  const presents = (day: number): Person => ({ ...one, presented: isoDay(day) });
  const isOverdue = isLeft(one) && !canBeInTime && (one.deferred === "" || areDeferredDue);
  // The day on which they presented is found.
  if (isUndated(one) && fate === "in time") return presents(deadlineOf(one));
  if (!isLeft(one) && !isUndated(one)) return one;
  switch (fate) {
    case "in time":
      return presents(canBeInTime ? deadlineOf(one) : asOf);
    case "late":
      return presents(Math.max(deadlineOf(one) + 1, asOf));
    case "withdraws":
      return isOverdue || isUndated(one) ? one : { ...one, withdrawn: isoDay(asOf) };
    case "defers":
      return isOverdue || isUndated(one) ? one : { ...one, deferred: isoDay(asOf) };
    case "stays away":
      return one;
  }
}

/** Those in time at the least and at most, and of how many, written down once more. */
function shareOf(people: readonly Person[], asOf: number, judgedOn: JudgedOn, areDeferredDue: boolean) {
  const presented = people.filter((one) => one.presented !== "");
  const undated = people.filter(isUndated);
  const overdue = people.filter(
    (one) => isLeft(one) && deadlineOf(one) < asOf && (one.deferred === "" || areDeferredDue),
  );
  const least = presented.filter((one) => serialOf(one.presented) <= deadlineOf(one)).length;
  const most = least + (judgedOn === "presented" ? 0 : undated.length);
  const among = {
    due: presented.length + undated.length + overdue.length,
    presented: presented.length,
    started: people.length,
  }[judgedOn];
  return { least, most, among };
}

/** Whether a share is at most another; nobody is no share. */
function isUpTo(one: Share, other: Share): boolean {
  return one.among === 0 || other.among === 0 || one.within * other.among <= other.within * one.among;
}

type Share = Pick<Outlook["best"], "within" | "among">;

it("metric 4 ends between its best and its worst, whatever becomes of whom, and stands between them now", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      persons.filter((people) => people.length > 0),
      fc.integer({ min: serialOf("2018-01-01"), max: serialOf("2020-06-01") }),
      fc.integer({ min: 0, max: 800 }),
      fc.infiniteStream(fc.constantFrom(...FATES)),
      fc.constantFrom<JudgedOn>("due", "presented", "started"),
      fc.boolean(),
      fc.boolean(),
      (people, asOf, later, fates, presentationJudgedOn, deferredAreDue, isOne) => {
        const definitions = { presentationJudgedOn, deferredAreDue, presentedThresholdPercent: 60 };
        const futureOf = (one: Person, at: number): Person => {
          const { value } = fates.next();
          // One person's future alone, or everybody's.
          return isOne && at > 0 ? one : after(one, value as Fate, asOf, deferredAreDue);
        };
        const future = people.map(futureOf);
        const then = isOne ? asOf : asOf + later;
        const now = nextOfTables([participantsTable(people.map(plainRow))], isoDay(asOf), definitions);
        const end = nextOfTables([participantsTable(future.map(plainRow))], isoDay(then), definitions);
        for (const { year, qualification, best, worst, now: standing } of now.next.outlooks) {
          const isHere = (one: Person): boolean =>
            plainRow(one)["Academic year"] === year && (qualification === null || one.qualification === qualification);
          for (const [some, day] of [
            [people, asOf],
            [future, then],
          ] as const) {
            const { least, most, among } = shareOf(some.filter(isHere), day, presentationJudgedOn, deferredAreDue);
            expect(isUpTo(worst, { within: least, among })).toBe(true);
            expect(isUpTo({ within: most, among }, best)).toBe(true);
          }
          const ended = standingOf(end.results, 4, qualification, year).status;
          for (const status of [standing.status, ended]) {
            if (worst.status === "Met") expect(status).not.toBe("Not met");
            if (best.status === "Not met") expect(status).not.toBe("Met");
          }
          seen.add(`${worst.status}, ${standing.status}, ${best.status}, ${ended}`);
        }
      },
    ),
    { numRuns: 150, seed: 4 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...["Not met, Not met, Met, Met", "Not met, Met, Met, Not met", "Not met, Not met, Not met, Not met"],
      ...["Met, Met, Met, Met", "Not met, Not yet known, Met, Met"],
    ]),
  );
});
