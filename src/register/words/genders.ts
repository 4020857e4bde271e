import { GroupVocabulary, NOT_PROVIDED, PREFER_NOT_TO_SAY } from "./group-vocabulary";

/**
 * Gender as recorded. Labels as in the Department's report. The numbers are HESA's codes of SEXID (as in DfE's Register service,
 * app/lib/hesa/code_sets/sexes.rb); the older 1 and 2 are left out, as forms number their answers that way in either order.
 */
export const GENDERS = new GroupVocabulary(
  {
    Female: ["F", "Woman", "10"],
    Male: ["M", "Man", "11"],
    "Non-binary": [],
    Other: ["12"],
  },
  false,
  { [PREFER_NOT_TO_SAY]: ["96"], [NOT_PROVIDED]: ["99", "Sex not provided", "Gender not provided"] },
);
