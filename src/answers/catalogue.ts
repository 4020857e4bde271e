import type { Analysis } from "../metrics/analyse";
import type { Answer } from "./answer";
import { gap, pValue, verdict } from "./comparisons";
import { count } from "./counts";
import { participants } from "./participants";
import { accuracy, meanRating, recruitment, retention, shareOf, SHARES } from "./rates";
import type { Asked } from "./selection";
import { groups, metricTable, qualifications, years } from "./tables";
import { status, target } from "./targets";

/** One function of the workbook: what it says about itself, and how it answers. */
export interface FunctionEntry {
  /** Name behind the namespace: "RETENTION". */
  readonly name: string;
  readonly section: "Rates" | "Counts, targets and status" | "Groups" | "Tables";
  readonly description: string;
  /** All but the last one, which every function has: {@link TABLE_PARAMETER}. */
  readonly parameters: readonly FunctionParameter[];
  /** What it gives. */
  readonly result: string;
  /** When it is #N/A; "" where it never is, but for want of a register. */
  readonly notAvailable: string;
  /** Arguments of an example, for any register: see {@link exampleArguments}. */
  readonly example: readonly string[];
  /** @param args as they stand in the formula; what is left out is blank, null or undefined */
  readonly answer: (analysis: Analysis, args: readonly unknown[]) => Answer;
}

export interface FunctionParameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly description: string;
}

const QUALIFICATION: FunctionParameter = {
  name: "qualification",
  isOptional: true,
  description: "Code or title, such as NPQH. All when left out.",
};
const YEAR: FunctionParameter = {
  name: "year",
  isOptional: true,
  description: "Academic year, such as 2017/18. All when left out.",
};
/** Last parameter of every function. */
export const TABLE_PARAMETER: FunctionParameter = {
  name: "table",
  isOptional: true,
  description: "Range with headings to read instead of the workbook's own tables.",
};
const CHARACTERISTIC: FunctionParameter = {
  name: "characteristic",
  isOptional: true,
  description: "What participants are grouped by, such as Gender. Left out: everybody.",
};
const GROUP: FunctionParameter = { name: "group", isOptional: true, description: "One of its groups, such as Female." };
const COUNTED_MEASURE: FunctionParameter = {
  name: "measure",
  isOptional: false,
  description:
    "recruited, fsm, non-white-british, presented, within-time, withdrawn, deferred, submitted, passed, assessments, moderated, upheld or responses.",
};
const METRIC: FunctionParameter = { name: "metric", isOptional: false, description: "Number of the metric, 1 to 7." };
const COMPARED_MEASURE: FunctionParameter = {
  name: "measure",
  isOptional: false,
  description: "retention or achievement.",
};
const CHARACTERISTIC_NEEDED: FunctionParameter = {
  name: "characteristic",
  isOptional: false,
  description: "What participants are grouped by, such as Gender.",
};
const GROUP_NEEDED: FunctionParameter = {
  name: "group",
  isOptional: false,
  description: "One of its groups, such as Female.",
};
const BREAKDOWN: FunctionParameter = {
  name: "breakdown",
  isOptional: true,
  description: "Qualification, Gender, Disability or Ethnicity; Qualification when left out.",
};

const asked = ([qualification, year, characteristic, group]: readonly unknown[]): Asked => {
  return { qualification, year, characteristic, group };
};
const comparedAsked = ([, characteristic, group, qualification, year]: readonly unknown[]): Asked => {
  return { qualification, year, characteristic, group };
};
const shareAnswer =
  (share: (typeof SHARES)[keyof typeof SHARES]): FunctionEntry["answer"] =>
  ({ tally }, args) =>
    shareOf(tally, share, asked(args));

