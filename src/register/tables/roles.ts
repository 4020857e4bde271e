import type { RoleDefinition } from "./fields";
import { ASSESSMENTS_ROLE } from "./roles/assessments";
import { DECLARATIONS_ROLE } from "./roles/declarations";
import { FEEDBACK_ROLE } from "./roles/feedback";
import { OUTCOMES_ROLE } from "./roles/outcomes";
import { PARTICIPANTS_ROLE } from "./roles/participants";
import { SCHOOLS_ROLE } from "./roles/schools";
import { TARGETS_ROLE } from "./roles/targets";

/** What makes a table one of participants, in words. */
export const NEEDED_HEADINGS = "Participant ID, Qualification and Start date (or Academic year)";

/** Every kind of table that the register reads, each declared in its own file. If two fit a table equally well, the first is used. */
export const ROLES: readonly RoleDefinition[] = [
  PARTICIPANTS_ROLE,
  ASSESSMENTS_ROLE,
  TARGETS_ROLE,
  FEEDBACK_ROLE,
  SCHOOLS_ROLE,
  DECLARATIONS_ROLE,
  OUTCOMES_ROLE,
];
