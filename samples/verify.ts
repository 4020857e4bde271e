import type { Assessment } from "./assessments";
import { monthsLater } from "./calendar";
import type { Participant } from "./participant";
import type { Margins, PublishedIntake } from "./published-intakes";
import type { Quota } from "./quota-selection";

type CharacteristicName = keyof Margins;
const CHARACTERISTICS: readonly CharacteristicName[] = ["gender", "disability", "ethnicity"];

/** The invented rows that the published figures are counted from. */
interface Rows {
  readonly participants: readonly Participant[];
  readonly assessments: readonly Assessment[];
}

/** Counts the invented rows over again, plainly, and throws an error that names every published figure they miss. */
export function verify(rows: Rows, intakes: readonly PublishedIntake[]): void {
  const missed = intakes.flatMap((intake) => missedFigures(rows, intake));
  if (missed.length > 0) throw new Error(`The sample misses the published figures:\n${missed.join("\n")}`);
}

function missedFigures(rows: Rows, intake: PublishedIntake): string[] {
  const people = rows.participants.filter(
    ({ qualification, academicYear }) => qualification === intake.qualification && academicYear === intake.year,
  );
  const ids = new Set(people.map(({ id }) => id));
  const assessments = rows.assessments.filter(({ participantId }) => ids.has(participantId));
  const numberOf = (isCounted: (participant: Participant) => boolean) => people.filter(isCounted).length;

  const figures: readonly (readonly [name: string, published: number, counted: number])[] = [
    ["presented", intake.presented, numberOf(hasPresented)],
    ["withdrawn", intake.withdrawn, numberOf(({ progress }) => progress.withdrawnDate !== null)],
    ["deferred", intake.deferred, numberOf(({ progress }) => progress.deferredDate !== null)],
    ["submitted", intake.submitted, numberOf(({ progress }) => progress.result !== null)],
    ["passed", intake.passed, numberOf(({ progress }) => progress.result === "Passed")],
    ["assessments", intake.assessments, assessments.length],
    ["moderated", intake.moderated, assessments.filter(({ isModerated }) => isModerated).length],
    ...breakdown("recruited", intake.recruited, people),
    ...breakdown(
      "from FSM schools",
      intake.fromFsmSchools,
      people.filter(({ school }) => school.fsmPercent >= 30),
    ),
    ...breakdown("not White British", intake.notWhiteBritish, people.filter(isNotWhiteBritish)),
    ...breakdown("presented in time", intake.presentedInTime, people.filter(hasPresentedInTime)),
  ];
  return figures
    .filter(([, published, counted]) => published !== counted)
    .map(
      ([name, published, counted]) => `${intake.qualification} ${intake.year} ${name}: ${counted}, not ${published}`,
    );
}

function breakdown(name: string, margins: Margins, people: readonly Participant[]): [string, number, number][] {
  return CHARACTERISTICS.flatMap((characteristic) => {
    const published: Quota = margins[characteristic];
    const values = new Set([...published.keys(), ...people.map((person) => person[characteristic])]);
    return [...values].map((value): [string, number, number] => [
      `${name}, ${characteristic} ${value}`,
      published.get(value) ?? 0,
      people.filter((person) => person[characteristic] === value).length,
    ]);
  });
}

function isNotWhiteBritish({ ethnicity }: Participant): boolean {
  return !["English / Welsh / Scottish / Northern Irish / British", "Not provided"].includes(ethnicity);
}

function hasPresented({ progress }: Participant): boolean {
  return progress.presentedDate !== null;
}

function hasPresentedInTime({ startDate, progress }: Participant): boolean {
  return progress.presentedDate !== null && progress.presentedDate <= monthsLater(startDate, 18);
}
