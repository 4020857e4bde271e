import type { Answer } from "../../src/answers/answer";
import type { Analysis } from "../../src/metrics/analyse";
import type { CountedName } from "../../src/metrics/behind/counted-name";
import type { Figure } from "../../src/metrics/figure";
import type { Metric } from "../../src/metrics/metric";
import { ask, type Asked } from "./ask";

/** A number or text as it stands; "wrong argument" or "not available" for anything else. */
export const plain = (answer: Answer): unknown => (answer.kind === "value" ? answer.value : answer.kind);

/** What a figure of a table is to a function: the quotient that it stands for. */
export function plainFigure(figure: Figure): unknown {
  if (figure === null) return "not available";
  if (figure.kind === "count") return figure.count;
  return figure.denominator === 0 ? "not available" : figure.numerator / figure.denominator;
}

export const counted = (of: Analysis, measure: CountedName, asked: Asked): unknown =>
  plain(ask("COUNT", { measure, ...asked }, of));
const target = (of: Analysis, metric: number, asked: Asked): unknown => plain(ask("TARGET", { metric, ...asked }, of));
export const rate =
  (name: string) =>
  (of: Analysis, asked: Asked): unknown =>
    plain(ask(name, asked, of));

/** What the functions answer for each column of a metric's table by qualification, in one year. */
export const COLUMNS: Readonly<
  Record<Metric["number"], Readonly<Record<string, (of: Analysis, asked: Asked) => unknown>>>
> = {
  1: {
    Target: (of, asked) => target(of, 1, asked),
    Actual: (of, asked) => counted(of, "recruited", asked),
    "% Target": rate("RECRUITMENT"),
  },
  2: sharesAgainstTarget(2, "FSM", "fsm"),
  3: sharesAgainstTarget(3, "NONWHITEBRITISH", "non-white-british"),
  4: {
    Presented: (of, asked) => counted(of, "presented", asked),
    "Within 18m": (of, asked) => counted(of, "within-time", asked),
    "% of Presented": rate("WITHINTIME"),
  },
  5: {
    "Assessment Count": (of, asked) => counted(of, "assessments", asked),
    "QAA Moderation": (of, asked) =>
      quotient(Number(counted(of, "moderated", asked)), Number(counted(of, "assessments", asked))),
    "Accuracy %": rate("ACCURACY"),
  },
  6: {
    Responses: (of, asked) => counted(of, "responses", asked),
    "Mean rating": rate("FEEDBACK"),
  },
  7: {
    Started: (of, asked) => counted(of, "recruited", asked),
    Withdrawn: (of, asked) => counted(of, "withdrawn", asked),
    "Retention %": rate("RETENTION"),
    Deferred: (of, asked) => counted(of, "deferred", asked),
    "Deferred %": rate("DEFERRAL"),
    Submitted: (of, asked) => counted(of, "submitted", asked),
    Passed: (of, asked) => counted(of, "passed", asked),
    "Achieved %": rate("ACHIEVEMENT"),
  },
};

function sharesAgainstTarget(metric: 2 | 3, share: string, name: CountedName) {
  return {
    Target: (of: Analysis, asked: Asked) => target(of, metric, asked),
    Actual: rate(share),
    "% Target": (of: Analysis, asked: Asked) => {
      const allocated = target(of, metric, asked);
      const [reached, recruited] = [counted(of, name, asked), counted(of, "recruited", asked)];
      if (typeof allocated !== "number" || recruited === 0) return null;
      return quotient(Number(reached), Number(recruited) * allocated);
    },
  };
}

export function quotient(numerator: number, denominator: number): unknown {
  return denominator === 0 ? "not available" : numerator / denominator;
}

/** Which figures stand in the breakdown tables of a metric. */
export const BROKEN_DOWN: Readonly<Partial<Record<Metric["number"], CountedName>>> = {
  1: "recruited",
  2: "fsm",
  3: "non-white-british",
  4: "within-time",
};

/** The qualification that a row of a table is about; undefined is all of them. */
export const codeOf = (label: string): string | undefined => /\((NPQ\w+)\)$/.exec(label)?.[1];

/** Whether a share is divided by an allocated share, which is no whole number. */
export function isOfTarget(metric: Metric["number"], column: string): boolean {
  return (metric === 2 || metric === 3) && column === "% Target";
}