/** Every function of the workbook, in the order of the documentation. */
export const FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: "RECRUITMENT",
    section: "Rates",
    description: "Metric 1: participants recruited as a share of the target; 1.5 is 150 %.",
    parameters: [QUALIFICATION, YEAR],
    result: "A number; 1.66 is 166 %.",
    notAvailable: "There is no target.",
    example: ["QUALIFICATION", "YEAR"],
    answer: ({ tally, register }, [qualification, year]) =>
      recruitment(tally, register.targets, { qualification, year }),
  },
  {
    name: "FSM",
    section: "Rates",
    description: "Metric 2: share of recruits from schools with many pupils eligible for free school meals.",
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A number from 0 to 1.",
    notAvailable: "Nobody was recruited.",
    example: ["QUALIFICATION", "YEAR"],
    answer: shareAnswer(SHARES.fsm),
  },
  {
    name: "NONWHITEBRITISH",
    section: "Rates",
    description: "Metric 3: share of recruits who are not White British.",
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A number from 0 to 1.",
    notAvailable: "Nobody was recruited.",
    example: ["", "YEAR"],
    answer: shareAnswer(SHARES.nonWhiteBritish),
  },
  {
    name: "WITHINTIME",
    section: "Rates",
    description: "Metric 4: of those who presented for final assessment, the share that did so in time.",
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A number from 0 to 1.",
    notAvailable: "Nobody has presented yet.",
    example: ["", "YEAR"],
    answer: shareAnswer(SHARES.withinTime),
  },
  {
    name: "ACCURACY",
    section: "Rates",
    description: "Metric 5: of the moderated assessments, the share that was upheld.",
    parameters: [QUALIFICATION, YEAR],
    result: "A number from 0 to 1.",
    notAvailable: "No assessment has been moderated yet.",
    example: [],
    answer: ({ tally }, [qualification, year]) => accuracy(tally, { qualification, year }),
  },
  {
    name: "FEEDBACK",
    section: "Rates",
    description: "Metric 6: mean rating by participants, out of 10.",
    parameters: [QUALIFICATION, YEAR],
    result: "A number from 0 to 10.",
    notAvailable: "Nobody has given feedback yet.",
    example: ["QUALIFICATION"],
    answer: ({ tally }, [qualification, year]) => meanRating(tally, { qualification, year }),
  },
  {
    name: "RETENTION",
    section: "Rates",
    description: "Metric 7: share of those who started and have not withdrawn.",
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A number from 0 to 1.",
    notAvailable: "Nobody was recruited.",
    example: ["QUALIFICATION", "YEAR", "Gender", "Female"],
    answer: ({ tally }, args) => retention(tally, asked(args)),
  },
  {
    name: "DEFERRAL",
    section: "Rates",
    description: "Metric 7: share of those who started and have deferred.",
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A number from 0 to 1.",
    notAvailable: "Nobody was recruited.",
    example: ["QUALIFICATION", "YEAR"],
    answer: shareAnswer(SHARES.deferral),
  },
  {
    name: "ACHIEVEMENT",
    section: "Rates",
    description: "Metric 7: of those with a final result, the share that passed.",
    parameters: [QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A number from 0 to 1.",
    notAvailable: "Nobody has a final result yet.",
    example: ["", "YEAR"],
    answer: shareAnswer(SHARES.achievement),
  },
  {
    name: "COUNT",
    section: "Counts, targets and status",
    description: "Any count of the sheets.",
    parameters: [COUNTED_MEASURE, QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A whole number.",
    notAvailable: "",
    example: ["withdrawn", "", "YEAR"],
    answer: ({ tally }, [measure, ...rest]) => count(tally, measure, asked(rest)),
  },
  {
    name: "TARGET",
    section: "Counts, targets and status",
    description: "What a metric is measured against: people (metric 1), a share (2 to 5) or a mean (6).",
    parameters: [METRIC, QUALIFICATION, YEAR],
    result: "People for metric 1, a number from 0 to 1 for metrics 2 to 5, a mean out of 10 for metric 6.",
    notAvailable: "There is no such target; metric 7 has none.",
    example: ["1", "QUALIFICATION", "YEAR"],
    answer: ({ tally, register, results }, [metric, qualification, year]) =>
      target(tally, register.targets, results, metric, { qualification, year }),
  },
  {
    name: "STATUS",
    section: "Counts, targets and status",
    description: "Whether a metric is met: Met, Not met or Not yet known.",
    parameters: [METRIC, QUALIFICATION, YEAR],
    result: "Met, Not met or Not yet known.",
    notAvailable: "",
    example: ["1", "QUALIFICATION", "YEAR"],
    answer: ({ tally, results }, [metric, qualification, year]) =>
      status(tally, results, metric, { qualification, year }),
  },
  {
    name: "GAP",
    section: "Groups",
    description: "Group's rate less that of all others with a known value; -0.02 is 2 percentage points lower.",
    parameters: [COMPARED_MEASURE, CHARACTERISTIC_NEEDED, GROUP_NEEDED, QUALIFICATION, YEAR],
    result: "A number; -0.024 is 2.4 percentage points lower.",
    notAvailable: "Nobody of the group, or nobody else, was recruited or has a result.",
    example: ["retention", "Gender", "Female"],
    answer: ({ tally, results }, args) => gap(tally, results, args[0], comparedAsked(args)),
  },
  {
    name: "PVALUE",
    section: "Groups",
    description: "Probability that chance alone makes such a gap: Fisher's exact test, adjusted by Holm's method.",
    parameters: [COMPARED_MEASURE, CHARACTERISTIC_NEEDED, GROUP_NEEDED, QUALIFICATION, YEAR],
    result: "A number from 0 to 1.",
    notAvailable: "The group is not tested: too few people, or no known value.",
    example: ["retention", "Gender", "Female"],
    answer: ({ tally, results }, args) => pValue(tally, results, args[0], comparedAsked(args)),
  },
  {
    name: "VERDICT",
    section: "Groups",
    description: "Whether a group differs significantly from all others, in words.",
    parameters: [COMPARED_MEASURE, CHARACTERISTIC_NEEDED, GROUP_NEEDED, QUALIFICATION, YEAR],
    result: "The verdict in words.",
    notAvailable: "Nobody of the group was recruited.",
    example: ["retention", "Gender", "Female"],
    answer: ({ tally, results }, args) => verdict(tally, results, args[0], comparedAsked(args)),
  },
  {
    name: "METRIC",
    section: "Tables",
    description: "A metric's table as on its sheet.",
    parameters: [METRIC, BREAKDOWN, YEAR],
    result: "A table that spills, with its header rows.",
    notAvailable: "There are no participants yet.",
    example: ["1", "", "YEAR"],
    answer: ({ tally, results }, [metric, breakdown, year]) => metricTable(tally, results, metric, breakdown, year),
  },
  {
    name: "QUALIFICATIONS",
    section: "Tables",
    description: "The qualifications that occur.",
    parameters: [],
    result: "A column that spills.",
    notAvailable: "There are no participants yet.",
    example: [],
    answer: ({ tally }) => qualifications(tally),
  },
  {
    name: "YEARS",
    section: "Tables",
    description: "The academic years that occur.",
    parameters: [],
    result: "A column that spills.",
    notAvailable: "There are no participants yet.",
    example: [],
    answer: ({ tally }) => years(tally),
  },
  {
    name: "GROUPS",
    section: "Tables",
    description: "The groups of a characteristic that occur.",
    parameters: [CHARACTERISTIC_NEEDED],
    result: "A column that spills.",
    notAvailable: "There are no participants yet.",
    example: ["Gender"],
    answer: ({ tally }, [characteristic]) => groups(tally, characteristic),
  },
  {
    name: "PARTICIPANTS",
    section: "Tables",
    description: "The IDs of the participants behind a count.",
    parameters: [COUNTED_MEASURE, QUALIFICATION, YEAR, CHARACTERISTIC, GROUP],
    result: "A column that spills.",
    notAvailable: "Nobody is behind the figure: it is 0.",
    example: ["passed", "QUALIFICATION", "YEAR"],
    answer: (analysis, [measure, ...rest]) => participants(analysis, measure, asked(rest)),
  },
];

const BY_NAME = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));

