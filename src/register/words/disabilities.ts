import { GroupVocabulary, NOT_PROVIDED, PREFER_NOT_TO_SAY } from "./group-vocabulary";

/**
 * Disabilities of HESA's list, by code and by the name that DfE's Register service gives them (app/lib/hesa/code_sets/disabilities.rb).
 * 08 is the older code of two or more impairments, which Excel turns into 8 when it opens a CSV file.
 */
const SINGLE_DISABILITIES = [
  ...["51", "53", "54", "55", "56", "57", "58", "59", "96", "08", "8"],
  ...["Blind", "Deaf", "Learning difficulty", "Long-standing illness", "Mental health condition"],
  ...["Physical disability or mobility issue", "Social or communication impairment", "Development condition"],
  "Has disabilities but specific disabilities not shared",
];

/** Whether a participant has declared a disability. */
export const DISABILITIES = new GroupVocabulary(
  {
    Yes: ["Y", "True", "1", "Disabled", ...SINGLE_DISABILITIES],
    No: [
      ...["N", "False", "0", "None", "None declared", "Not disabled", "95", "00"],
      ...["No disability", "No disabilities", "No disability declared", "No known disability", "No known disabilities"],
    ],
  },
  false,
  { [PREFER_NOT_TO_SAY]: ["98"], [NOT_PROVIDED]: ["99"] },
  // Beside 0 a 1 says yes, but forms number their answers 1 and 2 in either order.
  { codes: new Set(["1"]), meaningsAmong: (texts) => (texts.has("2") ? null : new Map([["1", "Yes"]])) },
);
