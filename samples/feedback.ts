import { type Day, workingDayUpTo } from "./calendar";
import { REPORT_DAY } from "./dates";
import type { Participant } from "./participant";
import type { PublishedIntake } from "./published-intakes";
import type { Random } from "./random";

/** One row of the Feedback table. */
export interface Feedback {
  readonly participantId: string;
  readonly date: Day;
  /** A whole number from 0 to 10. */
  readonly rating: number;
}

/** Who answers: most of those who presented are asked at the end, the others once on the way. In per cent. */
const ANSWERS_OF_PRESENTED = 60;
const ANSWERS_OF_OTHERS = 15;

/** How often each rating from 0 to 10 is given, in per cent: the mean lies near 8.1. */
const RATING_FREQUENCIES = [0, 1, 1, 1, 2, 4, 6, 13, 26, 26, 20] as const;

/** Ratings of each intake in the order in which they were given. Who withdrew is not asked. */
export function inventFeedback(
  participants: readonly Participant[],
  intakes: readonly PublishedIntake[],
  random: Random,
): Feedback[] {
  const ratings = RATING_FREQUENCIES.flatMap((frequency, rating) => Array.from({ length: frequency }, () => rating));
  const all = intakes.flatMap(({ qualification, year }) => {
    const staying = participants.filter(
      (participant) =>
        participant.qualification === qualification &&
        participant.academicYear === year &&
        participant.progress.withdrawnDate === null,
    );
    const presented = staying.filter(({ progress }) => progress.presentedDate !== null);
    const others = staying.filter(({ progress }) => progress.presentedDate === null);
    return [...someOf(presented, ANSWERS_OF_PRESENTED, random), ...someOf(others, ANSWERS_OF_OTHERS, random)].map(
      (participant) => ({
        participantId: participant.id,
        date: inventDate(participant, random),
        rating: random.pick(ratings),
      }),
    );
  });
  return all.sort((a, b) => a.date - b.date);
}

function someOf(people: readonly Participant[], percent: number, random: Random): Participant[] {
  return random.shuffled(people).slice(0, Math.round((people.length * percent) / 100));
}

function inventDate({ startDate, progress }: Participant, random: Random): Day {
  const asked =
    progress.presentedDate === null
      ? startDate + random.between(60, 170)
      : progress.presentedDate + random.between(0, 14);
  return workingDayUpTo(Math.min(asked, REPORT_DAY));
}