/** The function of that name. @throws Error for a name that is none: only our own code asks */
export function functionEntry(name: string): FunctionEntry {
  const entry = BY_NAME.get(name);
  if (entry === undefined) throw new Error(`There is no function ${name}.`);
  return entry;
}

/** "RETENTION([qualification], [year], [characteristic], [group], [table])" */
export function syntaxOf({ name, parameters }: FunctionEntry): string {
  const shown = [...parameters, TABLE_PARAMETER].map((one) => (one.isOptional ? `[${one.name}]` : one.name));
  return `NPQ.${name}(${shown.join(", ")})`;
}

/**
 * The example's arguments with a qualification and a year of the register in them: the first qualification with people in the first year.
 */
export function exampleArguments({ example }: FunctionEntry, { tally: { scope } }: Analysis): string[] {
  const [year = "2017/18"] = scope.years;
  const [qualification = "NPQH"] = scope.qualifications;
  return example.map((one) => (one === "QUALIFICATION" ? qualification : one === "YEAR" ? year : one));
}

/** The formula with these arguments: texts in quotes, numbers bare, what is left out blank. */
export function formulaOf({ name }: FunctionEntry, args: readonly string[]): string {
  const shown = args.map((one) => (one === "" || /^\d+$/.test(one) ? one : `"${one.replaceAll('"', '""')}"`));
  return `=NPQ.${name}(${shown.join(",")})`;
}
