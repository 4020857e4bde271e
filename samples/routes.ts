import type { Characteristics } from "./characteristics";
import type { PublishedIntake } from "./published-intakes";
import type { Random } from "./random";

/** Where a participant's course has led by the day of the report. */
export type Route = "withdrawn" | "deferred" | "under way" | "passed" | "failed" | "awaiting result";

/** A route, and whether the participant presented after the limit of 18 months. */
export interface PlannedRoute {
  readonly route: Route;
  readonly isLate: boolean;
}

/**
 * Shares out the intake's withdrawals, deferrals and results (metrics 4 and 7), one route per person in the given order.
 * Those who presented in time are known; the late ones, the withdrawn and the deferred are drawn from the others,
 * so that no one who left has presented. Throws when there are too few of them.
 */
export function planRoutes(
  people: readonly Characteristics[],
  intake: PublishedIntake,
  random: Random,
): Map<Characteristics, PlannedRoute> {
  const inTime = people.filter(({ presentedInTime }) => presentedInTime);
  const others = random.shuffled(people.filter(({ presentedInTime }) => !presentedInTime));
  const late = others.splice(0, intake.presented - inTime.length);
  const withdrawn = others.splice(0, intake.withdrawn);
  const deferred = others.splice(0, intake.deferred);
  if (deferred.length < intake.deferred) throw new Error(`${intake.qualification} ${intake.year} has too few people.`);

  // Late ones first: they have had their result, as everyone on the same course has.
  const presented = [...late, ...random.shuffled(inTime)];
  const routeOfPresented = (index: number): Route => {
    if (index < intake.passed) return "passed";
    return index < intake.submitted ? "failed" : "awaiting result";
  };
  const lateOnes = new Set(late);
  return new Map([
    ...presented.map((person, index) => planned(person, routeOfPresented(index), lateOnes.has(person))),
    ...withdrawn.map((person) => planned(person, "withdrawn")),
    ...deferred.map((person) => planned(person, "deferred")),
    ...others.map((person) => planned(person, "under way")),
  ]);
}

function planned(person: Characteristics, route: Route, isLate = false): [Characteristics, PlannedRoute] {
  return [person, { route, isLate }];
}
