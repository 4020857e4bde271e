import { ACCURACY } from "./accuracy";
import type { Definition } from "./definition";
import type { Definitions } from "./definitions";
import { FREE_SCHOOL_MEALS } from "./free-school-meals";
import { NON_WHITE_BRITISH } from "./non-white-british";
import { PARTICIPANT_FEEDBACK } from "./participant-feedback";
import { PRESENTATION } from "./presentation";
import { RECRUITMENT } from "./recruitment";
import { RETENTION_AND_ACHIEVEMENT } from "./retention-and-achievement";

/** Every definition. Each is declared in the file of its metric. */
export const DEFINITIONS: { readonly [K in keyof Definitions]: Definition<Definitions[K]> } = {
  ...RECRUITMENT.definitions,
  ...FREE_SCHOOL_MEALS.definitions,
  ...NON_WHITE_BRITISH.definitions,
  ...PRESENTATION.definitions,
  ...ACCURACY.definitions,
  ...PARTICIPANT_FEEDBACK.definitions,
  ...RETENTION_AND_ACHIEVEMENT.definitions,
};
