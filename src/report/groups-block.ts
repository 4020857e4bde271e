import type { Comparison } from "../metrics/comparison";
import type { Results } from "../metrics/results";
import { comparisonAsked } from "../metrics/behind/comparison-asked";
import { gapInPeople, gapInPoints, hasGap } from "./gap";
import type { CellContent } from "./draft";
import type { SheetBuilder } from "./sheet-builder";
import { shownRatio } from "./shown-ratio";
import { STYLES } from "./styles";

/** Titles and columns of the two measures; each has a table per characteristic. */
const MEASURES = [
  { measure: "retention", title: "Retention", total: "Started", successes: "Retained", rate: "Retention %" },
  { measure: "achievement", title: "Achievement", total: "Submitted", successes: "Passed", rate: "Achieved %" },
] as const;
const GAP_COLUMNS = ["Others %", "Gap (points)", "Gap (people)", "p (adjusted)", "Verdict"];
const ALL_YEARS = "All years";

/**
 * The group comparisons of metric 7: per characteristic and measure a table of every group in every year and over all years
 * (where there are several), all qualifications together. Each row is one group against all others of known value.
 */
export function addGroups(sheet: SheetBuilder, { comparisons, definitions, years }: Results): void {
  sheet.addLine("Retention and achievement by group", STYLES.section);
  for (const line of [
    "Each group is compared with all other participants whose group is known, across all qualifications. " +
      "Not Known, Not provided and Prefer not to say are listed but not tested.",
    "Gap (people): how many more (+) or fewer (−) people of the group were retained or passed than at the others' rate; whole people only.",
    "Significant: chance alone would seldom produce so large a gap, even allowing for the number of groups compared. " +
      `Groups of fewer than ${definitions.minimumGroup} people are not tested.`,
    "With few people, no significant difference is an absence of evidence, not evidence that there is no difference. " +
      "Look at the gap in people as well.",
    `How this is tested: two-sided Fisher exact test, Holm-adjusted within a characteristic, measure and year; significant below ${definitions.significanceLevel}.`,
  ]) {
    sheet.addLine(line, STYLES.note);
  }
  const pooled = comparisons.filter(
    ({ qualification, year }) => qualification === null && (year !== null || years.length > 1),
  );
  for (const characteristic of new Set(pooled.map((one) => one.characteristic))) {
    for (const kind of MEASURES) {
      const rows = pooled.filter((one) => one.characteristic === characteristic && one.measure === kind.measure);
      if (rows.length === 0) continue;
      sheet.addBlank();
      addGroupTable(sheet, `${characteristic}: ${kind.title}`, [kind.total, kind.successes, kind.rate], rows);
    }
  }
}

function addGroupTable(
  sheet: SheetBuilder,
  name: string,
  counts: readonly string[],
  comparisons: readonly Comparison[],
): void {
  const columns = ["Year", ...counts, ...GAP_COLUMNS];
  const header = sheet.add(name, ...columns);
  sheet.style(header, 0, 1, 1 + columns.length, STYLES.header);
  sheet.style(header, 0, 1, 1, STYLES.labelHeader);
  columns.forEach((column, i) => sheet.fit(i + 1, column));
  sheet.style(header, 0, 1 + comparisons.length, 1 + columns.length, STYLES.grid);
  for (const column of [1, columns.length]) sheet.style(header + 1, column, comparisons.length, 1, STYLES.centred);
  let firstOfYear = header + 1;
  comparisons.forEach((one, i) => {
    const isNewYear = i > 0 && comparisons[i - 1].year !== one.year;
    if (isNewYear) {
      sheet.keepTogether(firstOfYear);
      firstOfYear = sheet.nextRow;
    }
    const row = sheet.add(one.group, one.year ?? ALL_YEARS, ...comparisonCells(one));
    sheet.fit(0, one.group);
    sheet.fit(columns.length, one.verdict);
    if (isNewYear) sheet.style(row, 0, 1, 1 + columns.length, STYLES.divider);
    if (one.verdict.startsWith("Significantly")) sheet.style(row, columns.length, 1, 1, STYLES.notMet);
  });
  sheet.style(header + 1, 0, comparisons.length, 1, STYLES.label);
  sheet.keepTogether(firstOfYear);
  sheet.endTable(header, 1, name);
}

function comparisonCells(one: Comparison): CellContent[] {
  const { successes, total, otherSuccesses, otherTotal, adjustedPValue, verdict } = one;
  const isComparable = hasGap(one);
  const share = comparisonAsked(one, false);
  return [
    { value: total, numberFormat: "#,##0", asked: share.among === null ? null : { people: share.among, among: null } },
    { value: successes, numberFormat: "#,##0", asked: { people: share.people, among: null } },
    { ...rate(successes, total), asked: share },
    { ...rate(otherSuccesses, otherTotal), asked: comparisonAsked(one, true) },
    isComparable ? { value: gapInPoints(one), numberFormat: "+0.0;-0.0;0.0", asked: share } : { value: "" },
    isComparable ? { value: gapInPeople(one), numberFormat: "+#,##0;-#,##0;0", asked: share } : { value: "" },
    adjustedPValue === null ? { value: "" } : { value: adjustedPValue, numberFormat: '[<0.001]"<0.001";0.000' },
    { value: verdict, asked: share },
  ];
}

/** A rate with one decimal, as the gap has one: 99.7% beside 100.0% explains a gap of -0.3 points, 100% beside 100% does not. */
function rate(successes: number, total: number): CellContent {
  return total === 0 ? { value: "" } : { value: shownRatio(successes, total, 3), numberFormat: "0.0%" };
}
