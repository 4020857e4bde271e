import { MESSAGES } from "../../src/answers/messages";
import { COUNTED_NAMES } from "../../src/metrics/behind/counted-name";
import type { Analysis } from "../../src/metrics/analyse";
import { ask, type Asked } from "../support/ask";
import { ALONE, EMPTY, said, SMALL } from "../support/small-register";

const women = { characteristic: "Gender", group: "Female" };
const men = { characteristic: "Gender", group: "Male" };
const inScope = { qualification: "NPQH", year: 2018 };

/** A formula for every sentence: function, arguments, register; and how the sentence reads. */
const SHOWN: Readonly<
  Record<keyof typeof MESSAGES, readonly [string, Asked, Analysis, string] | "see test/functions" | "see test/answers">
> = {
  missing: ["GAP", women, SMALL, "The measure is missing. Use retention or achievement."],
  notInTables: ["FSM", { year: 2030 }, SMALL, "“2030” is not in your tables. Use 2017/18 or 2018/19."],
  notACharacteristic: [
    ...(["GROUPS", { characteristic: "Age" }, SMALL] as const),
    "“Age” is not a characteristic in your tables. Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM.",
  ],
  notAGroup: [
    ...(["FSM", { ...women, group: "X" }, SMALL] as const),
    "“X” is not a group of Gender in your tables. Use Not Known, Female or Male.",
  ],
  groupWithoutCharacteristic: [
    ...(["FSM", { group: "Female" }, SMALL] as const),
    "Name the characteristic that “Female” belongs to. Use one of: Gender, Disability, Ethnicity, Ethnic group, FSM.",
  ],
  notACount: [
    ...(["COUNT", { measure: "heads" }, SMALL] as const),
    `“heads” is not a count. Use one of: ${COUNTED_NAMES.join(", ")}.`,
  ],
  noCount: ["PARTICIPANTS", {}, SMALL, `The measure is missing. Use one of: ${COUNTED_NAMES.join(", ")}.`],
  notDays: [
    ...(["DUE", { days: "soon" }, SMALL] as const),
    "“soon” is not a number of days. Use a whole number such as 30; -1 lists only those who are overdue.",
  ],
  notAHeading: "see test/answers",
  nobodyDue: ["DUE", { days: 30 }, SMALL, "No matching participant has still to present by then."],
  notByGroup: [
    ...(["COUNT", { measure: "upheld", ...women }, SMALL] as const),
    "The count “upheld” cannot be split by group. Leave out the characteristic and the group.",
  ],
  notCompared: [
    ...(["GAP", { measure: "deferral", ...women }, SMALL] as const),
    "“deferral” cannot be compared. Use retention or achievement.",
  ],
  notAMetric: ["STATUS", { metric: 8 }, SMALL, "“8” is not a metric. Use a number from 1 to 7."],
  noBreakdown: [
    ...(["METRIC", { metric: 6, breakdown: "Gender" }, SMALL] as const),
    "Metric 6 has no table by “Gender”. Use Qualification.",
  ],
  targetOfBoth: [
    ...(["TARGET", { metric: 2 }, SMALL] as const),
    "Metric 2 has a target for each qualification and year. Add both to the formula.",
  ],
  notARegister: "see test/functions",
  zeroOrBlank: "see test/functions",
  fractionOrPercentage: "see test/functions",
  blankInGroups: "see test/answers",
  rowsLeftOut: "see test/answers",
  rowsRepeated: "see test/answers",
  notLoaded: "see test/functions",
  noRegister: "see test/functions",
  noParticipantsYet: ["YEARS", {}, EMPTY, "There are no participants yet."],
  noParticipants: ["FSM", { ...men, year: 2018 }, SMALL, "There are no matching participants."],
  nonePresented: [
    ...(["WITHINTIME", inScope, SMALL] as const),
    "No matching participant has presented for final assessment yet.",
  ],
  noResults: ["ACHIEVEMENT", inScope, SMALL, "No matching participant has a final result yet."],
  noFeedback: ["FEEDBACK", inScope, SMALL, "No matching participant has given feedback yet."],
  noneModerated: ["ACCURACY", inScope, SMALL, "No matching assessment has been moderated yet."],
  noRecruitmentTarget: ["RECRUITMENT", {}, ALONE, "There is no matching recruitment target."],
  recruitmentTargetIsZero: [
    ...(["RECRUITMENT", { qualification: "NPQML", year: 2018 }, SMALL] as const),
    "The recruitment target is 0.",
  ],
  noShareTarget: [
    ...(["TARGET", { metric: 3, ...inScope }, SMALL] as const),
    "Metric 3 has no target for this qualification and year.",
  ],
  noGoal: [
    ...(["TARGET", { metric: 7 }, SMALL] as const),
    "Metric 7 has no target. It is met when no group differs significantly.",
  ],
  nothingToCompare: [
    ...(["GAP", { measure: "achievement", ...men }, SMALL] as const),
    "There are no participants or results to compare.",
  ],
  notYetKnown: [
    ...(["SHORT", { metric: 1, ...inScope }, SMALL] as const),
    "It is not yet known whether the metric is met: No target.",
  ],
  outOfReach: "see test/answers",
  notTested: [
    ...(["PVALUE", { measure: "retention", ...men }, SMALL] as const),
    "There is no p-value: too few to test.",
  ],
  countIsZero: [
    ...(["PARTICIPANTS", { measure: "passed", year: 2018 }, SMALL] as const),
    "The count is 0, so there is no one to list.",
  ],
};

describe("what a formula's error says", () => {
  it.each(Object.entries(SHOWN))("%s", (_, shown) => {
    if (typeof shown === "string") return;
    const [name, asked, analysis, sentence] = shown;
    expect(said(ask(name, asked, analysis))).toMatch(/^(wrong argument|not available): /);
    expect(String(said(ask(name, asked, analysis))).replace(/^(wrong argument|not available): /, "")).toBe(sentence);
  });

  it("is never longer than 255 characters, whatever the tables and the formula hold", () => {
    const long = "Any other ethnic background that somebody has described at length";
    const labels = Array.from({ length: 120 }, (_, i) => `${i} ${long}`);
    const messages = [
      // But for the names of the counts, which stand at the end and in no other place that Excel shows.
      ...Object.entries(SHOWN).map(([key, shown]) =>
        typeof shown === "string" || key.endsWith("Count") ? "" : shown[3],
      ),
      ...[MESSAGES.notARegister, MESSAGES.noRegister],
      MESSAGES.missing("characteristic", labels),
      MESSAGES.notInTables(long, labels),
      MESSAGES.notAHeading(long, labels),
      MESSAGES.notDays(long),
      MESSAGES.notAGroup(long, "Ethnic group", labels),
      MESSAGES.notAGroup(long, "Ethnic group", labels.slice(0, 3)),
      MESSAGES.groupWithoutCharacteristic(long, labels),
    ];
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(255);
    expect(MESSAGES.notAGroup("X", "Ethnicity", labels)).toBe(
      "“X” is not a group of Ethnicity in your tables. " +
        `Use one of: ${labels[0].slice(0, 54)}…, ${labels[1].slice(0, 54)}… and 118 more.`,
    );
  });

  it("is a whole sentence", () => {
    const sentences = [
      ...Object.values(SHOWN).map((shown) => (typeof shown === "string" ? "" : shown[3])),
      MESSAGES.notARegister,
      MESSAGES.noRegister,
    ].filter((sentence) => sentence !== "");
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].*\.$/);
  });
});
