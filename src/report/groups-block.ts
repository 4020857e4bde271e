import type { Comparison } from "../metrics/comparison";
import type { Results } from "../metrics/results";
import { figureCell } from "./figure-cell";
import type { CellContent, SheetBuilder } from "./sheet-builder";
import { STYLES } from "./styles";

const MEASURES = ["retention", "achievement"] as const;
const COLUMNS = {
  retention: [
    "Started",
    "Retained",
    "Retention %",
    "All others %",
    "Gap (points)",
    "Gap (people)",
    "p (adjusted)",
    "Verdict",
  ],
  achievement: [
    "Submitted",
    "Passed",
    "Achieved %",
    "All others %",
    "Gap (points)",
    "Gap (people)",
    "p (adjusted)",
    "Verdict",
  ],
} as const;
const WIDTH = COLUMNS.retention.length;

/**
 * The group comparisons of metric 7: every characteristic, per year and over all years, all qualifications together. Each row is
 * one group against all others of known value.
 */
export function addGroups(sheet: SheetBuilder, { comparisons, years, definitions }: Results): void {
  sheet.addLine("Retention and achievement by group", STYLES.section);
  for (const line of [
    "Each group is compared with all other participants whose value is known, all qualifications together. " +
      "Not Known, Not provided and Prefer not to say are listed, not tested.",
    `Two-sided Fisher exact test, Holm-adjusted within a characteristic, measure and year; significant below ${definitions.significanceLevel}. ` +
      `Groups of fewer than ${definitions.minimumGroup} people are not tested.`,
    "No significant difference among few people is absence of evidence, not evidence that there is no difference. " +
      "Look at the gap in people as well.",
  ]) {
    sheet.addLine(line, STYLES.note);
  }
  const pooled = comparisons.filter(({ qualification }) => qualification === null);
  for (const characteristic of new Set(pooled.map((one) => one.characteristic))) {
    for (const year of [...years, null]) {
      const inScope = pooled.filter((one) => one.characteristic === characteristic && one.year === year);
      if (inScope.length === 0) continue;
      sheet.addBlank();
      addGroupTable(sheet, `${characteristic}, ${year ?? "all years"}`, inScope);
    }
  }
}

function addGroupTable(sheet: SheetBuilder, name: string, comparisons: readonly Comparison[]): void {
  const first = sheet.add(name, "Retention", ...blanks(WIDTH - 1), "Achievement", ...blanks(WIDTH - 1));
  sheet.style(first, 0, 1, 1 + 2 * WIDTH, STYLES.header);
  sheet.style(first, 0, 1, 1, STYLES.labelHeader);
  sheet.style(first, 1, 1, 2 * WIDTH, STYLES.headerSpan);
  const second = sheet.add("Group", ...COLUMNS.retention, ...COLUMNS.achievement);
  sheet.style(second, 0, 1, 1 + 2 * WIDTH, STYLES.subheader);
  sheet.style(second, 0, 1, 1, STYLES.labelHeader);

  const groups = [...new Set(comparisons.map(({ group }) => group))];
  for (const group of groups) {
    const row = sheet.nextRow;
    const measured = MEASURES.map((measure) =>
      comparisons.find((one) => one.group === group && one.measure === measure),
    );
    sheet.add(
      group,
      ...measured.flatMap<string | CellContent>((one) => (one === undefined ? blanks(WIDTH) : comparisonCells(one))),
    );
    sheet.fit(0, group);
    measured.forEach((one, i) => {
      if (one === undefined) return;
      const verdictColumn = (i + 1) * WIDTH;
      sheet.fit(verdictColumn, one.verdict);
      if (one.verdict.startsWith("Significantly")) sheet.style(row, verdictColumn, 1, 1, STYLES.notMet);
    });
  }
  sheet.style(first, 0, 2 + groups.length, 1 + 2 * WIDTH, STYLES.grid);
  sheet.style(second + 1, 0, groups.length, 1, STYLES.label);
}

function comparisonCells(one: Comparison): CellContent[] {
  const { successes, total, otherSuccesses, otherTotal, adjustedPValue, verdict } = one;
  const hasGap = total > 0 && otherTotal > 0;
  return [
    { value: total, numberFormat: "0" },
    { value: successes, numberFormat: "0" },
    figureCell(total === 0 ? null : { kind: "wholePercent", numerator: successes, denominator: total }),
    figureCell(otherTotal === 0 ? null : { kind: "wholePercent", numerator: otherSuccesses, denominator: otherTotal }),
    hasGap ? { value: gapInPoints(one), numberFormat: "+0.0;-0.0;0.0" } : { value: "" },
    hasGap ? { value: gapInPeople(one), numberFormat: "+0;-0;0" } : { value: "" },
    adjustedPValue === null ? { value: "" } : { value: adjustedPValue, numberFormat: "0.000" },
    { value: verdict },
  ];
}

/** Group's rate less the others' rate, in percentage points. */
export function gapInPoints({ successes, total, otherSuccesses, otherTotal }: Comparison): number {
  return (100 * (successes * otherTotal - otherSuccesses * total)) / (total * otherTotal);
}

/**
 * How many more (or fewer) people of the group stayed or passed than if it had the others' rate, in whole people: under one
 * person counts as level.
 */
export function gapInPeople({ successes, total, otherSuccesses, otherTotal }: Comparison): number {
  return Math.trunc((successes * otherTotal - otherSuccesses * total) / otherTotal) + 0;
}

function blanks(count: number): string[] {
  return new Array<string>(count).fill("");
}
