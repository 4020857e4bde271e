import type { CountedName } from "../../metrics/behind/counted-name";

/** Words that questions are full of, and that find nothing: "who is about to miss 18 months" is asked by three of its words. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  "a about an are by did do does for has have how in is many me of on or show the their there they to was were what which who whom will with".split(
    " ",
  ),
);

/** What people call a count besides its name and heading. */
export const COUNT_WORDS: Readonly<Partial<Record<CountedName, string>>> = {
  "non-white-british": "ethnic minority",
  "not-presented": "without assessment",
  "within-time": "18 months",
  late: "missed",
  "still-to-present": "outstanding",
  overdue: "missed deadline",
  due: "miss 18 months deadline soon",
  withdrawn: "left dropped out",
  retained: "stayed",
  submitted: "results",
  failed: "not passed",
  responses: "feedback ratings",
};

/** What people look for who need a function, besides what it says about itself. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  DUE: "miss missed 18 months late remind reminder deadlines soon",
  PARTICIPANTS: "names emails people behind a figure",
};
