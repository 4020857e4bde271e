import { COUNTED_NAMES } from "../../../src/metrics/behind/counted-name";
import { ask } from "./ask";
import { notAvailable, wrongValue, type Case } from "./case";

const COUNTED = COUNTED_NAMES.join(", ");
const NAMED = "Gender, Disability, Ethnicity, Ethnic group, FSM";
const GENDERS = "Not Known, Female, Male or Prefer not to say";

/** Functions whose arguments are wrong, or that have no figure: what their cells say. */
export const ERRORS: readonly Case[] = [
  ...["RECRUITMENT", "FSM", "NONWHITEBRITISH", "WITHINTIME", "ACCURACY", "FEEDBACK", "RETENTION"].map((name) => ({
    formula: ask(name, "NPQX"),
    expected: wrongValue("“NPQX” is not in your tables. Use NPQEL, NPQH, NPQSL or NPQML."),
  })),
  {
    // A qualification that exists, though nobody is on it.
    formula: ask("DEFERRAL", "NPQLL"),
    expected: wrongValue("“NPQLL” is not in your tables. Use NPQEL, NPQH, NPQSL or NPQML."),
  },
  ...[
    ask("RETENTION", undefined, "2019/20"),
    ask("TARGET", 1, undefined, "2019/20"),
    ask("STATUS", 1, undefined, "2019/20"),
    ask("METRIC", 1, undefined, "2019/20"),
    ask("PARTICIPANTS", "recruited", undefined, "2019/20"),
    ask("GAP", "retention", "Gender", "Female", undefined, "2019/20"),
  ].map((formula) => ({
    formula,
    expected: wrongValue("“2019/20” is not in your tables. Use 2017/18 or 2018/19."),
  })),
  {
    formula: ask("FSM", undefined, "2017/19"),
    expected: wrongValue("“2017/19” is not in your tables. Use 2017/18 or 2018/19."),
  },
  ...[
    ask("RETENTION", undefined, undefined, "Age", "40"),
    ask("GROUPS", "Age"),
    ask("PVALUE", "retention", "Age", "40"),
    ask("COUNT", "passed", "NPQH", undefined, "Age", "40"),
  ].map((formula) => ({
    formula,
    expected: wrongValue(`“Age” is not a characteristic in your tables. Use one of: ${NAMED}.`),
  })),
  ...[ask("ACHIEVEMENT", undefined, undefined, "Gender", "Robot"), ask("VERDICT", "retention", "Gender", "Robot")].map(
    (formula) => ({
      formula,
      expected: wrongValue(`“Robot” is not a group of Gender in your tables. Use ${GENDERS}.`),
    }),
  ),
  {
    formula: ask("RETENTION", undefined, undefined, "Gender"),
    expected: wrongValue(`The group is missing. Use ${GENDERS}.`),
  },
  {
    formula: ask("RETENTION", undefined, undefined, undefined, "Female"),
    expected: wrongValue(`Name the characteristic that “Female” belongs to. Use one of: ${NAMED}.`),
  },
  ...[ask("COUNT", "heads"), ask("PARTICIPANTS", "heads")].map((formula) => ({
    formula,
    expected: wrongValue(`“heads” is not a count. Use one of: ${COUNTED}.`),
  })),
  ...["soon", 1.5].map((days) => ({
    formula: ask("DUE", days),
    expected: wrongValue(
      `“${days}” is not a number of days. Use a whole number such as 30; -1 lists only those who are overdue.`,
    ),
  })),
  {
    formula: ask("DUE", 30, "NPQX"),
    expected: wrongValue("“NPQX” is not in your tables. Use NPQEL, NPQH, NPQSL or NPQML."),
  },
  {
    formula: ask("DUE", -100_000),
    expected: notAvailable("No matching participant is overdue by that many days."),
  },
  {
    formula: ask("PARTICIPANTS", "failed", undefined, undefined, undefined, undefined, "Last name, Village"),
    expected: wrongValue(
      "“Village” is not a heading of your participants. Use one of: Participant ID, First name, Last name, Qualification, Academic year, Start date, School URN, School name and 9 more.",
    ),
  },
  ...["GAP", "PVALUE", "VERDICT"].map((name) => ({
    formula: ask(name, "recruitment", "Gender", "Female"),
    expected: wrongValue("“recruitment” cannot be compared. Use retention or achievement."),
  })),
  ...["assessments", "moderated", "upheld", "responses"].map((measure) => ({
    formula: ask("COUNT", measure, undefined, undefined, "Gender", "Female"),
    expected: wrongValue(
      `The count “${measure}” cannot be split by group. Leave out the characteristic and the group.`,
    ),
  })),
  ...[
    [8, "8"],
    [0, "0"],
    ["one", "one"],
  ].flatMap(([metric, shown]) =>
    ["TARGET", "STATUS", "METRIC"].map((name) => ({
      formula: ask(name, metric),
      expected: wrongValue(`“${shown}” is not a metric. Use a number from 1 to 7.`),
    })),
  ),
  {
    formula: ask("METRIC", 1, "Region"),
    expected: wrongValue("Metric 1 has no table by “Region”. Use Qualification, Gender, Disability or Ethnicity."),
  },
  {
    formula: ask("METRIC", 5, "Gender"),
    expected: wrongValue("Metric 5 has no table by “Gender”. Use Qualification."),
  },
  {
    formula: ask("ACCURACY", "NPQH", "2018/19"),
    expected: notAvailable("No matching assessment has been moderated yet."),
  },

  {
    formula: ask("PARTICIPANTS", "withdrawn", "NPQEL"),
    expected: notAvailable("The count is 0, so there is no one to list."),
  },
  {
    formula: ask("TARGET", 7),
    expected: notAvailable("Metric 7 has no target. It is met when no group differs significantly."),
  },
  {
    formula: ask("GAP", "retention", "Gender", "Not Known", "NPQEL"),
    expected: notAvailable("There are no matching participants."),
  },
  {
    formula: "=NPQ.RETENTION(,,,,Targets!A1:C9)",
    expected: wrongValue(
      "The first row of the range needs the headings Participant ID, Qualification and Start date (or Academic year).",
    ),
  },
];
