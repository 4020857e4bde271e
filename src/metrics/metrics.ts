import { ACCURACY } from "./accuracy";
import { FREE_SCHOOL_MEALS } from "./free-school-meals";
import type { MetricDefinition } from "./metric-definition";
import { NON_WHITE_BRITISH } from "./non-white-british";
import { PARTICIPANT_FEEDBACK } from "./participant-feedback";
import { PRESENTATION } from "./presentation";
import { RECRUITMENT } from "./recruitment";
import { RETENTION_AND_ACHIEVEMENT } from "./retention-and-achievement";

/** The framework's metrics, in order. */
export const METRICS: readonly MetricDefinition[] = [
  RECRUITMENT,
  FREE_SCHOOL_MEALS,
  NON_WHITE_BRITISH,
  PRESENTATION,
  ACCURACY,
  PARTICIPANT_FEEDBACK,
  RETENTION_AND_ACHIEVEMENT,
];
