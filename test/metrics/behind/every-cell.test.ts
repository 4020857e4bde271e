import { Workbook } from "excel-stand-in";
import { openXlsx } from "excel-stand-in/xlsx";
import { peopleBehind, type Behind } from "../../../src/metrics/behind/people-behind";
import type { Asked, Question } from "../../../src/metrics/behind/question";
import type { Analysis } from "../../../src/metrics/analyse";
import { findFigure } from "../../../src/report/find-figure";
import { QUALIFICATIONS } from "../../../src/register/words/qualifications";
import { SAMPLE_REGISTERS } from "../../fixtures/registers/registers";
import { openSample } from "../../support/open-sample";
import { ownRatings } from "../../support/own-ratings";
import { tenQualifications } from "../../support/ten-qualifications";
import { addSheet, type Rows } from "../../support/workbooks";
import { writtenReport, type WrittenSheet } from "../../support/written-report";

/** Headings of the numbers that nobody is behind: targets, and how sure a comparison is. */
const NOBODY = ["Target", "p (adjusted)"];
/** The metric of the Summary that counts groups, not people. */
const OF_GROUPS = /^7 /;
/** Of the numbers of the sheet Next, those that count people are of this column; nothing else counts those of one band alone. */
const [NEXT_PEOPLE, NEXT_UNCOUNTED] = ["People", "31 to 90 days"];

/** 24 November 2026 as an Excel serial day number. */
const LATER = 46350;

/** The workbook of ten qualifications and four years. */
function tenOf(): Workbook {
  const workbook = new Workbook();
  for (const { name, headings, blocks } of tenQualifications()) {
    const rows = blocks.flatMap(({ runs }) => runs[0].values);
    addSheet(workbook, name, [headings, ...rows] as Rows);
  }
  return workbook;
}

async function registerNamed(name: string): Promise<Workbook> {
  const found = SAMPLE_REGISTERS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no register ${name}.`);
  return (await openXlsx(new Uint8Array(await found.build().xlsx.writeBuffer()))).workbook;
}

/** Figures that a register's sheets have at the least: fewer would mean that some are not looked at. */
const REGISTERS: readonly (readonly [string, number, () => Promise<Workbook> | Workbook, number | undefined])[] = [
  ["the sample", 2_000, openSample, undefined],
  ["ten qualifications over four years", 6_000, tenOf, LATER],
  ["ratings of their own, no assessments, targets as a cross-tab, regions with odd names", 400, ownRatings, undefined],
  // Withdrawn and deferred by words, without dates.
  ["hand-kept", 80, () => registerNamed("hand-kept"), LATER],
  ["yes-or-no", 50, () => registerNamed("yes-or-no"), LATER],
  ["dfe-exports", 80, () => registerNamed("dfe-exports"), LATER],
];

describe.each(REGISTERS)("the sheets of %s, as written", (_, least, open, asOf) => {
  it("have as many people behind every figure as it says, and a question for every number but targets", async () => {
    const { analysis, sheets } = await writtenReport(await open(), asOf);
    const count = counter(analysis);
    const wrong: string[] = [];
    let seen = 0;
    let planned = 0;
    for (const sheet of sheets) {
      const { plan, cells, shown } = sheet;
      planned += plan.questions.filter(({ row, column }) => plan.values[row][column] !== "").length;
      for (const [row, values] of cells.entries()) {
        for (const [column, value] of values.entries()) {
          if (value === "") continue;
          const found = findFigure(plan, cells, row, column);
          const place = `${plan.name} ${shown[row][0]} ${row + 1}:${column + 1} "${shown[row][column]}"`;
          if (found.kind === "gone" || (found.kind === "figure" && !found.isCurrent)) wrong.push(`${place} is lost`);
          else if (found.kind === "nobody") {
            if (typeof value === "number" && !isOfNobody(sheet, row, column)) wrong.push(`${place} asks nothing`);
          } else {
            seen++;
            const difference = differenceIn({ sheet, row, column, asked: found.asked, count, analysis });
            if (difference !== null) wrong.push(`${place}: ${difference}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBe(planned);
    expect(seen).toBeGreaterThan(least);
  });
});

/** Whether a number has no people behind it, by the heading above it or the metric of the Summary. */
function isOfNobody({ plan, cells }: WrittenSheet, row: number, column: number): boolean {
  if (plan.key === "summary") {
    const metric = cells.slice(0, row + 1).findLast(([first]) => /^\d /.test(String(first)));
    return OF_GROUPS.test(String(metric?.[0]));
  }
  const above = cells.slice(0, row).map((values) => values[column] ?? "");
  const heading = String(above.findLast((value) => typeof value === "string" && value !== ""));
  if (plan.key === "next") return heading !== NEXT_PEOPLE || cells[row][0] === NEXT_UNCOUNTED;
  return NOBODY.includes(heading);
}

interface Count {
  readonly behind: (question: Question) => Behind;
  readonly of: (question: Question) => number;
}

/** Answers each question once. */
function counter(analysis: Analysis): Count {
  const known = new Map<string, Behind>();
  const behind = (question: Question): Behind => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? peopleBehind(analysis, question);
    known.set(key, answer);
    return answer;
  };
  return { behind, of: (question) => behind(question).positions.length };
}

interface Figure {
  readonly sheet: WrittenSheet;
  readonly row: number;
  readonly column: number;
  readonly asked: Asked;
  readonly count: Count;
  readonly analysis: Analysis;
}

