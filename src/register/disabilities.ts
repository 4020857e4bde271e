import { GroupVocabulary } from "./group-vocabulary";

/** Whether a participant has declared a disability. */
export const DISABILITIES = new GroupVocabulary({
  Yes: ["Y", "True", "1", "Disabled"],
  No: ["N", "False", "0", "None", "Not disabled", "No known disability"],
});
