import { MILLION } from "../../register/cells/read-number";
import { notAvailable, shareOf } from "../answer";
import { countOf } from "../count-of";
import type { CountedName } from "../../metrics/behind/counted-name";
import { defineFunction } from "../define-function";
import type { FunctionEntry, FunctionResult } from "../function-entry";
import { MESSAGES } from "../messages";
import { CHARACTERISTIC } from "../parameters/characteristic";
import { GROUP } from "../parameters/group";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";
import { recruitmentTarget } from "../recruitment-target";
import { rateFormat } from "../rate-format";

/** A share of people: those in one count, out of those in another. */
interface PeopleShare extends Pick<FunctionEntry, "name" | "description" | "example"> {
  readonly of: CountedName;
  /** Everyone except those: people who have not withdrawn. */
  readonly isOfTheRest?: boolean;
  readonly among: keyof typeof NONE_AMONG;
}

/** Why there is no share. */
const NONE_AMONG = {
  recruited: MESSAGES.noParticipants,
  presented: MESSAGES.nonePresented,
  submitted: MESSAGES.noResults,
} as const;

/** No type: Excel takes a format only with a result of any type. */
const ZERO_TO_ONE: FunctionResult = { description: "A number from 0 to 1." };

function peopleShare({ of, isOfTheRest = false, among, ...texts }: PeopleShare): FunctionEntry {
  const format = rateFormat(texts.name);
  return defineFunction({
    ...texts,
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: ZERO_TO_ONE,
    notAvailable: NONE_AMONG[among],
    answer(analysis, selection) {
      const [part, whole] = [countOf(analysis, of, selection), countOf(analysis, among, selection)];
      return shareOf(isOfTheRest ? whole - part : part, whole, NONE_AMONG[among], format);
    },
  });
}

/** The rates of the metrics. */
export const RATES: readonly FunctionEntry[] = [
  defineFunction({
    name: "RECRUITMENT",
    description: "Metric 1: participants recruited as a share of the target, so 1.5 is 150%.",
    parameters: [QUALIFICATION, YEAR],
    result: { description: "A number; 1.66 is 166%." },
    notAvailable: "There is no recruitment target, or it is 0.",
    example: ["QUALIFICATION", "YEAR"],
    // Everyone recruited counts, even if a qualification has no target.
    answer(analysis, selection) {
      const target = recruitmentTarget(analysis, selection);
      if (target === null) return notAvailable(MESSAGES.noRecruitmentTarget);
      const recruited = countOf(analysis, "recruited", selection);
      return shareOf(recruited, target, MESSAGES.recruitmentTargetIsZero, rateFormat("RECRUITMENT"));
    },
  }),
  peopleShare({
    name: "FSM",
    description: "Metric 2: the share of recruits from schools with many pupils eligible for free school meals.",
    of: "fsm",
    among: "recruited",
    example: ["QUALIFICATION", "YEAR"],
  }),
  peopleShare({
    name: "NONWHITEBRITISH",
    description: "Metric 3: the share of recruits who are not White British.",
    of: "non-white-british",
    among: "recruited",
    example: ["", "YEAR"],
  }),
  peopleShare({
    name: "WITHINTIME",
    description: "Metric 4: of those who presented for final assessment, the share who did so in time.",
    of: "within-time",
    among: "presented",
    example: ["", "YEAR"],
  }),
  defineFunction({
    name: "ACCURACY",
    description: "Metric 5: the share of moderated assessments that were upheld.",
    parameters: [QUALIFICATION, YEAR],
    result: ZERO_TO_ONE,
    notAvailable: MESSAGES.noneModerated,
    example: [],
    answer(analysis, selection) {
      const [upheld, moderated] = [countOf(analysis, "upheld", selection), countOf(analysis, "moderated", selection)];
      return shareOf(upheld, moderated, MESSAGES.noneModerated, rateFormat("ACCURACY"));
    },
  }),
  defineFunction({
    name: "FEEDBACK",
    description: "Metric 6: the mean rating that participants gave, out of 10.",
    parameters: [QUALIFICATION, YEAR],
    result: { description: "A number from 0 to 10." },
    notAvailable: MESSAGES.noFeedback,
    example: ["QUALIFICATION"],
    answer(analysis, selection) {
      const { tally } = analysis;
      const cells = tally.scope.cellsOf(selection.year, selection.qualification);
      const ratings = cells.reduce((sum, cell) => sum + tally.sides[cell].ratings, 0);
      const responses = countOf(analysis, "responses", selection);
      return shareOf(ratings, responses * MILLION, MESSAGES.noFeedback, rateFormat("FEEDBACK"));
    },
  }),
  peopleShare({
    name: "RETENTION",
    description: "Metric 7: of those who started, the share who have not withdrawn.",
    of: "withdrawn",
    isOfTheRest: true,
    among: "recruited",
    example: ["QUALIFICATION", "YEAR", "Gender", "Female"],
  }),
  peopleShare({
    name: "DEFERRAL",
    description: "Metric 7: of those who started, the share who have deferred.",
    of: "deferred",
    among: "recruited",
    example: ["QUALIFICATION", "YEAR"],
  }),
  peopleShare({
    name: "ACHIEVEMENT",
    description: "Metric 7: of those with a final result, the share who passed.",
    of: "passed",
    among: "submitted",
    example: ["", "YEAR"],
  }),
];
