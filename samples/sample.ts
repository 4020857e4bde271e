import { type Assessment, inventAssessments } from "./assessments";
import { type Feedback, inventFeedback } from "./feedback";
import type { Participant } from "./participant";
import { inventParticipants } from "./participants";
import { type PublishedIntake, publishedIntakes } from "./published-intakes";
import { Random } from "./random";

/** Everything that the sample workbook holds, before it is laid out on sheets. */
export interface Sample {
  readonly participants: readonly Participant[];
  readonly assessments: readonly Assessment[];
  readonly intakes: readonly PublishedIntake[];
  readonly feedback: readonly Feedback[];
}

/** Changing the seed gives other people with the same totals. */
const SEED = 20172018;

/** Invents the people behind the published report. The same on every machine and in every run. */
export function inventSample(): Sample {
  const random = new Random(SEED);
  const intakes = publishedIntakes();
  const participants = inventParticipants(intakes, random);
  return {
    participants,
    assessments: inventAssessments(participants, intakes, random),
    intakes,
    feedback: inventFeedback(participants, intakes, random),
  };
}
