import type { Day } from "./calendar";
import { REPORT_DAY } from "./dates";
import type { Participant } from "./participant";
import type { Random } from "./random";

/** One rating by a participant: one row of the Feedback table. */
export interface Feedback {
  readonly participantId: string;
  readonly date: Day;
  /** Whole number, 0 to 10. */
  readonly rating: number;
}

/** Ratings as often as they are to occur: mostly 8 and 9, mean a little above 8. */
const RATINGS = [3, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10, 10];

/** In how many cases out of ten a participant answers the survey. */
const ANSWERS_AFTER_PRESENTING = 6;
const ANSWERS_ON_THE_WAY = 1;

/** Days after the start from which a participant is asked during the course. */
const FIRST_SURVEY = 90;

/** Ratings by those who answered the survey: most after presenting, a few during the course. */
export function inventFeedback(participants: readonly Participant[], random: Random): Feedback[] {
  return participants.flatMap(({ id, startDate, progress }) => {
    const { presentedDate } = progress;
    const isAnswered = random.below(10) < (presentedDate === null ? ANSWERS_ON_THE_WAY : ANSWERS_AFTER_PRESENTING);
    const date =
      presentedDate === null ? startDate + FIRST_SURVEY + random.below(60) : presentedDate + random.below(14);
    const rating = random.pick(RATINGS);
    return isAnswered && date <= REPORT_DAY ? [{ participantId: id, date, rating }] : [];
  });
}
