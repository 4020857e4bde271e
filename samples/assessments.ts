import type { Day } from "./calendar";
import type { Participant } from "./participant";
import type { PublishedIntake } from "./published-intakes";
import type { Random } from "./random";

/** One final assessment task of a participant: one row of the Assessments table. */
export interface Assessment {
  readonly participantId: string;
  readonly task: string;
  readonly presentedDate: Day;
  readonly result: "Passed" | "Failed" | null;
  readonly isModerated: boolean;
}

/**
 * The tasks of everyone who presented, and which of them the quality assurance agent moderated. NPQEL and NPQH have two tasks.
 * Throws when their number is not the published one (metric 5).
 */
export function inventAssessments(
  participants: readonly Participant[],
  intakes: readonly PublishedIntake[],
  random: Random,
): Assessment[] {
  return intakes.flatMap((intake) => {
    const tasks =
      intake.qualification === "NPQEL" || intake.qualification === "NPQH" ? ["Task 1", "Task 2"] : ["Task 1"];
    const presented = participants.filter(
      ({ qualification, academicYear, progress }) =>
        qualification === intake.qualification && academicYear === intake.year && progress.presentedDate !== null,
    );
    const assessments = presented.flatMap(({ id, progress }) =>
      tasks.map((task) => ({ id, task, presentedDate: progress.presentedDate ?? 0, result: progress.result })),
    );
    if (assessments.length !== intake.assessments) {
      throw new Error(`${intake.qualification} ${intake.year} has ${assessments.length} assessments.`);
    }
    const sample = new Set(random.shuffled(assessments).slice(0, intake.moderated));
    return assessments.map((assessment) => ({
      participantId: assessment.id,
      task: assessment.task,
      presentedDate: assessment.presentedDate,
      result: assessment.result,
      isModerated: sample.has(assessment),
    }));
  });
}
