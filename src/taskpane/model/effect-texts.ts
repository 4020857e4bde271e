import type { DefinitionEffect, DefinitionEffects } from "../../metrics/definition-effects";
import type { Standing } from "../../metrics/metric";
import { figureText } from "../../report/figure-text";
import { plural } from "../../text/plural";

/** "Metric 4, 2018/19, NPQH: 85.00 % Not met → 97.50 % Met" */
export function effectText({ metric, before, after }: DefinitionEffect): string {
  const qualification = before.qualification ?? "all qualifications";
  return `Metric ${metric}, ${before.year}, ${qualification}: ${standingText(before)} → ${standingText(after)}`;
}

/** "14 cells in the tables and 2 verdicts on groups change." */
export function effectsSummary({ standings, cells, verdicts }: DefinitionEffects): string {
  const parts = [
    ...(cells > 0 ? [plural(cells, "cell in the tables", "cells in the tables")] : []),
    ...(verdicts > 0 ? [plural(verdicts, "verdict on a group", "verdicts on groups")] : []),
  ];
  if (parts.length === 0) {
    return standings.length === 0
      ? "The figures stay the same."
      : "The figures stay the same, but some statuses change.";
  }
  return `${parts.join(" and ")} ${cells + verdicts === 1 ? "changes" : "change"}.`;
}

function standingText({ figure, status }: Standing): string {
  const text = figureText(figure);
  return text === "" ? status : `${text} ${status}`;
}
