import { GroupVocabulary } from "./group-vocabulary";

/** Gender as recorded. Labels as in the Department's report. */
export const GENDERS = new GroupVocabulary({
  Female: ["F", "Woman"],
  Male: ["M", "Man"],
  "Non-binary": [],
  Other: [],
});
