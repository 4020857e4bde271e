import { type Day, workingDayUpTo } from "./calendar";
import type { Participant } from "./participant";
import type { PublishedIntake } from "./published-intakes";
import type { Random } from "./random";

/** One row of the Assessments table: one task of one participant. */
export interface Assessment {
  readonly participantId: string;
  readonly task: string;
  readonly presentedDate: Day;
  readonly result: "Passed" | "Failed" | null;
  readonly isModerated: boolean;
}

/** The final assessment of each qualification; its last task is presented on the participant's own presented date. */
const TASKS: ReadonlyMap<string, readonly string[]> = new Map([
  ["NPQEL", ["Task 1", "Task 2"]],
  ["NPQH", ["Task 1", "Task 2"]],
  ["NPQSL", ["Project"]],
  ["NPQML", ["Project"]],
]);

/** How long before the last task an earlier one is presented. */
const DAYS_BETWEEN_TASKS = [42, 84] as const;

/**
 * The assessments of everybody who presented, in the order in which they were presented. As many of each intake as the
 * report says went to external moderation, which upheld all of them (metric 5). A task that awaits its result is not moderated.
 */
export function inventAssessments(
  participants: readonly Participant[],
  intakes: readonly PublishedIntake[],
  random: Random,
): Assessment[] {
  const all = intakes.flatMap((intake) => {
    const ofIntake = participants.filter(
      ({ qualification, academicYear }) => qualification === intake.qualification && academicYear === intake.year,
    );
    const tasks = ofIntake.flatMap((participant) => tasksOf(participant, random));
    const marked = random.shuffled(tasks.filter(({ result }) => result !== null));
    const moderated = new Set(marked.slice(0, intake.moderated));
    if (moderated.size < intake.moderated) throw new Error(`${intake.qualification} has too few marked assessments.`);
    return tasks.map((task) => ({ ...task, isModerated: moderated.has(task) }));
  });
  return all.sort((a, b) => a.presentedDate - b.presentedDate);
}

function tasksOf(participant: Participant, random: Random): Omit<Assessment, "isModerated">[] {
  const { presentedDate, result } = participant.progress;
  if (presentedDate === null) return [];
  const tasks = TASKS.get(participant.qualification) ?? [];
  return tasks.map((task, index) => {
    const isLast = index === tasks.length - 1;
    return {
      participantId: participant.id,
      task,
      presentedDate: isLast ? presentedDate : workingDayUpTo(presentedDate - random.between(...DAYS_BETWEEN_TASKS)),
      // Only the last task decides in this sample: nobody fails an earlier one.
      result: isLast ? result : "Passed",
    };
  });
}