/** What a figure says and what the people behind it say, where that differs; null where it does not. */
function differenceIn(figure: Figure): string | null {
  const shown = shownIn(figure);
  const expected = expectedText(figure, shown);
  return expected === null || expected === shown ? null : `people say "${expected}", ${JSON.stringify(figure.asked)}`;
}

function shownIn({ sheet, row, column }: Figure): string {
  return sheet.shown[row][column];
}

/** Numbers of qualifications that met their target, not of people; and verdicts. */
const OF_QUALIFICATIONS = /^\d+ of \d+( met.*)?$/;

/** What a figure would display by the people behind it; null for a text without a number of people in it. */
function expectedText(figure: Figure, shown: string): string | null {
  const { sheet, row, column, asked, count } = figure;
  const people = count.of(asked.people);
  const among = asked.among === null ? null : count.of(asked.among);
  const heading = sheet.plan.key === "summary" ? null : headingOf(sheet, row, column);
  if (heading === "Gap (points)" || heading === "Gap (people)") return gapText(figure, heading);
  const value = sheet.cells[row][column];
  if (typeof value === "string") return textOf(value, people, among);
  const isOfTarget = heading === "% Target" || (asked.people.measure === "recruited" && shown.endsWith("%"));
  if (isOfTarget) return ratioText(shown, ...ofTarget(figure, people, among));
  if (asked.people.measure === "responses" && shown.includes(".")) return meanText(figure, people);
  if (among !== null) return ratioText(shown, BigInt(people) * 100n, BigInt(among), people);
  // Most tables leave a nought blank.
  return people === 0 && shown === "" ? "" : grouped(people);
}

/** A text with the numbers that it should have: "46 of 52 in time, 1 more needed". */
function textOf(text: string, people: number, among: number | null): string | null {
  if (OF_QUALIFICATIONS.test(text)) return null;
  return text.replace(/^[\d,]+ of \d[\d,]*\b/, (were) =>
    among === null ? were.replace(/^[\d,]+/, grouped(people)) : `${grouped(people)} of ${grouped(among)}`,
  );
}

/** The heading right above a figure. */
function headingOf({ cells }: WrittenSheet, row: number, column: number): string {
  for (let r = row; r >= 0; r--) {
    const heading = cells[r][column];
    if (r < row && cells[r][0] === "" && typeof heading === "string" && heading !== "") return heading;
    if (typeof heading === "string" && NAMES.has(heading)) return heading;
  }
  return "";
}

const NAMES: ReadonlySet<string> = new Set(["Gap (points)", "Gap (people)"]);

/** A number of per cent as a cell displays it, with as many decimals as it has. */
function ratioText(shown: string, numerator: bigint, denominator: bigint, people = 0): string {
  const decimals = /\.(\d+)/.exec(shown)?.[1].length ?? 0;
  const sign = shown.includes(" %") ? " %" : "%";
  const brackets = shown.includes("(") ? ` (${grouped(people)})` : "";
  return decimal(numerator, denominator, decimals) + sign + brackets;
}

/** numerator / denominator with a number of decimals, halves up. */
function decimal(numerator: bigint, denominator: bigint, decimals: number): string {
  const units = (2n * numerator * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
}

function grouped(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count);
}

/** People against their target: 100 times as many as the first by the second number is the percentage. */
function ofTarget({ asked, analysis }: Figure, people: number, among: number | null): [bigint, bigint] {
  const { measure, year, qualification } = asked.people;
  const targets = analysis.register.targets.filter(
    (one) =>
      `${one.year}/${String(one.year + 1).slice(2)}` === year &&
      (qualification === null || QUALIFICATIONS[one.qualification].code === qualification),
  );
  const sum = (of: (target: (typeof targets)[number]) => number | null): bigint =>
    targets.reduce((all, one) => all + BigInt(of(one) ?? 0), 0n);
  if (measure === "recruited") return [BigInt(people) * 100n, sum(({ recruitment }) => recruitment)];
  const share = sum((one) => (measure === "fsm" ? one.fsm : one.nonWhiteBritish));
  return [BigInt(people) * 10_000_000_000n, BigInt(among ?? 0) * share];
}

function meanText({ asked, count, analysis }: Figure, responses: number): string {
  const items = [...(count.behind(asked.people).items ?? [])];
  const sum = items.reduce((all, item) => all + BigInt(analysis.register.feedback?.[item].rating ?? 0), 0n);
  return decimal(sum, BigInt(responses) * 1_000_000n, 2);
}

/** The gap of metric 7 between a group and all others, in points or in whole people. */
function gapText({ asked, count }: Figure, heading: string): string {
  const othersOf = (question: Question): Question => ({
    ...question,
    group: question.group === null ? null : { ...question.group, isOthers: true },
  });
  const [n, d] = [count.of(asked.people), count.of(asked.among!)];
  const [others, othersAmong] = [count.of(othersOf(asked.people)), count.of(othersOf(asked.among!))];
  const difference = BigInt(n * othersAmong - others * d);
  const size = difference < 0n ? -difference : difference;
  const text =
    heading === "Gap (points)"
      ? decimal(size * 100n, BigInt(d * othersAmong), 1)
      : grouped(Number(size / BigInt(othersAmong)));
  if (Number(text) === 0) return text;
  return `${difference < 0n ? "-" : "+"}${text}`;
}
